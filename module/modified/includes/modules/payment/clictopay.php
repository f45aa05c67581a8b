<?php

/*
 * The payment method, as the shop loads it: in every checkout, and in the back office for each file of this directory, installed or not.
 * So it has to be read by PHP 7.4, to bear a missing extension, and to do without any constant. What it does is in Modified\Method.
 */

require_once dirname(__DIR__, 2) . '/external/clictopay/autoload.php';
if (!defined('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE')) {
    include_once dirname(__DIR__, 3) . '/lang/english/modules/payment/clictopay.php';
}

use ClicToPay\Shop\Modified\Admin\ModulePage;
use ClicToPay\Shop\Modified\Bootstrap;
use ClicToPay\Shop\Modified\Configuration;
use ClicToPay\Shop\Modified\Installer;
use ClicToPay\Shop\Modified\Log;
use ClicToPay\Shop\Modified\Method;

class clictopay
{
    public $code = 'clictopay';
    public $title;
    public $description = '';
    public $sort_order;
    public $enabled;
    public $info = '';
    public $order_status = 0;

    /** Set, or the shop would not place the order first; where the buyer goes is decided then. */
    public $form_action_url = '';
    public $tmpOrders = true;
    public $tmpStatus;

    /** @var array<string, string> additions to the module's page in the back office */
    public $properties = [];

    /** @var bool */
    private $ready;
    /** @var int|null */
    private $installed = null;

    public function __construct()
    {
        $this->ready = clictopay_missing() === '';
        $this->title = defined('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE') ? MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE : 'ClicToPay';
        $this->sort_order = defined('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER') ? MODULE_PAYMENT_CLICTOPAY_SORT_ORDER : '0';
        $this->enabled = $this->ready && defined('MODULE_PAYMENT_CLICTOPAY_STATUS') && strtolower(MODULE_PAYMENT_CLICTOPAY_STATUS) === 'true';
        $this->tmpStatus = defined('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING') && (int) MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING > 0
            ? (int) MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING
            : (int) DEFAULT_ORDERS_STATUS_ID;
        if (defined('RUN_MODE_ADMIN')) {
            $this->describe();
        }
    }

    /** Called on the confirmation page: the choice may have been forged, or the cart changed since it was made. */
    public function update_status()
    {
        global $order;
        $this->enabled = $this->enabled && is_object($order) && $this->offers($order);
    }

    public function javascript_validation()
    {
        return false;
    }

    public function selection()
    {
        global $order;
        return $this->enabled && is_object($order) && $this->offers($order) ? $this->method()->selection() : false;
    }

    public function pre_confirmation_check()
    {
        return false;
    }

    public function confirmation()
    {
        return false;
    }

    public function process_button()
    {
        return '';
    }

    /** First pass: no order yet, and none for a cart that can't be paid here. Second pass: the order is placed. */
    public function before_process()
    {
        global $order;
        if (isset($_SESSION['tmp_oID']) && is_numeric($_SESSION['tmp_oID'])) {
            $this->method()->resume((int) $_SESSION['tmp_oID']);
        } elseif (!$this->offers($order)) {
            $this->method()->refuse('error.refused');
        }
    }

    /** The order is placed and awaits its payment. */
    public function payment_action()
    {
        global $insert_id;
        $this->method()->pay((int) $insert_id);
    }

    /** The order mail was sent when the payment was settled, whether the buyer came back or not. */
    public function before_send_order()
    {
        return true;
    }

    public function after_process()
    {
        return false;
    }

    /** On the thank-you page, in the account and in print: details of the payment, or how to make it. */
    public function success()
    {
        global $order, $PHP_SELF;
        if (!$this->ready || !isset($order->info['order_id'])) {
            return [];
        }
        try {
            return $this->method()->details((int) $order->info['order_id'], basename($PHP_SELF) !== FILENAME_PRINT_ORDER);
        } catch (Throwable $e) {
            Log::error($e);
            return [];
        }
    }

    public function get_error()
    {
        return $this->ready ? ['error_message' => $this->method()->failure()] : false;
    }

    public function check()
    {
        if ($this->installed === null) {
            $this->installed = xtc_db_num_rows(xtc_db_query(
                'SELECT configuration_value FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key = 'MODULE_PAYMENT_CLICTOPAY_STATUS'"
            ));
        }
        return $this->installed;
    }

    public function install()
    {
        if ($this->ready) {
            (new Installer(Bootstrap::module()))->install();
        } else {
            $this->complain();
        }
    }

    /** The files were replaced by a newer version's. */
    public function update()
    {
        if (!$this->ready) {
            $this->complain();
            return false;
        }
        (new Installer(Bootstrap::module()))->install();
        return '';
    }

    /** The journal's tables stay: they are the merchant's records. So do the order statuses, which orders have. */
    public function remove()
    {
        xtc_db_query('DELETE FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key LIKE 'MODULE\\_PAYMENT\\_CLICTOPAY\\_%'");
        if (defined('TABLE_SCHEDULED_TASKS')) {
            xtc_db_query('DELETE FROM ' . TABLE_SCHEDULED_TASKS . " WHERE tasks = 'clictopay'");
        }
    }

    public function keys()
    {
        return $this->ready ? array_values(Configuration::keys()) : [];
    }

    /** The buttons of the module's page that are ours. */
    public function custom()
    {
        if ($this->ready) {
            ModulePage::custom();
        } else {
            $this->complain();
        }
    }

    /** Nothing that goes wrong here may take the shop's checkout down: then the method is not offered. */
    private function offers($cart)
    {
        try {
            return $this->method()->offers($cart);
        } catch (Throwable $e) {
            Log::error($e);
            return false;
        }
    }

    private function method()
    {
        return new Method(Bootstrap::module(), Bootstrap::shop());
    }

    private function describe()
    {
        $icon = DIR_WS_ICONS . 'clictopay.png';
        $this->title = '<img src="' . $icon . '" alt="" width="40" height="25" style="vertical-align: middle"> ' . $this->title;
        if (!$this->ready) {
            $this->description = '<div class="error_message">' . clictopay_complaint() . '</div>';
            return;
        }
        try {
            if ($this->check() > 0) {
                $this->properties['form_edit'] = ModulePage::form();
            }
            if ($this->check() > 0 && (new Installer(Bootstrap::module()))->outdated()) {
                $this->properties['button_update'] = '<a class="button btnbox" href="'
                    . xtc_href_link(FILENAME_MODULES, 'set=payment&module=clictopay&action=update') . '">'
                    . (defined('BUTTON_UPDATE') ? BUTTON_UPDATE : 'Update') . '</a>';
            }
            $this->description = ModulePage::description();
        } catch (Throwable $e) {
            Log::error($e);
            $this->description = '<div class="error_message">' . htmlspecialchars($e->getMessage(), ENT_QUOTES, 'UTF-8') . '</div>';
        }
    }

    private function complain()
    {
        global $messageStack;
        $messageStack->add_session(clictopay_complaint(), 'error');
    }
}

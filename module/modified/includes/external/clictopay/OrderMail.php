<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Database;

/**
 * Sends the shop's own order confirmation from wherever the payment is settled: notification, scheduled task, back office. The shop's
 * script for it reads the buyer's session and a handful of globals, so these are lent to it and put back afterwards.
 */
final class OrderMail
{
    private const LENT = ['order', 'xtPrice', 'main', 'smarty', 'insert_id'];

    public function __construct(private readonly Database $database)
    {
    }

    public function send(int $orderId): void
    {
        $row = $this->database->rows(
            'SELECT o.*, l.languages_id AS id, l.code, l.directory, l.language_charset FROM ' . TABLE_ORDERS . ' o'
            . ' JOIN ' . TABLE_LANGUAGES . ' l ON l.languages_id = o.languages_id OR l.directory = o.language'
            . ' WHERE o.orders_id = ? ORDER BY l.languages_id = o.languages_id DESC LIMIT 1',
            [$orderId],
        )[0] ?? null;
        if ($row === null) {
            return;
        }
        // Cut off from what PHP saves: if the script ends the request here (a slow mail server is enough), the visitor, who may be anybody
        // whose visit ran the scheduled task, must not go on as this order's customer.
        $_SESSION ??= [];
        $session = &$_SESSION;
        unset($_SESSION);
        $_SESSION = $session;
        $get = $_GET;
        $globals = array_intersect_key($GLOBALS, array_flip(self::LENT));
        // The script prints nothing, but must not be able to spoil an answer either.
        ob_start();
        try {
            $this->lendSession($row);
            $this->lendGlobals($row);
            $this->flag($orderId);
            (static function (): void {
                global $insert_id, $order, $smarty, $xtPrice, $main;
                include DIR_FS_CATALOG . 'send_order.php';
            })();
        } finally {
            ob_end_clean();
            $_SESSION = &$session;
            $_GET = $get;
            foreach (self::LENT as $name) {
                if (array_key_exists($name, $globals)) {
                    $GLOBALS[$name] = $globals[$name];
                } else {
                    unset($GLOBALS[$name]);
                }
            }
        }
    }

    /** @param array<string, int|string|null> $order */
    private function lendSession(array $order): void
    {
        $_SESSION['language'] = $order['directory'];
        $_SESSION['languages_id'] = $order['id'];
        $_SESSION['language_code'] = $order['code'];
        $_SESSION['language_charset'] = $order['language_charset'];
        $_SESSION['currency'] = $order['currency'];
        $_SESSION['customer_id'] = $order['customers_id'];
        $_SESSION['customer_country_id'] = 0;
        $_SESSION['customer_zone_id'] = -1;
        $country = $this->database->rows('SELECT countries_id FROM ' . TABLE_COUNTRIES . ' WHERE countries_iso_code_2 = ?', [(string) $order['delivery_country_iso_code_2']]);
        if ($country !== []) {
            $_SESSION['customer_country_id'] = $country[0]['countries_id'];
            $zone = $this->database->rows(
                'SELECT zone_id FROM ' . TABLE_ZONES . ' WHERE zone_country_id = ? AND zone_name = ?',
                [$country[0]['countries_id'], (string) ($order['delivery_state'] ?? '')],
            );
            $_SESSION['customer_zone_id'] = $zone[0]['zone_id'] ?? -1;
        }
    }

    /** @param array<string, int|string|null> $order */
    private function lendGlobals(array $order): void
    {
        foreach (['xtc_date_short', 'xtc_date_long', 'xtc_address_format'] as $function) {
            if (!function_exists($function)) {
                require_once DIR_FS_INC . $function . '.inc.php';
            }
        }
        $language = DIR_FS_CATALOG . 'lang/' . $order['directory'] . '/' . $order['directory'] . '.php';
        if (!defined('DATE_FORMAT_LONG') && is_file($language)) {
            require_once $language;
        }
        // The mail names the payment method: by a constant, whether the language has our file or not.
        if (!is_file(DIR_FS_CATALOG . 'lang/' . $order['directory'] . '/modules/payment/clictopay.php')) {
            include_once DIR_FS_CATALOG . 'lang/english/modules/payment/clictopay.php';
        }
        $this->need('main', 'main.php');
        $this->need('xtcPrice', 'xtcPrice.php');
        $this->need('product', 'product.php');
        $this->need('order', 'order.php');
        if (!class_exists('Smarty')) {
            require_once DIR_FS_EXTERNAL . 'smarty/smarty_2/Smarty.class.php';
        }

        $GLOBALS['main'] = new \main($order['id']);
        $GLOBALS['xtPrice'] = new \xtcPrice($order['currency'], $order['customers_status']);
        $smarty = new \Smarty();
        $smarty->template_dir = DIR_FS_CATALOG . 'templates';
        $smarty->compile_dir = DIR_FS_CATALOG . 'templates_c';
        $smarty->config_dir = DIR_FS_CATALOG . 'lang';
        $GLOBALS['smarty'] = $smarty;
        $GLOBALS['insert_id'] = (int) $order['orders_id'];
    }

    private function need(string $class, string $file): void
    {
        if (!class_exists($class, false)) {
            require_once DIR_FS_CATALOG . 'includes/classes/' . $file;
        }
    }

    /** The history says that the customer was told, as after a checkout of the shop. */
    private function flag(int $orderId): void
    {
        if (SEND_EMAILS === 'true') {
            $this->database->change(
                'UPDATE ' . TABLE_ORDERS_STATUS_HISTORY . ' SET customer_notified = 1 WHERE orders_id = ? ORDER BY orders_status_history_id DESC LIMIT 1',
                [$orderId],
            );
        }
    }
}

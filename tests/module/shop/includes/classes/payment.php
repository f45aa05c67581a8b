<?php

/** Which payment modules a buyer may choose, and every call to them: modified-shop.md, sections 2.2 to 2.4. */

declare(strict_types=1);

class payment
{
    /** @var list<string> class names of what is installed and switched on */
    private array $classes = [];
    public $selected_module = '';

    public function __construct($module = '')
    {
        foreach (array_filter(explode(';', MODULE_PAYMENT_INSTALLED)) as $file) {
            $class = basename($file, '.php');
            $status = 'MODULE_PAYMENT_' . strtoupper($class) . '_STATUS';
            if (is_file(DIR_WS_MODULES . 'payment/' . $file) && defined($status) && strtolower(constant($status)) === 'true') {
                $this->classes[] = $class;
            }
        }
        if (in_array($module, $this->classes, true)) {
            $this->selected_module = $module;
        }
        foreach ($this->selected_module === '' ? $this->classes : [$this->selected_module] as $class) {
            if ($this->allowed($class)) {
                // Of the session's language only, and without asking whether it is there.
                include_once DIR_WS_LANGUAGES . $_SESSION['language'] . "/modules/payment/$class.php";
                include_once DIR_WS_MODULES . "payment/$class.php";
                $GLOBALS[$class] = new $class();
            }
        }
        if (count($this->classes) === 1) {
            $_SESSION['payment'] ??= $this->classes[0];
        }
    }

    public static function payment_title($payment_method, $order_id = '', $language = '')
    {
        $file = DIR_FS_CATALOG . 'includes/modules/payment/' . basename($payment_method) . '.php';
        if ($payment_method === '' || !is_file($file)) {
            return $payment_method;
        }
        include_once DIR_FS_CATALOG . 'lang/' . ($language === '' ? $_SESSION['language'] : $language) . '/modules/payment/' . basename($payment_method) . '.php';
        return constant('MODULE_PAYMENT_' . strtoupper($payment_method) . '_TEXT_TITLE');
    }

    /** @return list<array<string, mixed>> */
    public function selection()
    {
        $offers = [];
        foreach ($this->classes as $class) {
            $offer = $this->call('selection', $class);
            if (is_array($offer)) {
                $offers[] = $offer;
            }
        }
        return $offers;
    }

    public function javascript_validation()
    {
        return implode('', array_map(fn (string $class): string => (string) $this->call('javascript_validation', $class), $this->classes));
    }

    public function update_status()
    {
        // The one call that is made although the module may be disabled.
        $module = $GLOBALS[$this->selected_module] ?? null;
        if (is_object($module) && method_exists($module, 'update_status')) {
            $module->update_status();
        }
    }

    /** pre_confirmation_check, confirmation, process_button, before_process, payment_action, before_send_order, after_process, success, get_error … */
    public function __call(string $method, array $arguments)
    {
        return $this->call($method, $this->selected_module);
    }

    private function call(string $method, string $class): mixed
    {
        $module = $GLOBALS[$class] ?? null;
        return is_object($module) && $module->enabled && method_exists($module, $method) ? $module->$method() : null;
    }

    /** Neither excluded for the customer or the group, nor limited to other billing countries. */
    private function allowed(string $class): bool
    {
        global $order;
        $excluded = $_SESSION['customers_status']['customers_status_payment_unallowed'] . ',' . (is_object($order ?? null) ? $order->customer['payment_unallowed'] ?? '' : '');
        if (in_array($class, array_map('trim', explode(',', $excluded)), true)) {
            return false;
        }
        $constant = 'MODULE_PAYMENT_' . strtoupper($class) . '_ALLOWED';
        $countries = defined($constant) ? array_filter(array_map('trim', explode(',', strtoupper(constant($constant))))) : [];
        return $countries === [] || in_array($_SESSION['billing_zone'] ?? '', $countries, true);
    }
}

<?php

declare(strict_types=1);

/** A payment module that writes down who calls it; the gateway's page is an address that nobody visits. */
class tracer
{
    public $code = 'tracer';
    public $title = 'Tracer';
    public $description = '';
    public $sort_order = '1';
    public $enabled = true;
    public $form_action_url = 'unused';
    public $tmpOrders = true;
    public $tmpStatus = 2;

    public function __construct()
    {
        self::note('__construct' . (is_object($GLOBALS['order'] ?? null) ? ' with an order' : ''));
    }

    public static function note(string $what): void
    {
        file_put_contents(DIR_FS_CATALOG . 'cache/trace', basename($_SERVER['SCRIPT_NAME']) . " $what\n", FILE_APPEND | LOCK_EX);
    }

    public function selection()
    {
        self::note('selection');
        return ['id' => $this->code, 'module' => '<b>Tracer</b>', 'description' => '<i>traces</i>'];
    }

    public function get_error()
    {
        self::note('get_error');
        return ['error' => 'Échec'];
    }

    public function confirmation()
    {
        self::note('confirmation');
        return ['fields' => [['title' => 'Traced', 'field' => 'yes']]];
    }

    public function process_button()
    {
        self::note('process_button');
        return '<input type="hidden" name="tracer" value="1">';
    }

    public function payment_action()
    {
        self::note('payment_action ' . $GLOBALS['insert_id']);
        xtc_redirect('http://127.0.0.1/gateway');
    }

    public function after_process()
    {
        self::note('after_process ' . $GLOBALS['insert_id']);
    }

    public function success()
    {
        self::note('success');
        return [['title' => 'Traced', 'class' => 'tracer', 'fields' => [['title' => 'success', 'field' => 'yes']]]];
    }

    public function update_status()
    {
        self::note('update_status');
    }

    public function javascript_validation()
    {
        self::note('javascript_validation');
        return '';
    }

    public function pre_confirmation_check()
    {
        self::note('pre_confirmation_check');
    }

    public function before_process()
    {
        self::note('before_process');
        // A return waits for its fellows here: nothing in the shop keeps them apart.
        if (isset($_GET['meet'])) {
            self::meet((int) $_GET['meet']);
        }
    }

    public function before_send_order()
    {
        self::note('before_send_order');
        return defined('TRACER_NO_MAIL');
    }

    public function check()
    {
        return xtc_db_num_rows(xtc_db_query('SELECT 1 FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key = 'MODULE_PAYMENT_TRACER_STATUS'"));
    }

    public function install()
    {
        $rows = [
            'STATUS' => ['True', "xtc_cfg_select_option(array('True', 'False'), ", ''], 'PASSWORD' => ['', 'xtc_cfg_password_field_module(', 'xtc_cfg_display_password'],
            'ORDER_STATUS_ID' => ['0', 'xtc_cfg_pull_down_order_statuses(', 'xtc_get_order_status_name'], 'LIST' => ['', '', ''], 'PARAMETER' => ['', 'tracer_field;more', ''],
        ];
        foreach ($rows as $key => [$value, $set, $use]) {
            xtc_db_perform(TABLE_CONFIGURATION, [
                'configuration_key' => "MODULE_PAYMENT_TRACER_$key", 'configuration_value' => $value, 'configuration_group_id' => 6, 'date_added' => 'now()',
                'set_function' => $set, 'use_function' => $use,
            ]);
        }
    }

    public function remove()
    {
        xtc_db_query('DELETE FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key LIKE 'MODULE_PAYMENT_TRACER_%'");
    }

    public function custom()
    {
        self::note('custom');
    }

    public function keys()
    {
        $keys = ['STATUS', 'PASSWORD', 'ORDER_STATUS_ID', 'LIST', 'PARAMETER'];
        return array_map(static fn (string $key): string => "MODULE_PAYMENT_TRACER_$key", $keys);
    }

    private static function meet(int $number): void
    {
        $file = DIR_FS_CATALOG . 'cache/met';
        file_put_contents($file, '.', FILE_APPEND | LOCK_EX);
        for ($tries = 0; filesize($file) < $number && $tries < 500; $tries++) {
            usleep(10_000);
            clearstatcache();
        }
    }
}

/** @param list<string> $parameters */
function tracer_field(array $parameters): string
{
    return '<output>' . implode('|', $parameters) . '</output>';
}

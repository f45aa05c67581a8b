<?php

/** The simplest payment method there is, so that another one is installed beside the tested one. */

declare(strict_types=1);

class moneyorder
{
    public $code = 'moneyorder';
    public $title;
    public $description = '';
    public $sort_order = '0';
    public $enabled;

    public function __construct()
    {
        $this->title = MODULE_PAYMENT_MONEYORDER_TEXT_TITLE;
        $this->enabled = defined('MODULE_PAYMENT_MONEYORDER_STATUS') && MODULE_PAYMENT_MONEYORDER_STATUS === 'True';
    }

    public function selection()
    {
        return ['id' => $this->code, 'module' => $this->title, 'description' => $this->description];
    }

    public function check()
    {
        $rows = xtc_db_query('SELECT 1 FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key = 'MODULE_PAYMENT_MONEYORDER_STATUS'");
        return xtc_db_num_rows($rows);
    }

    public function install()
    {
        xtc_db_perform(TABLE_CONFIGURATION, [
            'configuration_key' => 'MODULE_PAYMENT_MONEYORDER_STATUS', 'configuration_value' => 'True', 'configuration_group_id' => 6, 'date_added' => 'now()',
            'set_function' => "xtc_cfg_select_option(array('True', 'False'), ",
        ]);
    }

    public function remove()
    {
        xtc_db_query('DELETE FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key IN ('" . implode("', '", $this->keys()) . "')");
    }

    public function keys()
    {
        return ['MODULE_PAYMENT_MONEYORDER_STATUS'];
    }
}

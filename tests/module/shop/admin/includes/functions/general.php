<?php

/** Access, names, and the ready-made fields that configuration rows name in set_function and use_function (modified-shop.md, section 3). */

declare(strict_types=1);

/** @return array<string, string> page => '1' if the admin may open it; kept for the request */
function get_admin_access($customers_id)
{
    static $access = [];
    if (!isset($access[$customers_id])) {
        $rows = xtc_db_query('SELECT * FROM ' . TABLE_ADMIN_ACCESS . " WHERE customers_id = '" . (int) $customers_id . "'");
        $access[$customers_id] = xtc_db_fetch_array($rows) ?: [];
    }
    return $access[$customers_id];
}

function xtc_check_permission($pagename)
{
    if ((get_admin_access($_SESSION['customer_id'])[$pagename] ?? '0') !== '1') {
        xtc_redirect(xtc_catalog_href_link(FILENAME_LOGIN));
    }
}

/** @return list<array<string, string>> */
function xtc_get_languages()
{
    $languages = [];
    $rows = xtc_db_query('SELECT * FROM ' . TABLE_LANGUAGES . ' WHERE status_admin = 1 ORDER BY sort_order');
    while ($row = xtc_db_fetch_array($rows)) {
        $languages[] = ['id' => $row['languages_id'], 'name' => $row['name'], 'code' => $row['code'], 'directory' => $row['directory']];
    }
    return $languages;
}

/** @return list<array{id: string, text: string}> */
function xtc_get_orders_status()
{
    $list = [];
    $rows = xtc_db_query('SELECT orders_status_id, orders_status_name FROM ' . TABLE_ORDERS_STATUS . ' WHERE language_id = ' . (int) $_SESSION['languages_id'] . ' ORDER BY sort_order');
    while ($row = xtc_db_fetch_array($rows)) {
        $list[] = ['id' => $row['orders_status_id'], 'text' => $row['orders_status_name']];
    }
    return $list;
}

function xtc_get_orders_status_name($orders_status_id, $language_id = '')
{
    $rows = xtc_db_query('SELECT orders_status_name FROM ' . TABLE_ORDERS_STATUS . ' WHERE orders_status_id = ' . (int) $orders_status_id . ' AND language_id = ' . (int) ($language_id ?: $_SESSION['languages_id']));
    return xtc_db_fetch_array($rows)['orders_status_name'] ?? '';
}

function xtc_get_order_status_name($order_status_id, $language_id = '')
{
    return xtc_get_orders_status_name($order_status_id, $language_id);
}

function xtc_get_zone_class_title($zone_class_id)
{
    $rows = xtc_db_query('SELECT geo_zone_name FROM ' . TABLE_GEO_ZONES . ' WHERE geo_zone_id = ' . (int) $zone_class_id);
    return xtc_db_fetch_array($rows)['geo_zone_name'] ?? '-';
}

function xtc_call_function($function, $parameter, $object = '')
{
    return $object === '' ? $function($parameter) : $object->$function($parameter);
}

function shop_field_name(string $key): string
{
    return $key === '' ? 'configuration_value' : "configuration[$key]";
}

/** One or two options are radio buttons, more are a list. */
function xtc_cfg_select_option($select_array, $key_value, $key = '')
{
    if (count($select_array) > 2) {
        return xtc_draw_pull_down_menu(shop_field_name($key), array_map(static fn ($option): array => ['id' => $option, 'text' => (string) $option], $select_array), $key_value);
    }
    $html = '';
    foreach ($select_array as $option) {
        $html .= '<label><input type="radio" name="' . shop_field_name($key) . "\" value=\"$option\"" . ($option === $key_value ? ' checked' : '') . "> $option</label> ";
    }
    return $html;
}

function xtc_cfg_textarea($text, $key = '')
{
    return xtc_draw_textarea_field(shop_field_name($key), false, 35, 3, $text);
}

/** Has no entry for 0: whoever saves the form takes the first status instead. */
function xtc_cfg_pull_down_order_statuses($order_status_id, $key = '')
{
    return xtc_draw_pull_down_menu(shop_field_name($key), xtc_get_orders_status(), $order_status_id);
}

function xtc_cfg_pull_down_zone_classes($zone_class_id, $key = '')
{
    $zones = [['id' => '0', 'text' => '-']];
    $rows = xtc_db_query('SELECT geo_zone_id, geo_zone_name FROM ' . TABLE_GEO_ZONES);
    while ($row = xtc_db_fetch_array($rows)) {
        $zones[] = ['id' => $row['geo_zone_id'], 'text' => $row['geo_zone_name']];
    }
    return xtc_draw_pull_down_menu(shop_field_name($key), $zones, $zone_class_id);
}

/** @param array<int|string, string> $format */
function xtc_cfg_multi_checkbox($format, $separator, $checked, $key = '')
{
    $html = '';
    foreach (is_array($format) ? $format : $format() as $id => $text) {
        $html .= '<label>' . xtc_draw_checkbox_field(shop_field_name($key) . '[]', $id, in_array((string) $id, explode($separator, $checked), true)) . $text . '</label>';
    }
    return $html;
}

function xtc_cfg_password_field_module($cfg_value, $cfg_key)
{
    return xtc_draw_password_field("configuration[$cfg_key]", $cfg_value);
}

function xtc_cfg_display_password($cfg_value)
{
    return '**********';
}

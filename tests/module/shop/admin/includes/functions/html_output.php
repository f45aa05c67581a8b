<?php

/** The back office's own form functions; its forms carry the session's token (modified-shop.md, section 9). */

declare(strict_types=1);

function xtc_catalog_href_link($page = '', $parameters = '', $connection = 'NONSSL', $add_session_id = false)
{
    return xtc_href_link($page, $parameters, $connection, $add_session_id, false, false, true);
}

function xtc_draw_form($name, $action, $parameters = '', $method = 'post', $params = '')
{
    $form = '<form name="' . encode_htmlspecialchars($name) . '" action="' . encode_htmlspecialchars(xtc_href_link($action, $parameters, 'NONSSL', false)) . "\" method=\"$method\" $params>";
    return strtolower($method) === 'post' ? $form . xtc_draw_hidden_field($_SESSION['CSRFName'], $_SESSION['CSRFToken']) : $form;
}

function xtc_draw_hidden_field($name, $value = '')
{
    return '<input type="hidden" name="' . encode_htmlspecialchars($name) . '" value="' . encode_htmlspecialchars($value) . '">';
}

function xtc_draw_input_field($name, $value = '', $parameters = '', $required = false, $type = 'text', $reinsert_value = true)
{
    return "<input type=\"$type\" name=\"" . encode_htmlspecialchars($name) . '" value="' . encode_htmlspecialchars($value) . "\" $parameters>";
}

function xtc_draw_password_field($name, $value = '', $required = false, $parameters = '')
{
    return xtc_draw_input_field($name, $value, $parameters, $required, 'password');
}

function xtc_draw_textarea_field($name, $wrap, $width, $height, $text = '', $params = '', $reinsert_value = true)
{
    return '<textarea name="' . encode_htmlspecialchars($name) . "\" cols=\"$width\" rows=\"$height\" $params>" . encode_htmlspecialchars($text) . '</textarea>';
}

function xtc_draw_checkbox_field($name, $value = '', $checked = false, $compare = '', $parameters = '')
{
    return '<input type="checkbox" name="' . encode_htmlspecialchars($name) . '" value="' . encode_htmlspecialchars($value) . '"' . ($checked ? ' checked' : '') . " $parameters>";
}

/** @param list<array{id: int|string, text: string}> $values */
function xtc_draw_pull_down_menu($name, $values, $default = '', $params = '', $required = false)
{
    $html = '<select name="' . encode_htmlspecialchars($name) . "\" $params>";
    foreach ($values as $value) {
        $html .= '<option value="' . encode_htmlspecialchars($value['id']) . '"' . ((string) $value['id'] === (string) $default ? ' selected' : '') . '>' . encode_htmlspecialchars($value['text']) . '</option>';
    }
    return $html . '</select>';
}

function xtc_image($src, $alt = '', $width = '', $height = '', $params = '')
{
    return '<img src="' . encode_htmlspecialchars($src) . '" alt="' . encode_htmlspecialchars($alt) . "\" $params>";
}

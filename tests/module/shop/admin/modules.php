<?php

/**
 * Modules: the list, which constructs every file of the directory and writes MODULE_…_INSTALLED, and the actions on one of them
 * (modified-shop.md, sections 2.3 and 3).
 */

declare(strict_types=1);

require 'includes/application_top.php';
require DIR_FS_ADMIN . 'includes/functions/modules.php';
require DIR_FS_CATALOG . 'includes/classes/xtcPrice.php';
$xtPrice = new xtcPrice($_SESSION['currency'], '');
$set = $_GET['set'] ?? 'payment';
$module_type = $set === 'shipping' ? 'shipping' : 'payment';
$module_class = basename($_GET['module'] ?? '');
$action = $_GET['action'] ?? '';
$link = static fn (string $class, string $action = ''): string => xtc_href_link(FILENAME_MODULES, "set=$set&module=$class" . ($action === '' ? '' : "&action=$action"));

if ($action === 'save') {
    foreach ($_POST['configuration'] ?? [] as $key => $value) {
        xtc_db_query('UPDATE ' . TABLE_CONFIGURATION . " SET configuration_value = '" . xtc_db_input(shop_posted_value($value)) . "' WHERE configuration_key = '" . xtc_db_input($key) . "'");
    }
    xtc_redirect($link($module_class));
}
$methods = ['install' => 'install', 'removeconfirm' => 'remove', 'update' => 'update', 'custom' => 'custom'];
if (isset($methods[$action])) {
    $module = shop_load_module($module_type, $module_class);
    if (method_exists($module, $methods[$action])) {
        $message = $module->{$methods[$action]}();
        if ($action === 'update' && $message !== false) {
            $messageStack->add_session($message ?: 'The module was updated.', 'success');
        }
    }
    xtc_redirect($link($module_class));
}

$html = '';
if ($action === 'edit' || $action === 'remove') {
    $module = shop_load_module($module_type, $module_class);
    $properties = $module->properties ?? [];
    if ($action === 'edit') {
        $html .= $properties['form_edit'] ?? xtc_draw_form('modules', FILENAME_MODULES, "set=$set&module=$module_class&action=save");
        foreach (shop_module_rows($module) as $row) {
            $html .= "<p><b>{$row['title']}</b><br>{$row['description']}<br>" . shop_setting_field($row) . '</p>';
        }
        $html .= method_exists($module, 'display') ? $module->display()['text'] ?? '' : '';
        $html .= '<input type="submit" value="Save">' . (method_exists($module, 'display_end') ? $module->display_end()['text'] ?? '' : '') . '</form>';
    } else {
        $html .= $properties['form_remove'] ?? xtc_draw_form('modules', FILENAME_MODULES, "set=$set&module=$module_class&action=removeconfirm");
        $html .= '<p>' . implode('</p><p>', ['Remove this module?', ...$properties['remove'] ?? []]) . '</p><input type="submit" value="Remove"></form>';
    }
} else {
    $installed = [];
    $html .= '<table>';
    foreach (auto_include(DIR_FS_CATALOG_MODULES . "$module_type/", 'php') as $file) {
        $module = shop_load_module($module_type, basename($file, '.php'));
        if ($module === null) {
            continue;
        }
        if ($module->check() > 0) {
            $installed[basename($file)] = (int) $module->sort_order;
            // A key that no row has become a constant for is new: the module wants its update().
            if (array_filter($module->keys(), static fn (string $key): bool => !defined($key)) !== []) {
                $html .= "<tr><td class=\"update_needed\">Update needed: {$module->title}</td></tr>";
            }
        }
        $html .= "<tr><td><a href=\"{$link($module->code)}\">{$module->title}</a></td><td>{$module->code}</td><td>" . ($module->check() > 0 ? $module->sort_order : '') . '</td></tr>';
    }
    asort($installed);
    xtc_db_query('UPDATE ' . TABLE_CONFIGURATION . " SET configuration_value = '" . implode(';', array_keys($installed)) . "' WHERE configuration_key = 'MODULE_" . strtoupper($module_type) . "_INSTALLED'");
    $html .= '</table>';
    if ($module_class !== '') {
        $module = shop_load_module($module_type, $module_class);
        $html .= "<div class=\"modulbox\"><h2>{$module->title}</h2>";
        if ($module->check() > 0) {
            foreach (['edit' => 'Edit', 'remove' => 'Remove'] as $do => $label) {
                $html .= '<a href="' . $link($module->code, $do) . "\">$label</a> ";
            }
            $html .= ($module->properties['button_update'] ?? '') . "<p>{$module->description}</p><p>" . ($module->extended_description ?? '') . '</p>';
            foreach (shop_module_rows($module) as $row) {
                $html .= "<p><b>{$row['title']}</b><br>" . shop_setting_text($row) . '</p>';
            }
        } else {
            $html .= '<a href="' . $link($module->code, 'install') . "\">Install</a><p>{$module->description}</p>";
        }
        $html .= ($module->properties['add_content'] ?? '') . '</div>';
    }
}
require DIR_WS_INCLUDES . 'head.php';
echo '</head><body>';
require DIR_WS_INCLUDES . 'header.php';
echo $html;
require DIR_WS_INCLUDES . 'footer.php';
echo '</body></html>';
require DIR_WS_INCLUDES . 'application_bottom.php';

<?php

/*
 * The functions that the rows of the configuration name: clictopay_setting draws a field of the form, clictopay_show_* a value in the box
 * beside the list. The shop includes this file on every page of the back office: it has to be read by PHP 7.4 too.
 */

defined('_VALID_XTC') or die('Direct Access to this location is not allowed.');

require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

/** @param array $parameters value, configuration key: from "clictopay_setting;KEY" */
function clictopay_setting($parameters)
{
    return clictopay_missing() === '' ? \ClicToPay\Shop\Modified\Admin\ModulePage::field((string) $parameters[1], (string) $parameters[0]) : '';
}

function clictopay_show_text($value)
{
    $value = (string) $value;

    return htmlspecialchars($value === '' ? '–' : (mb_strlen($value, 'UTF-8') > 60 ? mb_substr($value, 0, 60, 'UTF-8') . '…' : $value), ENT_QUOTES, 'UTF-8');
}

function clictopay_show_secret($value)
{
    return $value === '' ? '–' : '********';
}

function clictopay_show_option($value)
{
    return clictopay_show_options($value);
}

/** Options separated by commas, by their names. */
function clictopay_show_options($value)
{
    $names = array();
    foreach (explode(',', (string) $value) as $option) {
        $constant = 'CLICTOPAY_OPTION_' . strtoupper(trim($option));
        $names[] = defined($constant) ? constant($constant) : trim($option);
    }

    return clictopay_show_text(implode(', ', $names));
}

/** Texts for each language: FR::text||EN::text */
function clictopay_show_texts($value)
{
    return clictopay_show_text(str_replace(array('||', '::'), array(' · ', ': '), (string) $value));
}

function clictopay_show_status($value)
{
    if ((int) $value === 0) {
        return clictopay_show_text(defined('CLICTOPAY_STATUS_UNCHANGED') ? CLICTOPAY_STATUS_UNCHANGED : '');
    }

    return clictopay_show_text(xtc_get_order_status_name((int) $value));
}

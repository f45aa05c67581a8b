<?php

/** What modules.php does with one module. Texts, fields and values come from it as they are: a missing label is a fatal error. */

declare(strict_types=1);

/** One object for each class and request. */
function instantiate_class(string $class): object
{
    static $modules = [];
    return $modules[$class] ??= new $class();
}

/** The language's file if there is one, then the class: also of modules that are not installed (modified-shop.md, section 2.2). */
function shop_load_module(string $type, string $class): ?object
{
    global $messageStack;
    $language = DIR_FS_LANGUAGES . $_SESSION['language'] . "/modules/$type/$class.php";
    if (is_file($language)) {
        include_once $language;
    } else {
        $messageStack->add("There is no file for the language {$_SESSION['language']}: $class.php", 'warning');
    }
    include_once DIR_FS_CATALOG_MODULES . "$type/$class.php";
    return class_exists($class) ? instantiate_class($class) : null;
}

/** @return array<string, array<string, ?string>> the rows of keys(), in that order; a key without a row is left out */
function shop_module_rows(object $module): array
{
    $settings = [];
    $keys = $module->keys();
    $list = "'" . implode("', '", $keys) . "'";
    $rows = xtc_db_query('SELECT * FROM ' . TABLE_CONFIGURATION . " WHERE configuration_key IN ($list) ORDER BY FIELD(configuration_key, $list)");
    while ($row = xtc_db_fetch_array($rows)) {
        $row['title'] = constant(strtoupper($row['configuration_key']) . '_TITLE');
        $row['description'] = constant(strtoupper($row['configuration_key']) . '_DESC');
        $settings[$row['configuration_key']] = $row;
    }
    return $settings;
}

/** The three ways of set_function: class->method, PHP that lacks its last arguments, function;parameter. @param array<string, ?string> $row */
function shop_setting_field(array $row): string
{
    [$key, $value, $function] = [$row['configuration_key'], $row['configuration_value'], (string) $row['set_function']];
    if ($function === '') {
        return xtc_draw_input_field("configuration[$key]", $value);
    }
    if (str_contains($function, '->')) {
        [$class, $method] = explode('->', $function);
        return instantiate_class($class)->$method($value, $key);
    }
    if (str_contains($function, '(')) {
        return eval("return $function'" . encode_htmlspecialchars($value, ENT_QUOTES) . "', '$key');");
    }
    $parameters = explode(';', $function);
    $function = array_shift($parameters);
    return xtc_call_function(trim($function), [$value, ...$parameters, 'configuration[%s]']);
}

/** @param array<string, ?string> $row */
function shop_setting_text(array $row): string
{
    $function = (string) $row['use_function'];
    if ($function === '') {
        return encode_htmlspecialchars(mb_strimwidth((string) $row['configuration_value'], 0, 30, ' …'));
    }
    if (str_contains($function, '->')) {
        [$class, $method] = explode('->', $function);
        return xtc_call_function($method, $row['configuration_value'], instantiate_class($class));
    }
    return xtc_call_function($function, $row['configuration_value']);
}

/** Lists are joined by commas; those with names become EN::text||FR::text. @param array<int|string, string>|string $value */
function shop_posted_value(array|string $value): string
{
    if (!is_array($value)) {
        return $value;
    }
    if (is_int(array_key_first($value))) {
        return implode(',', $value);
    }
    $texts = array_filter($value, 'xtc_not_null');
    return implode('||', array_map(static fn (string $language, string $text): string => "$language::$text", array_keys($texts), $texts));
}

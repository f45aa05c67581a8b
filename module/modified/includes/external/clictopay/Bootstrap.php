<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Module;
use ClicToPay\Shop\MysqliDatabase;

/** Puts the module together for the running request, on the shop's own database link. */
final class Bootstrap
{
    private static ?Module $module = null;
    private static ?ModifiedShop $shop = null;

    public static function module(): Module
    {
        return self::$module ??= new Module(self::shop(), self::database());
    }

    public static function shop(): ModifiedShop
    {
        return self::$shop ??= new ModifiedShop(self::database());
    }

    public static function database(): MysqliDatabase
    {
        static $database = null;
        return $database ??= new MysqliDatabase($GLOBALS['db_link']);
    }
}

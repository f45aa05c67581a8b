<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The tables. Times are milliseconds since 1970, amounts minor units. Full card numbers are not kept. */
final class Schema
{
    private const TABLES = <<<'SQL'
        CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS orders (
            id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, created INTEGER NOT NULL, due INTEGER,
            document TEXT NOT NULL
        );
        CREATE INDEX IF NOT EXISTS orders_by_due ON orders (due);
        CREATE INDEX IF NOT EXISTS orders_by_time ON orders (created);
        CREATE TABLE IF NOT EXISTS bindings (
            id TEXT PRIMARY KEY, client TEXT NOT NULL, card TEXT NOT NULL, mask TEXT NOT NULL, expiry TEXT NOT NULL,
            holder TEXT NOT NULL, payment_system TEXT NOT NULL, action_code INTEGER NOT NULL,
            active INTEGER NOT NULL DEFAULT 1
        );
        CREATE TABLE IF NOT EXISTS executed (
            id INTEGER PRIMARY KEY, order_id TEXT NOT NULL, at INTEGER NOT NULL, operation TEXT NOT NULL,
            amount INTEGER NOT NULL, actor TEXT NOT NULL
        );
        CREATE INDEX IF NOT EXISTS executed_by_order ON executed (order_id);
        CREATE TABLE IF NOT EXISTS notifications (
            -- never given again: an answer that comes after a reset must not be taken for another's
            id INTEGER PRIMARY KEY AUTOINCREMENT, order_id TEXT NOT NULL, operation TEXT NOT NULL, url TEXT NOT NULL,
            parameters TEXT NOT NULL, next_at INTEGER, state TEXT NOT NULL DEFAULT 'waiting'
        );
        CREATE INDEX IF NOT EXISTS notifications_due ON notifications (next_at);
        CREATE TABLE IF NOT EXISTS deliveries (
            id INTEGER PRIMARY KEY, notification_id INTEGER NOT NULL, at INTEGER NOT NULL, answer TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS faults (
            id INTEGER PRIMARY KEY, endpoint TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
            remaining INTEGER NOT NULL
        );
        SQL;

    private const EMPTIED = ['settings', 'orders', 'bindings', 'executed', 'notifications', 'deliveries', 'faults'];

    public static function create(Database $database, string $preset): void
    {
        $database->script(self::TABLES);
        self::keepPreset($database, $preset);
    }

    /** Back to the state of the start: no orders, the first preset, real time. */
    public static function reset(Database $database): void
    {
        $database->transaction(static function () use ($database): void {
            $preset = (new Settings($database))->get('first_preset');
            foreach (self::EMPTIED as $table) {
                $database->execute("DELETE FROM $table");
            }
            self::keepPreset($database, $preset);
        });
    }

    private static function keepPreset(Database $database, string $preset): void
    {
        $settings = new Settings($database);
        $settings->set('first_preset', $preset);
        $settings->set('preset', $preset);
    }
}

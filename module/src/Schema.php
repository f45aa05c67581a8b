<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * The journal's tables. They are kept when the module is uninstalled, and only ever added to: a shop can go back to an older module.
 * Amounts are minor units; times are UTC. `version` counts the writes, so that each of them changes the row: rows changed and rows
 * found are then the same, whichever of the two the shop's link reports.
 */
final class Schema
{
    public const LATEST = 1;

    private const TABLES = [
        // What belongs to the installation.
        'clictopay_meta' => <<<'SQL'
            name VARCHAR(32) CHARACTER SET ascii NOT NULL PRIMARY KEY,
            value VARCHAR(255) NOT NULL
            SQL,
        'clictopay_attempt' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            order_id INT UNSIGNED NULL,
            link_id INT UNSIGNED NULL,
            number SMALLINT UNSIGNED NOT NULL,
            order_number VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            token CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            gateway_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
            amount BIGINT NOT NULL,
            currency CHAR(3) CHARACTER SET ascii NOT NULL,
            exponent TINYINT UNSIGNED NOT NULL COMMENT 'of the currency, for the search by amount',
            environment VARCHAR(16) CHARACTER SET ascii NOT NULL,
            login VARCHAR(255) NOT NULL,
            base_url VARCHAR(255) NOT NULL,
            pre_authorised TINYINT UNSIGNED NOT NULL,
            state VARCHAR(16) CHARACTER SET ascii NOT NULL,
            captured BIGINT NULL COMMENT 'what deposit was asked to take in all; NULL: nothing, or all',
            refunded BIGINT NOT NULL DEFAULT 0,
            form_url VARCHAR(1024) NULL,
            language VARCHAR(16) NOT NULL,
            reference VARCHAR(255) NOT NULL DEFAULT '',
            email VARCHAR(255) NULL,
            name VARCHAR(255) NULL,
            ip VARCHAR(64) NULL,
            terminal VARCHAR(64) NULL,
            reply MEDIUMTEXT NULL,
            personal TINYINT UNSIGNED NOT NULL DEFAULT 1 COMMENT '0: what is personal was removed',
            created_at DATETIME NOT NULL,
            expires_at DATETIME NOT NULL,
            checked_at DATETIME NULL,
            check_at DATETIME NULL COMMENT 'when the scheduled work asks again; NULL: never',
            capture_days SMALLINT UNSIGNED NULL,
            capture_at DATETIME NULL,
            version INT UNSIGNED NOT NULL DEFAULT 0,
            UNIQUE KEY order_number (order_number),
            UNIQUE KEY token (token),
            UNIQUE KEY gateway_id (gateway_id),
            KEY of_order (order_id),
            KEY of_link (link_id),
            KEY check_at (check_at),
            KEY capture_at (capture_at),
            KEY created_at (created_at),
            KEY personal (personal, created_at)
            SQL,
        // The row is also the lock of everything that is done for the order.
        'clictopay_order' => <<<'SQL'
            order_id INT UNSIGNED NOT NULL PRIMARY KEY,
            state VARCHAR(8) CHARACTER SET ascii NOT NULL COMMENT 'open, paid, closed',
            paid_attempt_id INT UNSIGNED NULL,
            customer_id INT UNSIGNED NOT NULL,
            created_at DATETIME NOT NULL,
            closed_at DATETIME NULL,
            version INT UNSIGNED NOT NULL DEFAULT 0,
            KEY of_customer (customer_id, state),
            KEY state (state, created_at)
            SQL,
        // mark: an effect, an event or an operation is written once, whoever tries.
        'clictopay_effect' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            mark VARCHAR(96) CHARACTER SET ascii NOT NULL,
            order_id INT UNSIGNED NULL,
            attempt_id INT UNSIGNED NULL,
            kind VARCHAR(16) CHARACTER SET ascii NOT NULL,
            line INT UNSIGNED NOT NULL DEFAULT 0,
            data MEDIUMTEXT NOT NULL,
            state VARCHAR(8) CHARACTER SET ascii NOT NULL COMMENT 'due, browser (the buyer''s does it), started, done, unsure',
            error VARCHAR(255) NOT NULL DEFAULT '',
            tries TINYINT UNSIGNED NOT NULL DEFAULT 0,
            created_at DATETIME NOT NULL,
            started_at DATETIME NULL,
            UNIQUE KEY mark (mark),
            KEY state (state, order_id),
            KEY of_order (order_id)
            SQL,
        'clictopay_event' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            mark VARCHAR(96) CHARACTER SET ascii NULL,
            attempt_id INT UNSIGNED NULL,
            order_id INT UNSIGNED NULL,
            at DATETIME NOT NULL,
            kind VARCHAR(16) CHARACTER SET ascii NOT NULL,
            code VARCHAR(32) CHARACTER SET ascii NOT NULL,
            text VARCHAR(1000) NOT NULL,
            actor VARCHAR(64) NOT NULL,
            evidence MEDIUMTEXT NULL,
            UNIQUE KEY mark (mark),
            KEY of_attempt (attempt_id),
            KEY of_order (order_id),
            KEY at (at)
            SQL,
        // What was refused of notifications: a line for each day and reason, however many come.
        'clictopay_refusal' => <<<'SQL'
            day DATE NOT NULL,
            reason VARCHAR(16) CHARACTER SET ascii NOT NULL,
            times INT UNSIGNED NOT NULL,
            last_at DATETIME NOT NULL,
            detail VARCHAR(255) NOT NULL COMMENT 'of the last one',
            PRIMARY KEY (day, reason)
            SQL,
        // open_attempt_id is set while the operation is under way: one at a time for an attempt.
        'clictopay_operation' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            attempt_id INT UNSIGNED NOT NULL,
            open_attempt_id INT UNSIGNED NULL,
            request_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            kind VARCHAR(8) CHARACTER SET ascii NOT NULL,
            amount BIGINT NOT NULL,
            before_amount BIGINT NULL,
            currency CHAR(3) CHARACTER SET ascii NOT NULL,
            state VARCHAR(8) CHARACTER SET ascii NOT NULL COMMENT 'open, unknown, done, refused',
            outcome TEXT NOT NULL COMMENT 'the call, as UnknownOutcomeException::toArray() writes it',
            message VARCHAR(1000) NOT NULL DEFAULT '',
            actor VARCHAR(64) NOT NULL,
            created_at DATETIME NOT NULL,
            finished_at DATETIME NULL,
            UNIQUE KEY open_attempt_id (open_attempt_id),
            UNIQUE KEY request_id (request_id),
            KEY of_attempt (attempt_id)
            SQL,
        'clictopay_link' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            order_id INT UNSIGNED NULL,
            amount BIGINT NULL,
            currency CHAR(3) CHARACTER SET ascii NULL,
            reference VARCHAR(255) NOT NULL,
            email VARCHAR(255) NULL,
            language VARCHAR(16) NOT NULL,
            state VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'open, paid, withdrawn',
            paid_attempt_id INT UNSIGNED NULL,
            created_at DATETIME NOT NULL,
            expires_at DATETIME NOT NULL,
            version INT UNSIGNED NOT NULL DEFAULT 0,
            KEY of_order (order_id)
            SQL,
        // The acceptance tests. Their payments are no attempts: no order of the shop belongs to them.
        'clictopay_grid' => <<<'SQL'
            name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
            prefix VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the order numbers',
            progress MEDIUMTEXT NOT NULL COMMENT 'as Grid\\Progress::toArray() writes it',
            notified_at DATETIME NULL COMMENT 'the last notification of one of the payments',
            changed_at DATETIME NOT NULL,
            version INT UNSIGNED NOT NULL DEFAULT 0,
            UNIQUE KEY prefix (prefix)
            SQL,
        // A comparison of gateway and journal, and how far it has come: after_at and after_id are the last attempt that was compared.
        'clictopay_balance' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            day DATE NULL COMMENT 'of the one that the scheduled work makes each day; NULL: somebody asked for it',
            environment VARCHAR(16) CHARACTER SET ascii NOT NULL,
            from_at DATETIME NOT NULL,
            to_at DATETIME NOT NULL,
            asked INT UNSIGNED NOT NULL DEFAULT 0,
            sums TEXT NOT NULL,
            source VARCHAR(8) CHARACTER SET ascii NULL COMMENT 'of the list: gateway, portal; NULL: there was none',
            listed INT UNSIGNED NOT NULL DEFAULT 0,
            foreigners INT UNSIGNED NOT NULL DEFAULT 0,
            after_at DATETIME NOT NULL,
            after_id INT UNSIGNED NOT NULL DEFAULT 0,
            busy_until DATETIME NULL COMMENT 'a process of the scheduled work is at it',
            started_at DATETIME NOT NULL,
            finished_at DATETIME NULL,
            version INT UNSIGNED NOT NULL DEFAULT 0,
            UNIQUE KEY day (day, environment),
            KEY finished_at (finished_at)
            SQL,
        'clictopay_finding' => <<<'SQL'
            id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            balance_id INT UNSIGNED NOT NULL,
            kind VARCHAR(16) CHARACTER SET ascii NOT NULL,
            attempt_id INT UNSIGNED NULL,
            order_id INT UNSIGNED NULL,
            order_number VARCHAR(64) NOT NULL,
            here BIGINT NULL,
            here_currency CHAR(3) CHARACTER SET ascii NULL,
            there BIGINT NULL,
            there_currency CHAR(3) CHARACTER SET ascii NULL,
            detail VARCHAR(255) NOT NULL,
            person TINYINT UNSIGNED NOT NULL,
            UNIQUE KEY once (balance_id, kind, order_number)
            SQL,
        // What the gateway answered in each minute of the last day: slot is the minute's place in its day.
        'clictopay_health' => <<<'SQL'
            environment VARCHAR(16) CHARACTER SET ascii NOT NULL,
            endpoint VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            slot SMALLINT UNSIGNED NOT NULL,
            minute DATETIME NOT NULL,
            calls INT UNSIGNED NOT NULL,
            failed INT UNSIGNED NOT NULL COMMENT 'no readable answer',
            unsent INT UNSIGNED NOT NULL COMMENT 'of those: not reached',
            milliseconds INT UNSIGNED NOT NULL COMMENT 'of all with an answer',
            answered_at DATETIME(6) NULL,
            failed_at DATETIME(6) NULL,
            PRIMARY KEY (environment, endpoint, slot),
            KEY minute (environment, minute)
            SQL,
    ];

    public function __construct(private readonly Database $database)
    {
    }

    /** Makes what is missing and migrates what is older. May be called again, and twice at once. */
    public function install(): void
    {
        foreach (self::TABLES as $name => $columns) {
            $this->database->change("CREATE TABLE IF NOT EXISTS $name ($columns) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4");
        }
        $this->database->change("INSERT INTO clictopay_meta (name, value) VALUES ('schema', ?) ON DUPLICATE KEY UPDATE value = ?", [
            (string) self::LATEST,
            (string) self::LATEST,
        ]);
    }

    /** 0: not installed. */
    public function version(): int
    {
        $tables = $this->database->rows("SHOW TABLES LIKE 'clictopay\\_meta'");
        return $tables === [] ? 0 : (int) ($this->meta('schema') ?? 0);
    }

    /**
     * A value that belongs to this installation; made with $make when it is first asked for.
     *
     * @param callable(): string $make
     */
    public function constant(string $name, callable $make): string
    {
        $value = $this->meta($name);
        if ($value === null) {
            $this->database->change('INSERT IGNORE INTO clictopay_meta (name, value) VALUES (?, ?)', [$name, $make()]);
            $value = $this->meta($name);
        }
        return (string) $value;
    }

    private function meta(string $name): ?string
    {
        $rows = $this->database->rows('SELECT value FROM clictopay_meta WHERE name = ?', [$name]);
        return $rows === [] ? null : $rows[0]['value'];
    }
}

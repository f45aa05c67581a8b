<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Environment;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Schema;

/** Everything that the module needs in the shop's database. Installing twice, or after an update of the files, adds what is missing. */
final class Installer
{
    /** The scheduled task runs every so many minutes. */
    private const EVERY = 5;

    /** The shop's own status for an order that can be worked on. */
    private const PROCESSING = 2;

    /** setting => names by language tag. Customers see them too. */
    private const STATUSES = [
        'status_pending' => [
            'en' => 'Awaiting payment by card',
            'fr' => 'En attente de paiement par carte',
            'de' => 'Kartenzahlung ausstehend',
            'ar' => 'بانتظار الدفع بالبطاقة',
        ],
        'status_authorised' => [
            'en' => 'Card payment authorised',
            'fr' => 'Paiement par carte autorisé',
            'de' => 'Kartenzahlung autorisiert',
            'ar' => 'تم الترخيص بالدفع بالبطاقة',
        ],
        'status_failed' => [
            'en' => 'Card payment failed',
            'fr' => 'Paiement par carte échoué',
            'de' => 'Kartenzahlung fehlgeschlagen',
            'ar' => 'فشل الدفع بالبطاقة',
        ],
        'status_cancelled' => [
            'en' => 'Card payment cancelled',
            'fr' => 'Paiement par carte annulé',
            'de' => 'Kartenzahlung storniert',
            'ar' => 'أُلغي الدفع بالبطاقة',
        ],
        'status_refunded' => [
            'en' => 'Card payment refunded',
            'fr' => 'Paiement par carte remboursé',
            'de' => 'Kartenzahlung erstattet',
            'ar' => 'رُدّ المبلغ المدفوع بالبطاقة',
        ],
        'status_test' => [
            'en' => 'Paid by card (TEST)',
            'fr' => 'Payé par carte (TEST)',
            'de' => 'Mit Karte bezahlt (TEST)',
            'ar' => 'مدفوع بالبطاقة (اختبار)',
        ],
    ];

    public function __construct(private readonly Module $module)
    {
    }

    public function install(): void
    {
        $this->module->schema()->install();
        $configuration = new Configuration($this->module->database);
        $configuration->install($configuration->outdated() ? $this->firstValues() : []);
        $this->scheduleTask();
        $this->grantAccess();
    }

    public function outdated(): bool
    {
        return $this->module->schema()->version() < Schema::LATEST || (new Configuration($this->module->database))->outdated();
    }

    /** @return array<string, string> */
    private function firstValues(): array
    {
        $values = array_map(fn (array $names): string => (string) $this->status($names), self::STATUSES);
        return $values + [
            'status_paid' => (string) ($this->exists(self::PROCESSING) ? self::PROCESSING : (int) DEFAULT_ORDERS_STATUS_ID),
            'test_url' => Environment::Test->baseUrl(),
            'production_url' => Environment::Production->baseUrl(),
            'prefix' => $this->module->schema()->constant('prefix', static fn (): string => strtoupper(bin2hex(random_bytes(2)))),
        ];
    }

    private function exists(int $status): bool
    {
        return $this->module->database->rows('SELECT 1 FROM ' . TABLE_ORDERS_STATUS . ' WHERE orders_status_id = ?', [$status]) !== [];
    }

    /**
     * The status with one of these names, made in every language of the shop if there is none.
     *
     * @param array<string, string> $names
     */
    private function status(array $names): int
    {
        $database = $this->module->database;
        $found = $database->rows(
            'SELECT orders_status_id FROM ' . TABLE_ORDERS_STATUS . ' WHERE orders_status_name IN (' . implode(', ', array_fill(0, count($names), '?')) . ') LIMIT 1',
            array_values($names),
        );
        $id = $found[0]['orders_status_id'] ?? $database->rows('SELECT COALESCE(MAX(orders_status_id), 0) + 1 AS id FROM ' . TABLE_ORDERS_STATUS)[0]['id'];
        foreach ($database->rows('SELECT languages_id, code FROM ' . TABLE_LANGUAGES) as $language) {
            $database->change(
                'INSERT IGNORE INTO ' . TABLE_ORDERS_STATUS . ' (orders_status_id, language_id, orders_status_name) VALUES (?, ?, ?)',
                [(int) $id, $language['languages_id'], $names[$language['code']] ?? $names['en']],
            );
        }
        return (int) $id;
    }

    /** Shops without scheduled tasks of their own call the script by cron. */
    private function scheduleTask(): void
    {
        if (defined('TABLE_SCHEDULED_TASKS')) {
            $this->module->database->change(
                'INSERT IGNORE INTO ' . TABLE_SCHEDULED_TASKS . ' (time_regularity, time_unit, status, tasks) VALUES (?, ?, 1, ?)',
                [self::EVERY, 'm', 'clictopay'],
            );
            $this->module->database->change('UPDATE ' . TABLE_CONFIGURATION . " SET configuration_value = '0' WHERE configuration_key = 'CRONJOB_NEXT_EVENT_TIME'");
        }
    }

    /** Whoever may see the orders may see our page. */
    private function grantAccess(): void
    {
        $database = $this->module->database;
        $known = $database->rows(
            'SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?',
            [TABLE_ADMIN_ACCESS, 'clictopay'],
        );
        if ($known === []) {
            $database->change('ALTER TABLE ' . TABLE_ADMIN_ACCESS . ' ADD clictopay INT(1) NOT NULL DEFAULT 0');
            $database->change('UPDATE ' . TABLE_ADMIN_ACCESS . ' SET clictopay = orders');
        }
    }
}

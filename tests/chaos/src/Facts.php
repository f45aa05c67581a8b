<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;
use PDO;

/** What the checker compares: the gateway's ledger, the shop's tables and the mails, as they are stored. Read without any code of the module. */
final class Facts
{
    private const CURRENCIES = ['978' => 'EUR', '788' => 'TND'];
    private const DECIMALS = ['EUR' => 2, 'TND' => 3];

    /** @var list<array{id: string, order: int, amount: int, currency: string, taken: int, open: bool}> */
    public array $payments = [];

    /** @var array<int, array{customer: int, email: string, status: int, amount: int, currency: string, history: list<int>, marks: list<string>, products: array<int, int>}> */
    public array $orders = [];

    /** @var array{pending: int, paid: int, cancelled: int, failed: int} the shop's ids */
    public array $statuses = ['pending' => 0, 'paid' => 0, 'cancelled' => 0, 'failed' => 0];

    /** @var list<array{order: int, payment: ?string, code: string, mark: string}> */
    public array $anomalies = [];

    /** @var list<array{id: int, order: int, kind: string, state: string, line: int, text: string}> */
    public array $effects = [];

    /** @var list<array{order: int, number: string, state: string}> attempts that nobody knows the end of */
    public array $undecided = [];

    /** @var array<int, string> order => open, paid, closed */
    public array $journal = [];

    /** @var array<int, int> product => how many are left */
    public array $stock = [];

    /** @var array<int, list<int>> customer => products in the stored basket */
    public array $baskets = [];

    /** @var list<array{to: string, subject: string, text: string}> */
    public array $mails = [];

    public static function read(string $ledger, mysqli $shop, string $mails): self
    {
        $facts = new self();
        $facts->readLedger(new PDO("sqlite:$ledger"));
        $facts->readOrders($shop);
        $facts->readJournal($shop);
        $facts->readMails($mails);
        return $facts;
    }

    private function readLedger(PDO $ledger): void
    {
        foreach ($ledger->query('SELECT document FROM orders')->fetchAll(PDO::FETCH_COLUMN) as $document) {
            $order = json_decode($document, true, 32, JSON_THROW_ON_ERROR);
            $this->payments[] = [
                'id' => $order['id'],
                'order' => (int) (explode('-', $order['number'])[1] ?? 0),
                'amount' => $order['amount'],
                'currency' => self::CURRENCIES[$order['currency']] ?? '?',
                'taken' => $order['deposited'] - $order['refunded'],
                'open' => in_array($order['status'], [0, 5], true),
            ];
        }
    }

    private function readOrders(mysqli $shop): void
    {
        $rows = $shop->query("SELECT o.*, t.value FROM orders o LEFT JOIN orders_total t ON t.orders_id = o.orders_id AND t.class = 'ot_total'");
        foreach ($rows as $row) {
            $this->orders[(int) $row['orders_id']] = [
                'customer' => (int) $row['customers_id'],
                'email' => $row['customers_email_address'],
                'status' => (int) $row['orders_status'],
                'amount' => self::minor((string) $row['value'], $row['currency']),
                'currency' => $row['currency'],
                'history' => [],
                'marks' => [],
                'products' => [],
            ];
        }
        foreach ($shop->query('SELECT * FROM orders_status_history ORDER BY orders_status_history_id') as $row) {
            $order = (int) $row['orders_id'];
            $this->orders[$order]['history'][] = (int) $row['orders_status_id'];
            if (preg_match('/\[(clictopay-[^\]]+)\]/', (string) $row['comments'], $found) === 1) {
                $this->orders[$order]['marks'][] = $found[1];
            }
        }
        foreach ($shop->query('SELECT * FROM orders_products') as $row) {
            $products = &$this->orders[(int) $row['orders_id']]['products'];
            $products[(int) $row['products_id']] = ($products[(int) $row['products_id']] ?? 0) + (int) $row['products_quantity'];
        }
        foreach (['pending' => 'PENDING', 'paid' => 'TEST', 'cancelled' => 'CANCELLED', 'failed' => 'FAILED'] as $name => $row) {
            $this->statuses[$name] = (int) $shop->query("SELECT configuration_value FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_CLICTOPAY_STATUS_$row'")->fetch_column();
        }
        $this->stock = array_map('intval', array_column($shop->query('SELECT products_id, products_quantity FROM products')->fetch_all(), 1, 0));
        foreach ($shop->query('SELECT customers_id, products_id FROM customers_basket') as $row) {
            $this->baskets[(int) $row['customers_id']][] = (int) $row['products_id'];
        }
    }

    private function readJournal(mysqli $shop): void
    {
        $events = $shop->query("SELECT e.order_id, e.code, e.mark, a.gateway_id FROM clictopay_event e LEFT JOIN clictopay_attempt a ON a.id = e.attempt_id WHERE e.kind = 'anomaly'");
        foreach ($events as $row) {
            $this->anomalies[] = ['order' => (int) $row['order_id'], 'payment' => $row['gateway_id'], 'code' => $row['code'], 'mark' => (string) $row['mark']];
        }
        foreach ($shop->query('SELECT * FROM clictopay_effect') as $row) {
            $data = json_decode($row['data'], true, 8, JSON_THROW_ON_ERROR);
            $this->effects[] = [
                'id' => (int) $row['id'], 'order' => (int) $row['order_id'], 'kind' => $row['kind'], 'state' => $row['state'], 'line' => (int) $row['line'],
                'text' => $data['text'] ?? '',
            ];
        }
        foreach ($shop->query("SELECT order_id, order_number, state FROM clictopay_attempt WHERE state IN ('new', 'pending')") as $row) {
            $this->undecided[] = ['order' => (int) $row['order_id'], 'number' => $row['order_number'], 'state' => $row['state']];
        }
        $this->journal = array_column($shop->query('SELECT order_id, state FROM clictopay_order')->fetch_all(), 1, 0);
    }

    private function readMails(string $directory): void
    {
        foreach (glob("$directory/*.eml") ?: [] as $file) {
            [$head, $body] = explode("\n\n", str_replace("\r\n", "\n", (string) file_get_contents($file)), 2) + [1 => ''];
            $headers = iconv_mime_decode_headers($head, ICONV_MIME_DECODE_CONTINUE_ON_ERROR, 'UTF-8') ?: [];
            $this->mails[] = [
                'to' => (string) ($headers['To'] ?? ''),
                'subject' => (string) ($headers['Subject'] ?? ''),
                'text' => trim(explode("\n--", explode("\n\n", $body, 2)[1] ?? '', 2)[0]),
            ];
        }
    }

    /** "12.3456" of a currency with two decimals is 1235: the shop stores four. */
    private static function minor(string $value, string $currency): int
    {
        if (preg_match('/^(\d+)(?:\.(\d{1,4}))?$/', $value, $parts) !== 1) {
            return -1;
        }
        $tenThousandths = (int) $parts[1] * 10_000 + (int) str_pad($parts[2] ?? '', 4, '0');
        $unit = 10 ** (4 - (self::DECIMALS[$currency] ?? 2));
        return intdiv($tenThousandths + intdiv($unit, 2), $unit);
    }
}

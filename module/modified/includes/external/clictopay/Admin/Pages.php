<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Export\ExportException;
use ClicToPay\Shop\Modified\Bootstrap;
use ClicToPay\Shop\Module;

/** The page clictopay.php of the back office: transactions, one attempt without an order, payment links, the daily balance, the tests before production, the check. */
final class Pages
{
    public const FILE = 'clictopay.php';

    /** view => title, in the order of the menu */
    private const MENU = ['' => 'TRANSACTIONS', 'links' => 'LINKS', BalancePage::VIEW => 'BALANCE', TestsPage::VIEW => 'TESTS', CheckPage::VIEW => 'CHECK'];

    /** Does what was asked for (a POST ends in a redirect, an export in a file) and gives the page's HTML. */
    public static function run(): string
    {
        try {
            return Html::frame(self::page(Bootstrap::module()));
        } catch (DatabaseException | \mysqli_sql_exception $e) {
            return Html::frame('<p class="ctp-problem">' . Html::text(Failure::ofDatabase($e)) . '</p>');
        } catch (ExportException $e) {
            return Html::frame('<p class="ctp-problem">' . Html::english($e->getMessage()) . '</p>');
        }
    }

    private static function page(Module $module): string
    {
        if ($module->schema()->version() === 0) {
            return '<p>' . Words::html('NOT_INSTALLED') . '</p>';
        }
        $view = is_string($_GET['view'] ?? null) ? $_GET['view'] : '';
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            if ($view === 'attempt') {
                (new OrderActions($module))->handle(null);
                xtc_redirect(xtc_href_link(self::FILE, 'view=attempt&id=' . (int) ($_GET['id'] ?? 0)));
            }
            if ($view === 'links') {
                (new LinksPage($module))->handle();
            } elseif ($view === TestsPage::VIEW) {
                self::work(self::tests($module));
            } elseif ($view === CheckPage::VIEW) {
                self::check($module)->handle();
            }
            xtc_redirect(xtc_href_link(self::FILE, 'view=' . rawurlencode($view)));
        }
        if ($view === 'csv') {
            TransactionsPage::of($_GET)->csv($module->export());
        }
        if ($view === 'xlsx') {
            TransactionsPage::of($_GET)->xlsx($module->export());
        }
        if ($view === TestsPage::VIEW && is_string($_GET['download'] ?? null)) {
            self::tests($module)->download($_GET['download']);
        }

        return self::menu($view) . match ($view) {
            'links' => (new LinksPage($module))->render((int) ($_GET['order'] ?? 0)),
            BalancePage::VIEW => (new BalancePage($module->reconciliation()->balances))->render(),
            TestsPage::VIEW => self::tests($module)->render(),
            CheckPage::VIEW => self::check($module)->render(),
            'attempt' => self::attempt($module, (int) ($_GET['id'] ?? 0)),
            default => Outage::notice($module) . (new BalancePage($module->reconciliation()->balances))->summary()
                . TransactionsPage::of($_GET)->render($module->transactions()),
        };
    }

    private static function menu(string $view): string
    {
        $current = isset(self::MENU[$view]) ? $view : '';
        $html = '<nav class="ctp-menu">';
        foreach (self::MENU as $name => $title) {
            $html .= Html::link(xtc_href_link(self::FILE, $name === '' ? '' : "view=$name"), Words::get($title), $name === $current ? 'ctp-current' : '');
        }

        return $html . '</nav>';
    }

    private static function check(Module $module): CheckPage
    {
        return new CheckPage($module, Words::get('LANGUAGE_TAG'));
    }

    private static function tests(Module $module): TestsPage
    {
        return new TestsPage($module, is_string($_GET['grid'] ?? null) ? $_GET['grid'] : '', Bootstrap::shop()->address(''));
    }

    private static function work(TestsPage $page): never
    {
        $paymentPage = $page->handle();
        if ($paymentPage === null) {
            xtc_redirect(xtc_href_link(self::FILE, $page->query()));
        }
        session_write_close();
        // Not by the shop's redirect, which reads entities into the address.
        header('Location: ' . $paymentPage, true, 303);
        exit;
    }

    private static function attempt(Module $module, int $id): string
    {
        $attempt = $module->journal()->attempt($id);
        if ($attempt === null || $attempt->orderId !== null) {
            return '<p>' . Words::html('NOTHING_FOUND') . '</p>';
        }

        return (new AttemptPanel(self::FILE, 'view=attempt&id=' . $id, Access::editsOrders()))->render(
            $attempt,
            $module->journal()->events($attempt),
            $module->journal()->operations($attempt),
            $module->operations()->possible($attempt),
        );
    }
}

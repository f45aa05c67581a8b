<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Environment;
use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Money;
use ClicToPay\Shop\Grid\Card;
use ClicToPay\Shop\Grid\DatabaseStore;
use ClicToPay\Shop\Grid\Expectation;
use ClicToPay\Shop\Grid\Grid;
use ClicToPay\Shop\Grid\GridException;
use ClicToPay\Shop\Grid\Letter;
use ClicToPay\Shop\Grid\Merchant;
use ClicToPay\Shop\Grid\Play;
use ClicToPay\Shop\Grid\Progress;
use ClicToPay\Shop\Grid\Report;
use ClicToPay\Shop\Grid\Runner;
use ClicToPay\Shop\Modified\Configuration;
use ClicToPay\Shop\Modified\Log;
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Step;
use ClicToPay\Shop\Time;
use ClicToPay\Shop\Words as GridWords;

/**
 * The way to production: the checklist of the enrolment, SMT's tests and the switch. The tests run in the test environment only, whatever
 * the mode is; their payments are no orders of the shop.
 */
final class TestsPage
{
    public const VIEW = 'tests';
    /** where SMT's form begins */
    private const GRID = 'passage';
    private const AMOUNT = '10.500';
    private const CURRENCY = 'TND';
    /** what SMT reads */
    private const LANGUAGE = 'fr';
    private const DOCUMENTS = ['html' => 'text/html', 'csv' => 'text/csv', 'json' => 'application/json', 'letter' => 'text/html'];

    private readonly string $grid;
    private readonly DatabaseStore $store;

    /**
     * @param string $grid one of Grid::names(), or what stood in the address
     * @param string $site the shop's address
     */
    public function __construct(private readonly Module $module, string $grid, private readonly string $site)
    {
        $this->grid = in_array($grid, Grid::names(), true) ? $grid : self::GRID;
        $this->store = $module->grids()->store($this->grid);
    }

    /** A POST of this page. @return string|null the payment page to go on to, where one was prepared */
    public function handle(): ?string
    {
        $paymentPage = null;
        if (!OrderActions::allowed()) {
            return null;
        }
        [$text, $kind] = Failure::explained(function () use (&$paymentPage): array {
            try {
                $this->store->begin($this->initial());
                return match (Form::field('operation')) {
                    'prepare' => $this->prepare($paymentPage),
                    'refresh' => $this->refresh(),
                    'edit' => $this->edit(),
                    'merchant' => $this->saveMerchant(),
                    'tick' => $this->tick(),
                    'production' => $this->switchToProduction(),
                    default => [Words::get('FORM_EXPIRED'), 'error'],
                };
            } catch (GridException $exception) {
                Log::error($exception);
                return [Words::get('TESTS_DAMAGED'), 'error'];
            }
        });
        if ($text !== '') {
            OrderActions::say($text, $kind);
        }

        return $paymentPage;
    }

    public function render(): string
    {
        try {
            $progress = $this->progress();
        } catch (GridException $exception) {
            Log::error($exception);
            return '<p class="ctp-problem">' . Words::html('TESTS_DAMAGED') . '</p>';
        }
        $enrolment = $this->module->enrolment();
        $checklist = new Checklist($this->query(), Access::editsOrders(), Access::to('modules'));
        $steps = $enrolment->steps();
        $canPrepare = Access::editsOrders() && $steps[Step::TestLogin->value];
        $html = $checklist->render($steps, $enrolment->next())
            . '<h2 id="tests">' . Words::html('TESTS_TITLE') . '</h2>' . $this->choice() . '<p>' . Words::html('TESTS_INTRO') . '</p>'
            . '<p class="ctp-hint">' . Words::html('TESTS_CARDS') . '</p>';
        if (!$steps[Step::TestLogin->value]) {
            $html .= '<p class="ctp-warning">' . Words::html('TESTS_NO_LOGIN') . '</p>';
        }

        return $html . $this->merchantForm($progress) . $this->state($progress, $canPrepare)
            . (new TestsTable($this->query(), self::words(), Access::editsOrders(), $canPrepare))->render($progress)
            . $this->documents($progress)
            . $checklist->production($steps);
    }

    /** A document for SMT: html, csv, json or letter. Anything else, and a letter about nothing, is the page itself. */
    public function download(string $document): void
    {
        try {
            $progress = $this->progress();
        } catch (GridException) {
            return; // the page tells it
        }
        $report = new Report($progress, GridWords::in(self::directory(), self::LANGUAGE));
        $text = match ($document) {
            'html' => $report->html(),
            'csv' => $report->csv(),
            'json' => json_encode($report->data(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n",
            'letter' => self::hasLetter($progress) ? (new Letter($progress))->html(Time::now()) : null,
            default => null,
        };
        if ($text === null) {
            return;
        }
        header('Content-Type: ' . self::DOCUMENTS[$document] . '; charset=utf-8');
        header('Cache-Control: no-store');
        header('X-Content-Type-Options: nosniff');
        header("Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        if (in_array($document, ['csv', 'json'], true)) {
            header("Content-Disposition: attachment; filename=\"clictopay-$this->grid.$document\"");
        }
        echo $text;
        exit;
    }

    /** Of the page's address. */
    public function query(): string
    {
        return 'view=' . self::VIEW . '&grid=' . rawurlencode($this->grid);
    }

    private function progress(): Progress
    {
        return $this->store->find() ?? $this->initial();
    }

    /** A grid that nobody has begun, with the merchant's data as far as the shop knows them. */
    private function initial(): Progress
    {
        $begun = $this->module->grids()->begun();
        $merchant = $begun === []
            ? new Merchant(STORE_NAME, $this->site, email: STORE_OWNER_EMAIL_ADDRESS)
            : $this->module->grids()->store($begun[0])->load()->merchant;

        return Progress::begin([Grid::read($this->grid)], $merchant, Money::of(self::AMOUNT, self::CURRENCY));
    }

    private function runner(): Runner
    {
        return new Runner($this->module->shop->settings()->clientFor(Environment::Test), $this->store);
    }

    /** @return array{string, string} */
    private function prepare(?string &$paymentPage): array
    {
        $test = $this->test();
        if ($test === null) {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        try {
            $run = $this->runner()->prepare($test->id);
        } catch (UnknownOutcomeException) {
            return [Words::get('NOT_DONE_UNREACHABLE'), 'error']; // a test payment more or less at the gateway is no harm
        }
        if ($test->play === Play::Card) {
            $paymentPage = $run->formUrl;
            return ['', ''];
        }

        return [Words::get('TESTS_CARRIED_OUT', $test->id), 'success'];
    }

    /** @return array{string, string} */
    private function refresh(): array
    {
        $runner = $this->runner();
        foreach ($this->store->load()->runs as $id => $run) {
            $runner->refresh((string) $id);
        }

        return [Words::get('TESTS_REFRESHED'), 'success'];
    }

    /** @return array{string, string} */
    private function edit(): array
    {
        $test = $this->test();
        $expected = Expectation::tryFrom(Form::field('expected'));
        if ($test?->play !== Play::Card) {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        try {
            $card = new Card(str_replace(' ', '', Form::field('number')), str_replace(' ', '', Form::field('expiry')), Form::field('cvv'));
        } catch (GridException) {
            return [Words::get('TESTS_CARD_WRONG'), 'error'];
        }
        $scenario = Form::field('scenario');
        $edited = $test->edited($card, $expected, $scenario === '' || $scenario === $test->scenario(self::words()->language) ? null : $scenario);
        $this->store->change(static fn (Progress $progress): Progress => $progress->withTest($edited));

        return [Words::get('TESTS_SAVED'), 'success'];
    }

    /**
     * In every grid that was begun: it is one merchant.
     *
     * @return array{string, string}
     */
    private function saveMerchant(): array
    {
        $merchant = new Merchant(...array_map(Form::field(...), ['name' => 'name', 'site' => 'site', 'affiliation' => 'affiliation', 'contact' => 'contact', 'email' => 'email']));
        $amount = Form::amount('amount', strtoupper(Form::field('currency')));
        if ($merchant->name === '' || preg_match('~^https?://[^\s/]+~', $merchant->site) !== 1 || filter_var($merchant->site, FILTER_VALIDATE_URL) === false) {
            return [Words::get('MERCHANT_WRONG'), 'error'];
        }
        foreach ($this->module->grids()->begun() as $grid) {
            $this->module->grids()->store($grid)->change(static fn (Progress $progress): Progress => $progress->withMerchant($merchant, $amount));
        }

        return [Words::get('TESTS_SAVED'), 'success'];
    }

    /** @return array{string, string} */
    private function tick(): array
    {
        $step = Step::tryFrom(Form::field('step'));
        if ($step?->isTicked() !== true) {
            return [Words::get('FORM_EXPIRED'), 'error'];
        }
        $this->module->enrolment()->tick($step, Form::field('done') === '1');

        return ['', ''];
    }

    /** @return array{string, string} */
    private function switchToProduction(): array
    {
        $steps = $this->module->enrolment()->steps();
        if (!Access::to('modules')) {
            return [Words::get('NO_RIGHT_SETTINGS'), 'error'];
        }
        if (!$steps[Step::ProductionLogin->value]) {
            return [Words::get('PRODUCTION_NO_LOGIN'), 'error'];
        }
        if (!$steps[Step::Scenarios->value] && Form::field('anyway') !== '1') {
            return [Words::get('PRODUCTION_EARLY'), 'error'];
        }
        // Buyers would find out otherwise.
        $test = ConnectionTest::ask(fn () => $this->module->shop->settings()->clientFor(Environment::Production, ConnectionTest::OPTIONS));
        if (!$test['works']) {
            return [Words::ofValue('OPTION', Environment::Production->value) . ': ' . $test['text'], 'error'];
        }
        (new Configuration($this->module->database))->set('mode', Environment::Production->value);

        return [Words::get('PRODUCTION_DONE'), 'success'];
    }

    /** The test that the form is about; null: there is none of that number. */
    private function test(): ?\ClicToPay\Shop\Grid\Test
    {
        return $this->store->load()->tests[Form::field('test')] ?? null;
    }

    private function choice(): string
    {
        $html = '<nav class="ctp-choices">';
        foreach (array_unique([self::GRID, ...Grid::names()]) as $name) {
            try {
                $title = Grid::read($name)->title;
            } catch (GridException $exception) {
                Log::error($exception);
                continue; // a file of the merchant's own that is none
            }
            $html .= '<a class="button" href="' . Html::text(xtc_href_link(Pages::FILE, 'view=' . self::VIEW . '&grid=' . rawurlencode($name)) . '#tests') . '"'
                . ($name === $this->grid ? ' aria-current="page"' : '') . ' lang="fr" dir="ltr">' . Html::text($title) . '</a> ';
        }

        return $html . '</nav>';
    }

    private function merchantForm(Progress $progress): string
    {
        $merchant = $progress->merchant;
        $summary = '<summary>' . Words::html('MERCHANT') . ' – ' . Html::written($merchant->name)
            . ($merchant->affiliation === '' ? '' : ', ' . Html::code($merchant->affiliation)) . '</summary>';
        if (!Access::editsOrders()) {
            return '<details>' . $summary . '<p>' . Html::code($merchant->site) . '</p></details>';
        }
        $fields = [
            'MERCHANT_NAME' => Html::input('name', $merchant->name, ['required' => true, 'dir' => 'auto', 'maxlength' => 200]),
            'MERCHANT_SITE' => Html::input('site', $merchant->site, ['required' => true, 'type' => 'url', 'dir' => 'ltr', 'maxlength' => 200]),
            'MERCHANT_AFFILIATION' => Html::input('affiliation', $merchant->affiliation, ['inputmode' => 'numeric', 'dir' => 'ltr', 'maxlength' => 30]),
            'MERCHANT_CONTACT' => Html::input('contact', $merchant->contact, ['dir' => 'auto', 'maxlength' => 200]),
            'EMAIL' => Html::input('email', $merchant->email, ['type' => 'email', 'dir' => 'ltr', 'maxlength' => 200]),
            'MERCHANT_AMOUNT' => Html::input('amount', $progress->amount->format(), ['inputmode' => 'decimal', 'size' => 10, 'dir' => 'ltr']) . ' '
                . Html::input('currency', $progress->amount->currency->code, ['size' => 4, 'maxlength' => 3, 'dir' => 'ltr', 'aria-label' => Words::get('CURRENCY')]),
        ];
        $html = '<details' . ($merchant->affiliation === '' ? ' open' : '') . '>' . $summary . Form::open(Pages::FILE, $this->query()) . Html::hidden('operation', 'merchant') . '<div class="ctp-fields">';
        foreach ($fields as $label => $field) {
            $html .= '<label><span>' . Words::html($label) . '</span> ' . $field . '</label>';
        }

        return $html . '</div><p>' . Html::button(Words::get('TESTS_SAVE')) . '</p>' . Form::close() . '</details>';
    }

    /** How far it is, and the button that asks the gateway. */
    private function state(Progress $progress, bool $canAsk): string
    {
        $html = '<p class="' . ($progress->isReady() ? 'ctp-good' : 'ctp-hint') . '">' . Words::html($progress->isReady() ? 'TESTS_READY' : 'TESTS_NOT_READY') . '</p>';
        $paid = array_filter($progress->runs, static fn ($run): bool => $run->status()?->approvalCode !== null);
        $notified = $this->module->grids()->notifiedAt();
        $html .= match (true) {
            $notified !== null => '<p class="ctp-hint">' . Words::html('TESTS_NOTIFIED', Words::moment($notified)) . '</p>',
            $paid !== [] => '<p class="ctp-warning">' . Words::html('TESTS_NOT_NOTIFIED', $this->module->shop->notificationUrl()) . '</p>',
            default => '',
        };

        return $canAsk && $progress->runs !== []
            ? $html . Form::open(Pages::FILE, $this->query()) . Html::hidden('operation', 'refresh') . Html::button(Words::get('TESTS_REFRESH'), ['id' => 'ctp-refresh']) . Form::close()
            : $html;
    }

    private function documents(Progress $progress): string
    {
        if ($progress->runs === []) {
            return '';
        }
        $documents = ['html' => 'DOCUMENT_HTML', 'csv' => 'DOCUMENT_CSV', 'json' => 'DOCUMENT_JSON'];
        if (self::hasLetter($progress)) {
            $documents['letter'] = 'DOCUMENT_LETTER';
        }
        $html = '<h3>' . Words::html('DOCUMENTS') . '</h3><p class="ctp-buttons">';
        foreach ($documents as $document => $label) {
            $html .= Html::tag('a', [
                'class' => 'button',
                'href' => xtc_href_link(Pages::FILE, $this->query() . "&download=$document"),
                'target' => self::DOCUMENTS[$document] === 'text/html' ? '_blank' : false,
            ]) . Words::html($label) . '</a> ';
        }

        return $html . '</p><p class="ctp-hint">' . Words::html('DOCUMENTS_EXPLAINED') . '</p>';
    }

    /** Something deviates. */
    private static function hasLetter(Progress $progress): bool
    {
        return (new Letter($progress))->text(Time::now()) !== '';
    }

    /** The grid's own words, in the admin's language. */
    private static function words(): GridWords
    {
        return GridWords::in(self::directory(), Words::get('LANGUAGE_TAG'));
    }

    private static function directory(): string
    {
        return dirname((string) (new \ReflectionClass(Grid::class))->getFileName()) . '/words';
    }
}

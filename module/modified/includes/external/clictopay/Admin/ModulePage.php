<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Environment;
use ClicToPay\Settings;
use ClicToPay\Shop\DatabaseException;
use ClicToPay\Shop\Modified\Bootstrap;
use ClicToPay\Shop\Modified\Configuration;

/** The module among the shop's payment modules: the box beside the list, the form of the settings, and what their buttons do. */
final class ModulePage
{
    private static ?SettingsForm $form = null;

    /** HTML of the box beside the list. */
    public static function description(): string
    {
        $configuration = new Configuration(Bootstrap::database());
        if ($configuration->values() === []) {
            return '';
        }
        $html = '';
        $problems = self::problems();
        if ($problems !== []) {
            $html .= '<div class="ctp-problem"><b>' . Words::html('SETTINGS_PROBLEMS') . '</b><ul>';
            foreach ($problems as $setting => $problem) {
                $html .= '<li><b>' . Html::text(self::title($setting)) . '</b>: ' . Html::text($problem) . '</li>';
            }
            $html .= '</ul></div>';
        } else {
            foreach (Bootstrap::shop()->wrongDecimals() as $currency => $decimals) {
                $html .= '<p class="ctp-problem">' . Words::html('WRONG_DECIMALS', $currency, $decimals) . '</p>';
            }
        }
        $html .= Outage::notice(Bootstrap::module());
        $html .= '<p><b>' . Words::html('NOTIFICATION_URL') . '</b><br>' . SettingsForm::copyable(Bootstrap::shop()->notificationUrl())
            . Html::hint(Words::get('NOTIFICATION_URL_EXPLAINED')) . '</p>';
        if (Access::to('clictopay')) {
            $html .= self::nextStep() . '<p>' . Html::link(xtc_href_link('clictopay.php'), Words::get('TRANSACTIONS'), 'button')
                . ' ' . Html::link(xtc_href_link('clictopay.php', 'view=links'), Words::get('LINKS'), 'button')
                . ' ' . Html::link(xtc_href_link('clictopay.php', 'view=' . CheckPage::VIEW), Words::get('CHECK'), 'button')
                . ' ' . Html::link(xtc_href_link('clictopay.php', 'view=' . TestsPage::VIEW), Words::get('TESTS'), 'button') . '</p>';
        }
        $html .= '<details><summary>' . Words::html('SETTINGS_FILE') . '</summary><p class="ctp-hint">' . Words::html('SETTINGS_FILE_EXPLAINED') . '</p>'
            . '<p>' . Html::link(self::address('action=custom&subaction=export'), Words::get('EXPORT'), 'button') . '</p>'
            . Form::open('modules.php', self::query('action=custom&subaction=import'), 'enctype="multipart/form-data"')
            . Html::tag('input', ['type' => 'file', 'name' => 'settings', 'accept' => '.json', 'required' => true, 'aria-label' => Words::get('SETTINGS_FILE')])
            . ' ' . Html::button(Words::get('IMPORT')) . Form::close() . '</details>';

        return Html::frame($html . '<p class="ctp-hint">php-clictopay ' . Html::text((string) phpversion('clictopay')) . '</p>');
    }

    /** Towards production; nothing once the shop is there. */
    private static function nextStep(): string
    {
        try {
            $next = Bootstrap::module()->enrolment()->next();
        } catch (DatabaseException) {
            return ''; // older tables: the list of modules offers the update, and must not break before
        }

        return $next === null ? '' : '<p><b>' . Words::html('NEXT_STEP') . '</b><br>'
            . Html::link(xtc_href_link('clictopay.php', 'view=' . TestsPage::VIEW), Words::ofValue('STEP', $next->value)) . '</p>';
    }

    /** The opening tag of the settings' form: it is saved here and not by the shop, which would wipe secrets that are left empty and log the others. */
    public static function form(): string
    {
        return Form::openSecret('modules.php', self::query('action=custom&subaction=save'));
    }

    /** One setting's field, for the shop's form. */
    public static function field(string $key, string $value): string
    {
        return self::settingsForm()->field((string) array_search($key, Configuration::keys(), true), $value);
    }

    /** The buttons: the shop calls this for action=custom, and goes back to the list afterwards. */
    public static function custom(): void
    {
        $action = is_string($_GET['subaction'] ?? null) ? $_GET['subaction'] : '';
        if ($action === 'export') {
            self::export();
        } elseif (Form::sent()) {
            try {
                match ($action) {
                    'save' => self::save(),
                    'test' => self::test(),
                    'import' => self::import(),
                    default => null,
                };
            } catch (DatabaseException $e) {
                // Left to the shop, it would be logged with the calls that led to it, and what they were given: passwords.
                self::message(Failure::ofDatabase($e), false);
            }
        }
    }

    /** An address of the module's page. */
    public static function address(string $query = ''): string
    {
        return xtc_href_link('modules.php', self::query($query));
    }

    private static function query(string $query): string
    {
        return rtrim('set=payment&module=clictopay&' . $query, '&');
    }

    private static function save(): void
    {
        $posted = $_POST['configuration'] ?? [];
        $cleared = $_POST['clictopay_clear'] ?? [];
        self::store(
            SettingsForm::submitted(is_array($posted) ? $posted : [], is_array($cleared) ? $cleared : []),
            Form::field(SettingsForm::ANYWAY) === '1',
        );
        self::message(Words::get('SETTINGS_SAVED'), true);
    }

    private static function import(): void
    {
        $file = $_FILES['settings'] ?? [];
        $path = ($file['error'] ?? -1) === UPLOAD_ERR_OK && ($file['size'] ?? 0) < 100_000 ? (string) $file['tmp_name'] : '';
        $values = $path !== '' && is_uploaded_file($path) ? SettingsFile::read((string) file_get_contents($path)) : null;
        if ($values === null) {
            self::message(Words::get('IMPORT_NO_FILE'), false);
            return;
        }
        self::store($values, false);
        self::message(Words::get('IMPORT_DONE', count($values)), true);
    }

    /**
     * @param array<string, string> $values setting => text
     * @param bool $anyway into production although the tests before it have not passed
     */
    private static function store(#[\SensitiveParameter] array $values, bool $anyway): void
    {
        $configuration = new Configuration(Bootstrap::database());
        if (!$anyway && ($values['mode'] ?? '') === Environment::Production->value && self::isTooEarly()) {
            unset($values['mode']);
            self::message(Words::get('PRODUCTION_KEPT_TEST'), false);
        }
        foreach ($values as $setting => $value) {
            $configuration->set($setting, $value);
        }
    }

    /** The tests before production have not passed, and the shop is not in production already. */
    private static function isTooEarly(): bool
    {
        $mode = (new Configuration(Bootstrap::database()))->values()['mode'] ?? '';

        return $mode !== Environment::Production->value && !Bootstrap::module()->grids()->passed();
    }

    private static function export(): never
    {
        header('Content-Type: application/json');
        header('Content-Disposition: attachment; filename="clictopay-settings.json"');
        header('Cache-Control: no-store');
        echo SettingsFile::write((new Configuration(Bootstrap::database()))->values());
        exit;
    }

    /**
     * Asks the gateway with what stands in the form, saved or not. A stored password goes only where it went before: with the stored user
     * to the stored address.
     */
    private static function test(): void
    {
        $stored = (new Configuration(Bootstrap::database()))->values();
        $posted = is_array($_POST['configuration'] ?? null) ? $_POST['configuration'] : [];
        $text = static function (string $setting) use ($posted, $stored): string {
            $value = $posted[Configuration::keys()[$setting]] ?? $stored[$setting] ?? '';
            return is_string($value) ? $value : '';
        };
        $mode = $text('mode') === 'production' ? 'production' : 'test';
        $user = trim($text($mode . '_user'));
        $url = trim($text($mode . '_url'));
        $password = $text($mode . '_password');
        if ($password === '' && $user === ($stored[$mode . '_user'] ?? '') && $url === ($stored[$mode . '_url'] ?? '')) {
            $password = $stored[$mode . '_password'] ?? '';
        }
        $result = (new ConnectionTest())->run($user, $password, $url === '' ? Environment::from($mode)->baseUrl() : $url);
        $result['text'] = Words::ofValue('OPTION', $mode) . ': ' . $result['text'];
        if (str_contains((string) ($_SERVER['HTTP_ACCEPT'] ?? ''), 'application/json')) {
            header('Content-Type: application/json');
            echo json_encode($result, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
            exit;
        }
        self::message($result['text'], $result['works']);
    }

    private static function message(string $text, bool $good): void
    {
        $GLOBALS['messageStack']->add_session(Html::text($text), $good ? 'success' : 'error');
    }

    /** @return array<string, string> setting => what is wrong with it */
    private static function problems(): array
    {
        $stored = (new Configuration(Bootstrap::database()))->values();
        $problems = Bootstrap::shop()->problems();
        foreach ($problems as $setting => $problem) {
            // The extension's own sentences are in English; what is merely empty, as everything is at first, needs none of them.
            if (($stored[$setting] ?? '') === '') {
                $problems[$setting] = Words::get('PROBLEM_EMPTY');
            }
        }

        return $problems;
    }

    private static function title(string $setting): string
    {
        $constant = (Configuration::keys()[$setting] ?? '') . '_TITLE';

        return defined($constant) ? (string) constant($constant) : $setting;
    }

    private static function settingsForm(): SettingsForm
    {
        if (self::$form !== null) {
            return self::$form;
        }
        /** @var list<array{code: string, name: string}> $languages */
        $languages = Bootstrap::database()->rows('SELECT code, name FROM ' . TABLE_LANGUAGES . ' ORDER BY sort_order');
        return self::$form = new SettingsForm(
            self::problems(),
            $languages,
            array_column(
                Bootstrap::database()->rows(
                    'SELECT orders_status_id AS id, orders_status_name AS name FROM ' . TABLE_ORDERS_STATUS . ' WHERE language_id = ? ORDER BY sort_order, id',
                    [(int) $_SESSION['languages_id']],
                ),
                'name',
                'id',
            ),
            self::badges(),
            DEFAULT_CURRENCY,
            Bootstrap::shop()->notificationUrl(),
            self::isTooEarly(),
        );
    }

    /**
     * The cards that there is a badge for, those of the default first.
     *
     * @return list<string>
     */
    private static function badges(): array
    {
        $badges = array_map(
            static fn (string $file): string => substr(basename($file, '.svg'), strlen('clictopay_')),
            glob(DIR_FS_CATALOG . 'images/icons/clictopay_*.svg') ?: [],
        );
        $first = array_intersect(explode(',', Settings::keys()['cards']), $badges);

        return array_values(array_unique([...$first, ...$badges]));
    }
}

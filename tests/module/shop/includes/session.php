<?php

/**
 * The session: kept in the database, base64, not locked; cookie MODsid, Lax. Pages that define SESSION_FORCE_COOKIE_USE 'False' also
 * take it from a POST. With SESSION_CHECK_… a request from another address or browser destroys it, robots get none
 * (modified-shop.md, section 6). Then what every page keeps in it: language, currency, customer group.
 */

declare(strict_types=1);

final class ShopSession implements SessionHandlerInterface
{
    public function open(string $path, string $name): bool
    {
        return true;
    }

    public function close(): bool
    {
        return true;
    }

    public function read(string $id): string|false
    {
        $rows = xtc_db_query('SELECT value FROM ' . TABLE_SESSIONS . " WHERE sesskey = '" . xtc_db_input($id) . "' AND expiry > " . time());
        return base64_decode(xtc_db_fetch_array($rows)['value'] ?? '');
    }

    public function write(string $id, string $data): bool
    {
        $life = (int) (($_SESSION['customers_status']['customers_status'] ?? '') === '0' ? SESSION_LIFE_ADMIN : SESSION_LIFE_CUSTOMERS);
        return (bool) xtc_db_query('REPLACE INTO ' . TABLE_SESSIONS . " (sesskey, expiry, value) VALUES ('" . xtc_db_input($id) . "', "
            . (time() + $life) . ", '" . base64_encode($data) . "')");
    }

    public function destroy(string $id): bool
    {
        return (bool) xtc_db_query('DELETE FROM ' . TABLE_SESSIONS . " WHERE sesskey = '" . xtc_db_input($id) . "'");
    }

    public function gc(int $life): int|false
    {
        xtc_db_query('DELETE FROM ' . TABLE_SESSIONS . ' WHERE expiry < ' . time());
        return xtc_db_affected_rows();
    }
}

function xtc_session_id($id = '')
{
    return $id === '' ? session_id() : session_id($id);
}

function xtc_session_name($name = '')
{
    return $name === '' ? session_name() : session_name($name);
}

function xtc_session_close()
{
    return session_write_close();
}

function xtc_session_destroy()
{
    return session_destroy();
}

session_set_save_handler(new ShopSession(), true);
session_name('MODsid');
session_set_cookie_params(['path' => DIR_WS_CATALOG, 'httponly' => true, 'samesite' => 'Lax']);
if (SESSION_FORCE_COOKIE_USE !== 'True') {
    ini_set('session.use_only_cookies', '0');
    if (preg_match('/^[a-zA-Z0-9]{26,32}$/', (string) ($_POST[session_name()] ?? '')) === 1) {
        session_id($_POST[session_name()]);
    }
}
$session_started = !(CHECK_CLIENT_AGENT === 'true' && xtc_check_agent() === 1) && session_start();
if (!$session_started) {
    $_SESSION = [];
}
foreach (['SESSION_CHECK_USER_AGENT' => 'HTTP_USER_AGENT', 'SESSION_CHECK_IP_ADDRESS' => 'REMOTE_ADDR'] as $setting => $name) {
    if (constant($setting) === 'True') {
        $_SESSION[$setting] ??= $_SERVER[$name];
        if ($_SESSION[$setting] !== $_SERVER[$name]) {
            session_destroy();
            xtc_redirect(xtc_href_link(FILENAME_LOGIN, '', 'SSL', true, true, false, true));
        }
    }
}
$_SESSION['tracking']['ip'] ??= xtc_get_ip_address();

// ?language=de chooses, then the session, then the shop's default.
$wanted = $_GET['language'] ?? $_SESSION['language_code'] ?? DEFAULT_LANGUAGE;
$rows = xtc_db_query('SELECT * FROM ' . TABLE_LANGUAGES . " WHERE status = 1 ORDER BY code = '" . xtc_db_input($wanted) . "' DESC, code = '" . DEFAULT_LANGUAGE . "' DESC LIMIT 1");
$row = xtc_db_fetch_array($rows);
$_SESSION['language'] = $row['directory'];
$_SESSION['languages_id'] = $row['languages_id'];
$_SESSION['language_code'] = $row['code'];
$_SESSION['language_charset'] = $row['language_charset'];

$wanted = $_GET['currency'] ?? $_SESSION['currency'] ?? DEFAULT_CURRENCY;
$rows = xtc_db_query('SELECT code FROM ' . TABLE_CURRENCIES . " WHERE status = 1 AND code = '" . xtc_db_input($wanted) . "'");
$_SESSION['currency'] = xtc_db_fetch_array($rows)['code'] ?? DEFAULT_CURRENCY;

// A changed password ends every other session of the customer.
$group = DEFAULT_CUSTOMERS_STATUS_ID_GUEST;
if (isset($_SESSION['customer_id'])) {
    $rows = xtc_db_query('SELECT customers_status, customers_password_time FROM ' . TABLE_CUSTOMERS . ' WHERE customers_id = ' . (int) $_SESSION['customer_id']);
    $row = xtc_db_fetch_array($rows);
    if (!$row || $row['customers_password_time'] !== $_SESSION['customer_time']) {
        session_destroy();
        xtc_redirect(xtc_href_link(FILENAME_LOGIN, 'action=relogin', 'SSL', true, true, false, true));
    }
    $group = $row['customers_status'];
}
$rows = xtc_db_query('SELECT * FROM ' . TABLE_CUSTOMERS_STATUS . ' WHERE customers_status_id = ' . (int) $group . ' AND language_id = ' . (int) $_SESSION['languages_id']);
$_SESSION['customers_status'] = xtc_db_fetch_array($rows) ?: [];
$_SESSION['customers_status']['customers_status_id'] = $_SESSION['customers_status']['customers_status'] = $group;
unset($wanted, $rows, $row, $group, $setting, $name);

<?php

/** A guest: a customer of account type 1, in the guests' group (modified-shop.md, section 6). */

declare(strict_types=1);

require 'includes/application_top.php';
require_once DIR_FS_INC . 'write_customers_session.inc.php';
$fields = ['firstname', 'lastname', 'email_address', 'confirm_email_address', 'telephone', 'street_address', 'postcode', 'city'];
if (isset($_POST['email_address'])) {
    $entry = array_map('xtc_db_prepare_input', $_POST);
    xtc_db_perform(TABLE_CUSTOMERS, [
        'customers_status' => DEFAULT_CUSTOMERS_STATUS_ID_GUEST, 'customers_firstname' => $entry['firstname'], 'customers_lastname' => $entry['lastname'],
        'customers_email_address' => $entry['email_address'], 'customers_telephone' => $entry['telephone'], 'account_type' => 1,
        'customers_password_time' => time(), 'customers_date_added' => 'now()',
    ]);
    $customer = xtc_db_insert_id();
    xtc_db_perform(TABLE_ADDRESS_BOOK, [
        'customers_id' => $customer, 'entry_firstname' => $entry['firstname'], 'entry_lastname' => $entry['lastname'], 'entry_street_address' => $entry['street_address'],
        'entry_postcode' => $entry['postcode'], 'entry_city' => $entry['city'], 'entry_country_id' => (int) $entry['country'],
    ]);
    xtc_db_perform(TABLE_CUSTOMERS, ['customers_default_address_id' => xtc_db_insert_id()], 'update', 'customers_id = ' . (int) $customer);
    xtc_db_perform(TABLE_CUSTOMERS_INFO, ['customers_info_id' => $customer, 'customers_info_number_of_logons' => 1, 'customers_info_date_account_created' => 'now()']);
    write_customers_session($customer);
    $_SESSION['cart']->restore_contents();
    xtc_redirect(xtc_href_link($_SESSION['cart']->count_contents() > 0 ? FILENAME_CHECKOUT_SHIPPING : FILENAME_DEFAULT, '', 'SSL'));
}
$content = xtc_draw_form('create_account', xtc_href_link(FILENAME_CREATE_GUEST_ACCOUNT, '', 'SSL')) . implode('', array_map('xtc_draw_input_field', $fields)) . '<select name="country">';
$rows = xtc_db_query('SELECT * FROM ' . TABLE_COUNTRIES . ' WHERE status = 1');
while ($row = xtc_db_fetch_array($rows)) {
    $content .= "<option value=\"{$row['countries_id']}\"" . ($row['countries_id'] === STORE_COUNTRY ? ' selected' : '') . '>' . encode_htmlspecialchars($row['countries_name']) . '</option>';
}
$content .= '</select>' . xtc_image_submit('', 'Go on') . '</form>';
require 'includes/page.php';

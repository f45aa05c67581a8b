<?php

/** Signing in: the customer into the session, and what was left in the basket the last time into the cart (modified-shop.md, section 6). */

declare(strict_types=1);

require 'includes/application_top.php';
require_once DIR_FS_INC . 'write_customers_session.inc.php';
if (isset($_POST['email_address'], $_POST['password'])) {
    $rows = xtc_db_query('SELECT * FROM ' . TABLE_CUSTOMERS . " WHERE customers_email_address = '" . xtc_db_input($_POST['email_address']) . "' AND account_type = 0");
    $customer = xtc_db_fetch_array($rows);
    if ($customer && password_verify($_POST['password'], $customer['customers_password'])) {
        session_regenerate_id(true);
        write_customers_session((int) $customer['customers_id']);
        $_SESSION['cart']->restore_contents();
        xtc_redirect(xtc_href_link($_SESSION['cart']->count_contents() > 0 ? FILENAME_SHOPPING_CART : FILENAME_DEFAULT));
    }
    $messageStack->add(basename($PHP_SELF, '.php'), 'Wrong address or password.');
}
$content = xtc_draw_form('login', xtc_href_link(basename($PHP_SELF), '', 'SSL'))
    . xtc_draw_input_field('email_address') . xtc_draw_input_field('password', '', '', 'password') . xtc_image_submit('', 'Sign in') . '</form>';
require 'includes/page.php';

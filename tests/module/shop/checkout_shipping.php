<?php

/** The first page of the checkout fixes the cart: $_SESSION['cartID'] is compared from here on. */

declare(strict_types=1);

require 'includes/application_top.php';
require DIR_WS_INCLUDES . 'checkout_requirements.php';
$_SESSION['sendto'] ??= $_SESSION['customer_default_address_id'];
$_SESSION['cartID'] = $_SESSION['cart']->cartID;
if (isset($_POST['shipping'])) {
    $_SESSION['shipping'] = ['id' => 'flat_flat', 'title' => MODULE_SHIPPING_FLAT_TEXT_TITLE, 'cost' => MODULE_SHIPPING_FLAT_COST];
    xtc_redirect(xtc_href_link(FILENAME_CHECKOUT_PAYMENT, '', 'SSL'));
}
$content = xtc_draw_form('checkout_address', xtc_href_link(FILENAME_CHECKOUT_SHIPPING, '', 'SSL')) . xtc_draw_hidden_field('shipping', 'flat_flat') . xtc_image_submit('', 'Go on') . '</form>';
require 'includes/page.php';

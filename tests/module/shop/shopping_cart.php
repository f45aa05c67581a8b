<?php

declare(strict_types=1);

require 'includes/application_top.php';
if (isset($_POST['cart_delete'])) {
    $_SESSION['cart']->remove((int) $_POST['cart_delete']);
}
$content = $_SESSION['cart']->count_contents() > 0 ? '<a href="' . xtc_href_link(FILENAME_CHECKOUT_SHIPPING, '', 'SSL') . '">Checkout</a>' : '<p>Your cart is empty.</p>';
foreach ($_SESSION['cart']->get_products() as $product) {
    $content .= xtc_draw_form('cart_' . $product['id'], xtc_href_link(FILENAME_SHOPPING_CART)) . $product['quantity'] . ' x ' . encode_htmlspecialchars($product['name'])
        . xtc_draw_hidden_field('cart_delete', $product['id']) . xtc_image_submit('', 'Remove') . '</form>';
}
require 'includes/page.php';

<?php

declare(strict_types=1);

require 'includes/application_top.php';
$product = (int) ($_GET['products_id'] ?? 0);
if (isset($_POST['products_qty'])) {
    $_SESSION['cart']->add_cart($product, max(1, (int) $_POST['products_qty']));
    xtc_redirect(xtc_href_link(FILENAME_SHOPPING_CART));
}
$content = xtc_draw_form('cart_quantity', xtc_href_link(FILENAME_PRODUCT_INFO, "products_id=$product")) . $xtPrice->xtcFormat($xtPrice->productPrice($product), true)
    . xtc_draw_input_field('products_qty', '1') . xtc_image_submit('', 'Into the cart') . '</form>';
require 'includes/page.php';

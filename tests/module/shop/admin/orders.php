<?php

/**
 * Orders: the list, one order with its hooks in the payment block, the status form, and action=custom for a module's own buttons
 * (modified-shop.md, section 8).
 */

declare(strict_types=1);

require 'includes/application_top.php';
require DIR_FS_CATALOG . 'includes/classes/order.php';
require DIR_FS_CATALOG . 'includes/classes/payment.php';
require DIR_FS_CATALOG . 'includes/classes/xtcPrice.php';
$oID = (int) ($_GET['oID'] ?? 0);
$action = $_GET['action'] ?? '';
$rows = xtc_db_query('SELECT * FROM ' . TABLE_ORDERS . " WHERE orders_id = $oID");
$order_exists = xtc_db_num_rows($rows) === 1;

if ($action === 'custom') {
    foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/modules/orders/orders_action/', 'php') as $file) {
        require $file;
    }
}
if ($action === 'update_order' && $order_exists) {
    xtc_db_query('UPDATE ' . TABLE_ORDERS . ' SET orders_status = ' . (int) $_POST['status'] . ", last_modified = now() WHERE orders_id = $oID");
    xtc_db_perform(TABLE_ORDERS_STATUS_HISTORY, ['orders_id' => $oID, 'orders_status_id' => (int) $_POST['status'], 'date_added' => 'now()', 'customer_notified' => 0, 'comments' => $_POST['comments'] ?? '']);
    xtc_redirect(xtc_href_link(FILENAME_ORDERS, "oID=$oID&action=edit"));
}

require DIR_WS_INCLUDES . 'head.php';
echo '</head><body>';
require DIR_WS_INCLUDES . 'header.php';
if ($action === 'edit' && $order_exists) {
    $order = new order($oID);
    echo "<h1>Order $oID</h1><div id=\"payment_block\"><table>";
    echo '<tr><td>Payment</td><td>', payment::payment_title($order->info['payment_method'], $oID), ' (', $order->info['payment_method'], ')</td></tr>';
    foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/modules/orders/orders_info_payment/', 'php') as $file) {
        require $file;
    }
    echo '</table></div><div id="order_block"><table>';
    foreach ($order->totals as $line) {
        echo '<tr><td>', $line['title'], '</td><td>', $line['text'], '</td></tr>';
    }
    echo '</table></div><table id="history">';
    $rows = xtc_db_query('SELECT * FROM ' . TABLE_ORDERS_STATUS_HISTORY . " WHERE orders_id = $oID ORDER BY orders_status_history_id");
    while ($row = xtc_db_fetch_array($rows)) {
        echo '<tr><td>', $row['date_added'], '</td><td>', xtc_get_orders_status_name($row['orders_status_id']), '</td><td>', nl2br(encode_htmlspecialchars($row['comments'])), '</td></tr>';
    }
    echo '</table>', xtc_draw_form('status', FILENAME_ORDERS, "oID=$oID&action=update_order");
    echo xtc_draw_pull_down_menu('status', xtc_get_orders_status(), $order->info['orders_status']), xtc_draw_textarea_field('comments', 'soft', 60, 5), '<input type="submit" value="Update"></form>';
} else {
    echo '<table>';
    $rows = xtc_db_query('SELECT orders_id, customers_name FROM ' . TABLE_ORDERS . ' ORDER BY orders_id DESC LIMIT 30');
    while ($row = xtc_db_fetch_array($rows)) {
        echo '<tr><td><a href="', xtc_href_link(FILENAME_ORDERS, "oID={$row['orders_id']}&action=edit"), "\">{$row['orders_id']}</a></td><td>", encode_htmlspecialchars($row['customers_name']), '</td></tr>';
    }
    echo '</table>';
}
require DIR_WS_INCLUDES . 'footer.php';
echo '</body></html>';
require DIR_WS_INCLUDES . 'application_bottom.php';

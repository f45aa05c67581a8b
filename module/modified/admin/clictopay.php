<?php

/*
 * Transactions and payment links. The shop's frame around \ClicToPay\Shop\Modified\Admin\Pages.
 */

require 'includes/application_top.php';
require_once DIR_FS_CATALOG . 'includes/external/clictopay/autoload.php';

$clictopay_html = clictopay_missing() === '' ? \ClicToPay\Shop\Modified\Admin\Pages::run() : '<p>' . clictopay_complaint() . '</p>';

require DIR_WS_INCLUDES . 'head.php';
?>
</head>
<body>
  <?php require DIR_WS_INCLUDES . 'header.php'; ?>
  <table class="tableBody">
    <tr>
      <?php if (USE_ADMIN_TOP_MENU == 'false') { ?>
      <td class="columnLeft2"><?php require_once DIR_WS_INCLUDES . 'column_left.php'; ?></td>
      <?php } ?>
      <td class="boxCenter">
        <div class="pageHeading pdg2"><?php echo defined('CLICTOPAY_BOX') ? CLICTOPAY_BOX : 'ClicToPay'; ?></div>
        <?php echo $clictopay_html; ?>
      </td>
    </tr>
  </table>
  <?php require DIR_WS_INCLUDES . 'footer.php'; ?>
</body>
</html>
<?php require DIR_WS_INCLUDES . 'application_bottom.php'; ?>

<?php

declare(strict_types=1);

require 'includes/application_top.php';
session_destroy();
xtc_redirect(xtc_href_link(FILENAME_DEFAULT));

<?php

/** The way in that stays open in maintenance. */

declare(strict_types=1);

require 'login.php';

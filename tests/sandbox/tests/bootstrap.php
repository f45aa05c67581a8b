<?php

declare(strict_types=1);

require __DIR__ . '/../src/autoload.php';
require __DIR__ . '/SandboxProcess.php';
require __DIR__ . '/Receiver.php';
require __DIR__ . '/SandboxTestCase.php';

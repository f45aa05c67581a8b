<?php

declare(strict_types=1);

foreach (auto_include(DIR_FS_ADMIN . 'includes/extra/footer/', 'php') as $file) {
    require $file;
}

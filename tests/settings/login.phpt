--TEST--
The login of the mode is required; of the other environment both parts or none
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

use ClicToPay\Environment;
use ClicToPay\Settings;

const LIVE = ['production_user' => 'live-api', 'production_password' => SECRET];

/** @param array<mixed> $values all of them */
function wrong(string $case, array $values): void
{
    try {
        Settings::fromArray($values);
        echo "$case: right\n";
    } catch (ClicToPay\Exception\InvalidSettingsException $exception) {
        echo "$case: ", implode(', ', array_keys($exception->problems)), "\n";
    }
}

wrong('nothing', []);
wrong('test only', LOGIN);
wrong('test only, inactive', LOGIN + ['active' => false]);
wrong('production only', LIVE);
wrong('production only, in production', LIVE + ['mode' => 'production']);
wrong('test only, in production', LOGIN + ['mode' => 'production']);
wrong('both', LOGIN + LIVE);
wrong('test without user', ['test_password' => SECRET]);
wrong('test without password', ['test_user' => 'shop-api']);
wrong('both, production without user', ['production_user' => ''] + LOGIN + LIVE);
wrong('both, production without password', ['production_password' => ''] + LOGIN + LIVE);
wrong('unknown mode', ['mode' => 'live']);
wrong('unknown mode, half a login', ['mode' => 'live', 'production_user' => 'live-api']);

problems(['test_user' => '', 'test_password' => '']);
problems(['production_password' => SECRET]);
problems(['production_user' => 'live-api']);

$settings = settings(LIVE);
echo $settings->testUser(), ' ', $settings->productionUser(), ' ', $settings->user(), ' ', $settings->user(Environment::Production), "\n";
var_dump(settings(['mode' => 'production'] + LIVE)->user(), settings()->user(Environment::Production));
--EXPECT--
nothing: test_user, test_password
test only: right
test only, inactive: right
production only: test_user, test_password
production only, in production: right
test only, in production: production_user, production_password
both: right
test without user: test_user
test without password: test_password
both, production without user: production_user
both, production without password: production_password
unknown mode: mode
unknown mode, half a login: mode, production_password
test_user: Must be the API login that the gateway gave for the selected mode: it is empty.
test_password: Must be the password of the API login of the selected mode: it is empty.
production_user: Must be the API login that belongs to the password: it is empty.
production_password: Must be the password that belongs to the API login: it is empty.
shop-api live-api shop-api live-api
string(8) "live-api"
string(0) ""

--TEST--
client() and clientFor() have the login, the address and the language of the settings
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';
require __DIR__ . '/../inc/gateway.inc';

use ClicToPay\Environment;

function show(Gateway $gateway): void
{
    foreach ($gateway->requests() as $request) {
        echo implode(' ', [$request->call(), $request->field('userName'), $request->field('password'), $request->field('language') ?? 'no language']), "\n";
    }
}

$answer = Reply::json(['errorCode' => '0', 'orderStatus' => 0]);
$test = new Gateway([$answer, $answer, $answer]);
$live = new Gateway([$answer, $answer]);
$settings = settings([
    'test_url' => $test->url,
    'production_url' => $live->url,
    'production_user' => 'live-api',
    'production_password' => ' pä$$ ',
    'language' => 'ar',
]);
$settings->client()->getOrderStatus('1');
$settings->client(['language' => 'en'])->getOrderStatus('1');
$settings->clientFor(Environment::Test, ['language' => null])->getOrderStatus('1');
$settings->clientFor(Environment::Production)->getOrderStatus('1');
settings(['mode' => 'production', 'production_url' => $live->url, 'production_user' => 'live-api', 'production_password' => 'p'])->client()->getOrderStatus('1');
echo "test\n", show($test), "production\n", show($live);

var_dump($settings->client()->environment === $test->url, settings()->client()->environment);
var_dump(settings(['production_user' => 'u', 'production_password' => 'p'])->clientFor(environment: Environment::Production, options: [])->environment);
--EXPECT--
test
getOrderStatus.do shop-api Zx9-never-shown ar
getOrderStatus.do shop-api Zx9-never-shown en
getOrderStatus.do shop-api Zx9-never-shown no language
production
getOrderStatus.do live-api  pä$$  ar
getOrderStatus.do live-api p fr
bool(true)
enum(ClicToPay\Environment::Test)
enum(ClicToPay\Environment::Production)

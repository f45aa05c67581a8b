--TEST--
The properties of a status are there however they are looked at first
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\OrderStatus;

const JSON = '{"orderStatus":2,"orderNumber":"A-1","amount":10500,"currency":"788","cardAuthInfo":{"maskedPan":"411111**1111"}}';

/** Nobody has looked at it yet. */
function fresh(): OrderStatus
{
    return OrderStatus::fromJson(JSON);
}

$known = fresh();
$count = count((array) $known);
echo "$count properties\n";

echo "-- read\n";
echo fresh()->orderNumber, ' ', fresh()->amount?->minor, ' ', fresh()->card->mask, ' ', fresh()->orderId ?? 'none', "\n";
['name' => $name] = ['name' => 'orderNumber'];
echo fresh()->$name, ' ', (new ReflectionProperty(OrderStatus::class, $name))->getValue(fresh()), "\n";
(function () {
    foreach ([fresh(), fresh()] as $status) { // the second time the opcode knows the slot
        echo $status->statusCode, ' ';
    }
    echo "\n";
})();
echo @fresh()->paid ?? 'nothing', "\n";

echo "-- ask\n";
var_dump(isset(fresh()->orderNumber), isset(fresh()->orderId), isset(fresh()->paid), isset(fresh()->card->mask), empty(fresh()->chargeback));
var_dump((new ReflectionProperty(OrderStatus::class, $name))->isInitialized(fresh()), property_exists(fresh(), 'orderId'));

echo "-- as a whole\n";
ob_start();
var_dump(fresh());
$dump = ob_get_clean();
echo substr_count($dump, 'uninitialized'), ' ', substr_count($dump, "\n  ["), "\n";
var_dump(print_r(fresh(), true) === print_r($known, true), var_export(fresh(), true) === var_export($known, true));
var_dump(json_encode(fresh()) === json_encode($known), get_object_vars(fresh()) == get_object_vars($known), (array) fresh() == (array) $known);
$seen = [];
foreach (fresh() as $property => $value) {
    $seen[] = $property;
}
var_dump($seen === array_keys(get_object_vars($known)), count(get_mangled_object_vars(fresh())) === $count);

echo "-- compare\n";
var_dump(fresh() == fresh(), fresh() == $known, $known == fresh(), fresh() == OrderStatus::fromJson('{"orderStatus":2}'), fresh() == new stdClass());
var_dump(in_array(OrderStatus::fromJson('{"orderStatus":6}'), [fresh()]));

echo "-- behind an exception\n";
/** @return list<string> what was thrown, and a date that was first looked at after it */
function behind(Closure $look): array
{
    $status = OrderStatus::fromJson('{"orderStatus":2,"date":1700000000000,"authDateTime":"2024-05-01T10:00:00"}');
    $thrown = thrown(fn () => $look($status));
    return [$thrown->getMessage(), $status->registeredAt->format('c'), $status->authorisedAt->format('c')];
}

set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message));
$circle = new stdClass();
$circle->self = $circle;
echo implode(', ', behind(static fn ($status) => var_export([$circle, $status], true))), "\n";
echo implode(', ', behind(static fn ($status) => [new stdClass(), $status] == [1, fresh()])), "\n";
restore_error_handler();
unset($circle->self);

echo "-- change\n";
$changes = [
    'assign' => fn (OrderStatus $status) => $status->orderNumber = 'B-2',
    'count' => fn (OrderStatus $status) => $status->statusCode++,
    'append' => fn (OrderStatus $status) => $status->refunds[] = 1,
    'refer' => function (OrderStatus $status) {
        $reference = &$status->orderNumber;
    },
    'unset' => function (OrderStatus $status) {
        unset($status->orderNumber);
    },
];
foreach ($changes as $name => $change) {
    $thrown = thrown(fn () => $change(fresh()));
    // The words differ from one PHP to the next.
    $same = $thrown->getMessage() === thrown(fn () => $change($known))->getMessage();
    echo "$name: ", $thrown::class, $same ? ', as of one that was looked at' : ", {$thrown->getMessage()}", "\n";
}

echo "-- keep\n";
$other = $status = fresh();
unset($other);
$memory = memory_get_usage();
gc_collect_cycles(); // looks through the object, but not at its properties
var_dump(memory_get_usage() === $memory);
var_dump($status->amount === $status->amount, $status->refunds, $status->verdict() === fresh()->verdict());
unset($status);
?>
--EXPECT--
30 properties
-- read
A-1 10500 411111**1111 none
A-1 A-1
2 2 
nothing
-- ask
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
-- as a whole
0 30
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
-- compare
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
-- behind an exception
var_export does not handle circular references, 2023-11-14T22:13:20+00:00, 2024-05-01T09:00:00+00:00
Object of class stdClass could not be converted to int, 2023-11-14T22:13:20+00:00, 2024-05-01T09:00:00+00:00
-- change
assign: Error, as of one that was looked at
count: Error, as of one that was looked at
append: Error, as of one that was looked at
refer: Error, as of one that was looked at
unset: Error, as of one that was looked at
-- keep
bool(true)
bool(true)
array(0) {
}
bool(true)

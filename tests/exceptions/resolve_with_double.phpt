--TEST--
resolve() works with a user's own ClientInterface
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';
require __DIR__ . '/../inc/unknown.inc';

use ClicToPay\{ClientInterface, OrderStatus};

$methods = '';
foreach ((new ReflectionClass(ClientInterface::class))->getMethods() as $method) {
    $parameters = array_map(static function (ReflectionParameter $parameter): string {
        $default = $parameter->isDefaultValueAvailable() ? ' = ' . var_export($parameter->getDefaultValue(), true) : '';
        return $parameter->getType() . " \$$parameter->name$default";
    }, $method->getParameters());
    $body = $method->name === 'getOrderStatusExtended' ? 'echo "asked for $orderId $orderNumber\n"; return $this->status;' : 'throw new LogicException();';
    $methods .= "public function $method->name(" . implode(', ', $parameters) . '): ' . $method->getReturnType() . " { $body }\n";
}
eval("final class Double implements ClicToPay\ClientInterface { public ?ClicToPay\OrderStatus \$status = null; $methods }");
$double = new Double();
$double->status = OrderStatus::fromJson('{"orderStatus":3,"orderNumber":"A-1"}');
echo unknown('reverse.do')->resolve($double)->result->name, "\n";
--EXPECT--
asked for id 
Done

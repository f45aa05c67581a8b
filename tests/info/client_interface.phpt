--TEST--
ClientInterface has every public call of Client
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{Client, ClientInterface};

$names = static fn (string $class): array => array_map(
    static fn (ReflectionMethod $method): string => $method->getName(),
    (new ReflectionClass($class))->getMethods(ReflectionMethod::IS_PUBLIC)
);
echo implode(' ', array_diff($names(Client::class), $names(ClientInterface::class))), "\n";
foreach ((new ReflectionClass(ClientInterface::class))->getMethods() as $method) {
    $own = new ReflectionMethod(Client::class, $method->name);
    $describe = static fn (ReflectionParameter $p): string => $p->getName() . $p->getType()
        . ($p->isDefaultValueAvailable() ? var_export($p->getDefaultValue(), true) : '') . count($p->getAttributes());
    if (array_map($describe, $own->getParameters()) !== array_map($describe, $method->getParameters())) {
        echo "$method->name differs\n";
    }
}
--EXPECT--
__construct with connections

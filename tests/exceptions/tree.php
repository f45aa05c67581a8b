<?php
use ClicToPay\Exception\{ClicToPayException, GatewayException};

foreach ((new ReflectionExtension('clictopay'))->getClasses() as $class) {
    if ($class->getNamespaceName() !== 'ClicToPay\Exception' || $class->isInterface()) {
        continue;
    }
    $name = $class->getShortName();
    echo $class->implementsInterface(ClicToPayException::class) && $class->isSubclassOf(RuntimeException::class) ? $name : "$name is no ClicToPayException",
        $class->isSubclassOf(GatewayException::class) ? ' of the gateway' : '', $class->isFinal() ? ', final' : '', "\n";
}

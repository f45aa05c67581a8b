--TEST--
Every exception is a RuntimeException with the marker interface
--EXTENSIONS--
clictopay
--FILE--
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
--EXPECT--
TransportException
UnknownOutcomeException
ProtocolException
GatewayException
AuthenticationException of the gateway
DuplicateOrderException of the gateway
OrderNotFoundException of the gateway
InvalidRequestException of the gateway
OperationRefusedException of the gateway
GatewayFailureException of the gateway
SignatureException
InvalidNotificationException
InvalidSettingsException

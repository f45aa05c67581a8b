--TEST--
The exceptions can be made and extended by users, for doubles
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Exception\{ClicToPayException, DuplicateOrderException, OrderNotFoundException, TransportException};

final class ShopException extends DuplicateOrderException
{
}

foreach ([new ShopException('number taken', 7), new OrderNotFoundException(), new TransportException('gone', 1, new Exception('cause'))] as $exception) {
    echo $exception::class, " {$exception->getMessage()} {$exception->getCode()} ", $exception->getPrevious()?->getMessage(), ' ';
    var_dump($exception instanceof ClicToPayException);
}
var_dump((new ShopException())->raw());
--EXPECT--
ShopException number taken 7  bool(true)
ClicToPay\Exception\OrderNotFoundException  0  bool(true)
ClicToPay\Exception\TransportException gone 1 cause bool(true)
array(0) {
}

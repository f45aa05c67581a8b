--TEST--
A Notification is not copied, serialised or changed
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Notification;

$notification = Notification::parse('mdOrder=1&operation=deposited');
attempt(fn () => clone $notification);
attempt(fn () => serialize($notification));
attempt(fn () => $notification->verified = true);
echo thrown(fn () => $notification->parameters['status'] = '1')::class, "\n";
attempt(fn () => new Notification());
--EXPECT--
Error: Trying to clone an uncloneable object of class ClicToPay\Notification
Exception: Serialization of 'ClicToPay\Notification' is not allowed
Error: Cannot modify readonly property ClicToPay\Notification::$verified
Error
Error: Call to private ClicToPay\Notification::__construct() from global scope

--TEST--
The enums have the values of the gateway
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{ActionClass, Anomaly, Environment, GatewayStatus, Language, OrderState, ResolutionResult, Verdict};

$enums = [Environment::class, Language::class, GatewayStatus::class, Verdict::class, ActionClass::class, OrderState::class, Anomaly::class,
    ResolutionResult::class];
foreach ($enums as $enum) {
    echo substr($enum, 10), ':';
    foreach ($enum::cases() as $case) {
        echo " $case->name=$case->value";
    }
    echo "\n";
}
echo Environment::Test->baseUrl(), "\n", Environment::Production->baseUrl(), "\n";
--EXPECT--
Environment: Test=test Production=production
Language: French=fr English=en Arabic=ar
GatewayStatus: Registered=0 Authorised=1 Deposited=2 Reversed=3 Refunded=4 AcsStarted=5 Declined=6 Pending=7 PartlyDeposited=8 Unknown=-1
Verdict: Paid=paid PartlyPaid=partly_paid Authorised=authorised Undecided=undecided Unpaid=unpaid Reversed=reversed PartlyRefunded=partly_refunded Refunded=refunded
ActionClass: Approved=A Pending=P Abandoned=C TimedOut=T Declined=D Limit=L Fraud=F ThreeDSecure=3 Input=I Configuration=M Technical=X State=R Unknown=U
OrderState: New=new Pending=pending Authorised=authorised PartlyPaid=partly_paid Paid=paid Failed=failed Cancelled=cancelled Reversed=reversed PartlyRefunded=partly_refunded Refunded=refunded
Anomaly: AmountMismatch=amount_mismatch CurrencyMismatch=currency_mismatch OrderMismatch=order_mismatch AmountUnknown=amount_unknown WentBackwards=went_backwards UnknownStatus=unknown_status PartlyDeposited=partly_deposited Chargeback=chargeback PaidAfterCancel=paid_after_cancel PaidAfterFailure=paid_after_failure
ResolutionResult: Done=done NotDone=not_done StillUnknown=still_unknown
https://test.clictopay.com/payment/rest/
https://ipay.clictopay.com/payment/rest/

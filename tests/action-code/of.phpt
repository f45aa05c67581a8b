--TEST--
ActionCode::of() explains a code to the merchant and to the buyer, in three languages
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\{ActionCode, Language};

$code = ActionCode::of(116);
echo $code->code, ' ', $code->class->name, "\n";
foreach (Language::cases() as $language) {
    echo $code->message($language), ' | ', $code->advice($language), "\n";
}
--EXPECT--
116 Limit
La provision du compte est insuffisante. | Le solde disponible ne suffit pas pour ce paiement. Utilisez une autre carte, ou approvisionnez votre compte avant de recommencer.
The account has insufficient funds. | The available balance is not sufficient for this payment. Use another card, or add money to your account before you try again.
رصيد الحساب غير كافٍ. | الرصيد المتوفر لا يكفي لعملية الدفع هذه. يُرجى استعمال بطاقة أخرى، أو تغذية حسابك قبل إعادة المحاولة.

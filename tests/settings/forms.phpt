--TEST--
Texts, booleans, numbers and lists are taken in every form that a shop may have them in
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

foreach (['True', 'TRUE', 'true', 'yes', '1', true, 1, 'False', 'no', '0', false, 0] as $value) {
    echo var_export($value, true), ' ', shown(settings(['active' => $value])->active()), "\n";
}
foreach (['007', 7, ' 7 '] as $value) {
    echo settings(['sort_order' => $value])->sortOrder(), ' ';
}
echo "\n", shown(settings(['test_user' => 12345678])->testUser()), "\n";
foreach (['tn, fr ,,TN,', ['tn', 'FR'], []] as $value) {
    echo shown(settings(['allowed_countries' => $value])->allowedCountries()), "\n";
}
echo shown(settings(['currencies' => 'eur,tnd'])->currencies()), shown(settings(['cards' => ['VISA']])->cards()), "\n";
echo shown(settings(['languages' => ' FR, Ar '])->languages()), shown(settings(['language' => 'EN'])->language()), "\n";
echo settings(['max_amount' => ' 10.5 '])->maxAmount(), ', ', settings(['max_amount' => 10])->maxAmount(), "\n";
$one = 'yes';
echo shown(settings(['active' => &$one])->active()), "\n";
--EXPECT--
'True' true
'TRUE' true
'true' true
'yes' true
'1' true
true true
1 true
'False' false
'no' false
'0' false
false false
0 false
7 7 7 
'12345678'
['TN', 'FR']
['TN', 'FR']
[]
[currency EUR, currency TND]['visa']
[ClicToPay\Language fr, ClicToPay\Language ar]ClicToPay\Language en
10.500 TND, 10.000 TND
true

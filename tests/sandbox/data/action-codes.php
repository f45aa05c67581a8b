<?php

/** actionCodeDescription of the action codes that the sandbox gives. */

declare(strict_types=1);

return [
    -20010 => [
        'en' => 'Amount above the limit set by the issuer',
        'fr' => 'Montant supérieur au plafond de la banque émettrice',
        'ar' => 'المبلغ يتجاوز الحد الذي حدده البنك',
    ],
    -2025 => [
        'en' => 'Authentication failed',
        'fr' => 'Authentification échouée',
        'ar' => 'فشل التحقق من الهوية',
    ],
    -2014 => [
        'en' => 'The payer has not come back from the payment page',
        'fr' => 'Le client n\'est pas revenu de la page de paiement',
        'ar' => 'لم يعد الزبون من صفحة الدفع',
    ],
    -2013 => [
        'en' => 'Payment attempts are used up',
        'fr' => 'Tentatives de paiement épuisées',
        'ar' => 'استنفدت محاولات الدفع',
    ],
    -2009 => [
        'en' => 'The payer has not come back from the issuer',
        'fr' => 'Le client n\'est pas revenu de la page de sa banque',
        'ar' => 'لم يعد الزبون من صفحة البنك',
    ],
    -2007 => [
        'en' => 'The time to enter a card is over',
        'fr' => 'Délai de saisie de la carte dépassé',
        'ar' => 'انتهت مهلة إدخال البطاقة',
    ],
    -2006 => [
        'en' => 'Authentication refused by the issuer',
        'fr' => 'Authentification refusée par la banque émettrice',
        'ar' => 'رفض البنك التحقق من الهوية',
    ],
    -102 => [
        'en' => 'Cancelled by the payer',
        'fr' => 'Paiement annulé par le client',
        'ar' => 'ألغى الزبون الدفع',
    ],
    -100 => [
        'en' => 'No payment attempt',
        'fr' => 'Aucune tentative de paiement',
        'ar' => 'لا توجد محاولة دفع',
    ],
    0 => [
        'en' => 'Request processed successfully',
        'fr' => 'Paiement accepté',
        'ar' => 'تم قبول الدفع',
    ],
    73 => [
        'en' => 'Wrong expiry date',
        'fr' => 'Date d\'expiration incorrecte',
        'ar' => 'تاريخ انتهاء الصلاحية غير صحيح',
    ],
    82 => [
        'en' => 'Wrong security code',
        'fr' => 'Cryptogramme incorrect',
        'ar' => 'رمز الأمان غير صحيح',
    ],
    101 => [
        'en' => 'Expired card',
        'fr' => 'Carte expirée',
        'ar' => 'البطاقة منتهية الصلاحية',
    ],
    111 => [
        'en' => 'Wrong card number',
        'fr' => 'Numéro de carte incorrect',
        'ar' => 'رقم البطاقة غير صحيح',
    ],
    116 => [
        'en' => 'Insufficient funds',
        'fr' => 'Provision insuffisante',
        'ar' => 'الرصيد غير كاف',
    ],
    121 => [
        'en' => 'Daily amount limit exceeded',
        'fr' => 'Plafond journalier dépassé',
        'ar' => 'تم تجاوز الحد اليومي',
    ],
    208 => [
        'en' => 'Lost card',
        'fr' => 'Carte perdue',
        'ar' => 'بطاقة مفقودة',
    ],
    4005 => [
        'en' => 'Declined by the merchant',
        'fr' => 'Refusé par le commerçant',
        'ar' => 'رفضه التاجر',
    ],
    151018 => [
        'en' => 'Processing timed out, not sent',
        'fr' => 'Délai de traitement dépassé, demande non envoyée',
        'ar' => 'انتهت مهلة المعالجة ولم يرسل الطلب',
    ],
    151019 => [
        'en' => 'Processing timed out, no answer',
        'fr' => 'Délai de traitement dépassé, demande sans réponse',
        'ar' => 'انتهت مهلة المعالجة دون جواب',
    ],
    341018 => [
        'en' => 'Authentication cancelled by the payer',
        'fr' => 'Authentification annulée par le porteur',
        'ar' => 'ألغى الزبون التحقق من الهوية',
    ],
];

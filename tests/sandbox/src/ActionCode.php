<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The action codes that the sandbox gives, with the text of actionCodeDescription. */
final class ActionCode
{
    public const APPROVED = 0;
    public const NO_ATTEMPT = -100;
    public const CANCELLED = -102;
    public const AUTHENTICATION_REFUSED = -2006;
    public const SESSION_EXPIRED = -2007;
    public const NOT_BACK_FROM_ISSUER = -2009;
    public const ATTEMPTS_USED_UP = -2013;
    public const NOT_BACK_FROM_PAGE = -2014;
    public const AUTHENTICATION_FAILED = -2025;
    public const DECLINED_BY_MERCHANT = 4005;
    public const NOT_SENT = 151018;
    public const OUTCOME_UNKNOWN = 151019;
    public const CANCELLED_AT_ISSUER = 341018;

    private const TEXTS = [
        -20010 => ['Amount above the limit set by the issuer', 'Montant supérieur au plafond de la banque émettrice', 'المبلغ يتجاوز الحد الذي حدده البنك'],
        -2025 => ['Authentication failed', 'Authentification échouée', 'فشل التحقق من الهوية'],
        -2014 => ['The payer has not come back from the payment page', 'Le client n\'est pas revenu de la page de paiement', 'لم يعد الزبون من صفحة الدفع'],
        -2013 => ['Payment attempts are used up', 'Tentatives de paiement épuisées', 'استنفدت محاولات الدفع'],
        -2009 => ['The payer has not come back from the issuer', 'Le client n\'est pas revenu de la page de sa banque', 'لم يعد الزبون من صفحة البنك'],
        -2007 => ['The time to enter a card is over', 'Délai de saisie de la carte dépassé', 'انتهت مهلة إدخال البطاقة'],
        -2006 => ['Authentication refused by the issuer', 'Authentification refusée par la banque émettrice', 'رفض البنك التحقق من الهوية'],
        -102 => ['Cancelled by the payer', 'Paiement annulé par le client', 'ألغى الزبون الدفع'],
        -100 => ['No payment attempt', 'Aucune tentative de paiement', 'لا توجد محاولة دفع'],
        0 => ['Request processed successfully', 'Paiement accepté', 'تم قبول الدفع'],
        73 => ['Wrong expiry date', 'Date d\'expiration incorrecte', 'تاريخ انتهاء الصلاحية غير صحيح'],
        82 => ['Wrong security code', 'Cryptogramme incorrect', 'رمز الأمان غير صحيح'],
        101 => ['Expired card', 'Carte expirée', 'البطاقة منتهية الصلاحية'],
        111 => ['Wrong card number', 'Numéro de carte incorrect', 'رقم البطاقة غير صحيح'],
        116 => ['Insufficient funds', 'Provision insuffisante', 'الرصيد غير كاف'],
        121 => ['Daily amount limit exceeded', 'Plafond journalier dépassé', 'تم تجاوز الحد اليومي'],
        208 => ['Lost card', 'Carte perdue', 'بطاقة مفقودة'],
        4005 => ['Declined by the merchant', 'Refusé par le commerçant', 'رفضه التاجر'],
        151018 => ['Processing timed out, not sent', 'Délai de traitement dépassé, demande non envoyée', 'انتهت مهلة المعالجة ولم يرسل الطلب'],
        151019 => ['Processing timed out, no answer', 'Délai de traitement dépassé, demande sans réponse', 'انتهت مهلة المعالجة دون جواب'],
        341018 => ['Authentication cancelled by the payer', 'Authentification annulée par le porteur', 'ألغى الزبون التحقق من الهوية'],
    ];

    public static function text(int $code, string $language): string
    {
        return self::TEXTS[$code][(int) array_search($language, ['en', 'fr', 'ar'], true)] ?? 'Payment declined';
    }

    /** The word that the payment page explains a failed attempt with. */
    public static function pageError(int $code): string
    {
        return match ($code) {
            self::AUTHENTICATION_REFUSED, self::AUTHENTICATION_FAILED => 'authentication',
            self::CANCELLED_AT_ISSUER => 'cancelled_authentication',
            self::NOT_SENT, self::OUTCOME_UNKNOWN => 'technical',
            default => 'declined',
        };
    }
}

<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use RuntimeException;

/** A refusal as the gateway gives it: a code, and a text in the language of the call. */
final class GatewayError extends RuntimeException
{
    public const DUPLICATE = 1;
    public const BINDING = 2;
    public const CURRENCY = 3;
    public const MISSING = 4;
    public const INVALID = 5;
    public const NOT_FOUND = 6;
    public const STATE = 7;
    public const FEATURE_RIGHT = 13;
    public const FEATURE = 14;

    private const LANGUAGES = ['en', 'fr', 'ar'];
    private const TEXTS = [
        'access_denied' => ['Access denied', 'Accès refusé', 'تم رفض الوصول'],
        'amount_missing' => ['Amount is empty', 'Montant vide', 'المبلغ فارغ'],
        'binding_active' => ['%s is active', '%s is active', '%s is active'],
        'binding_inactive' => ['%s isn\'t active', '%s isn\'t active', '%s isn\'t active'],
        'binding_not_found' => ['Binding not found', 'Carte enregistrée introuvable', 'البطاقة المسجلة غير موجودة'],
        'card_listed' => ['The card is already in the list', 'La carte est déjà dans la liste', 'البطاقة موجودة في القائمة'],
        'clearing' => ['The bank day of this payment does not allow it', 'La journée bancaire de ce paiement ne le permet pas', 'اليوم البنكي لهذا الدفع لا يسمح بذلك'],
        'currency' => ['Unknown currency', 'Devise inconnue', 'عملة غير معروفة'],
        'duplicate' => [
            'Order number is duplicated, order with given order number is processed already',
            'Commande avec ce numéro a déjà été traité.',
            'تمت معالجة طلب بهذا الرقم من قبل',
        ],
        'exceeds' => ['The amount exceeds what is available', 'Le montant dépasse le disponible', 'المبلغ يتجاوز المتاح'],
        'expected' => ['Deposited amount differs from the expected one', 'Le montant débité diffère du montant attendu', 'المبلغ المدفوع يختلف عن المتوقع'],
        'feature' => ['Invalid features', 'Valeur de features incorrecte', 'قيمة features غير صحيحة'],
        'feature_right' => ['The merchant may not use this feature', 'Fonction non autorisée au commerçant', 'الخاصية غير مسموح بها للتاجر'],
        'invalid' => ['Invalid value of [%s]', 'Valeur de [%s] incorrecte', 'قيمة [%s] غير صحيحة'],
        'missing' => ['[%s] is empty', '[%s] est vide', '[%s] فارغ'],
        'not_found' => ['Order not found', 'Commande introuvable', 'الطلب غير موجود'],
        'order_expected' => ['[orderId] or [orderNumber] expected', '[orderId] or [orderNumber] expected', '[orderId] or [orderNumber] expected'],
        'refund_exists' => ['Refund [%s] already exists', 'Le remboursement [%s] existe déjà', 'الاسترجاع [%s] موجود من قبل'],
        'registered' => ['Order with this number is already registered in the system.', 'Une commande avec ce numéro est déjà enregistrée.', 'يوجد طلب مسجل بهذا الرقم'],
        'state' => ['The state of the order does not allow it', 'L\'état de la commande ne le permet pas', 'حالة الطلب لا تسمح بذلك'],
    ];

    public function __construct(int $code, private readonly string $text, private readonly string $argument = '')
    {
        parent::__construct($text, $code);
    }

    public static function missing(string $parameter, int $code = self::INVALID): self
    {
        return new self($code, $parameter === 'amount' ? 'amount_missing' : 'missing', $parameter);
    }

    public static function invalid(string $parameter, int $code = self::INVALID): self
    {
        return new self($code, 'invalid', $parameter);
    }

    public static function denied(): self
    {
        return new self(self::INVALID, 'access_denied');
    }

    public function text(string $language): string
    {
        return sprintf(self::TEXTS[$this->text][(int) array_search($language, self::LANGUAGES, true)], $this->argument);
    }
}

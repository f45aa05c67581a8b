<?php

/** errorMessage of the gateway's refusals. %s is the parameter or value that the refusal is about. */

declare(strict_types=1);

return [
    'access_denied' => [
        'en' => 'Access denied',
        'fr' => 'Accès refusé',
        'ar' => 'تم رفض الوصول',
    ],
    'amount_missing' => [
        'en' => 'Amount is empty',
        'fr' => 'Montant vide',
        'ar' => 'المبلغ فارغ',
    ],
    'binding_active' => [
        'en' => '%s is active',
        'fr' => '%s is active',
        'ar' => '%s is active',
    ],
    'binding_inactive' => [
        'en' => '%s isn\'t active',
        'fr' => '%s isn\'t active',
        'ar' => '%s isn\'t active',
    ],
    'binding_not_found' => [
        'en' => 'Binding not found',
        'fr' => 'Carte enregistrée introuvable',
        'ar' => 'البطاقة المسجلة غير موجودة',
    ],
    'card_listed' => [
        'en' => 'The card is already in the list',
        'fr' => 'La carte est déjà dans la liste',
        'ar' => 'البطاقة موجودة في القائمة',
    ],
    'clearing' => [
        'en' => 'The bank day of this payment does not allow it',
        'fr' => 'La journée bancaire de ce paiement ne le permet pas',
        'ar' => 'اليوم البنكي لهذا الدفع لا يسمح بذلك',
    ],
    'currency' => [
        'en' => 'Unknown currency',
        'fr' => 'Devise inconnue',
        'ar' => 'عملة غير معروفة',
    ],
    'duplicate' => [
        'en' => 'Order number is duplicated, order with given order number is processed already',
        'fr' => 'Commande avec ce numéro a déjà été traité.',
        'ar' => 'تمت معالجة طلب بهذا الرقم من قبل',
    ],
    'exceeds' => [
        'en' => 'The amount exceeds what is available',
        'fr' => 'Le montant dépasse le disponible',
        'ar' => 'المبلغ يتجاوز المتاح',
    ],
    'expected' => [
        'en' => 'Deposited amount differs from the expected one',
        'fr' => 'Le montant débité diffère du montant attendu',
        'ar' => 'المبلغ المدفوع يختلف عن المتوقع',
    ],
    'feature' => [
        'en' => 'Invalid features',
        'fr' => 'Valeur de features incorrecte',
        'ar' => 'قيمة features غير صحيحة',
    ],
    'feature_right' => [
        'en' => 'The merchant may not use this feature',
        'fr' => 'Fonction non autorisée au commerçant',
        'ar' => 'الخاصية غير مسموح بها للتاجر',
    ],
    'invalid' => [
        'en' => 'Invalid value of [%s]',
        'fr' => 'Valeur de [%s] incorrecte',
        'ar' => 'قيمة [%s] غير صحيحة',
    ],
    'missing' => [
        'en' => '[%s] is empty',
        'fr' => '[%s] est vide',
        'ar' => '[%s] فارغ',
    ],
    'not_found' => [
        'en' => 'Order not found',
        'fr' => 'Commande introuvable',
        'ar' => 'الطلب غير موجود',
    ],
    'order_expected' => [
        'en' => '[orderId] or [orderNumber] expected',
        'fr' => '[orderId] or [orderNumber] expected',
        'ar' => '[orderId] or [orderNumber] expected',
    ],
    'refund_exists' => [
        'en' => 'Refund [%s] already exists',
        'fr' => 'Le remboursement [%s] existe déjà',
        'ar' => 'الاسترجاع [%s] موجود من قبل',
    ],
    'registered' => [
        'en' => 'Order with this number is already registered in the system.',
        'fr' => 'Une commande avec ce numéro est déjà enregistrée.',
        'ar' => 'يوجد طلب مسجل بهذا الرقم',
    ],
    'state' => [
        'en' => 'The state of the order does not allow it',
        'fr' => 'L\'état de la commande ne le permet pas',
        'ar' => 'حالة الطلب لا تسمح بذلك',
    ],
];

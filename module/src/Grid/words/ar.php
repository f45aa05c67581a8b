<?php

declare(strict_types=1);

return [
    'title' => 'اختبارات الانتقال إلى الإنتاج',
    'signature' => 'التاريخ والاسم والإمضاء:',
    'evidence' => 'الإثباتات: الطلبات والردود كما هي، دون بيانات الدخول وبيانات البطاقات',

    'column.test' => 'الاختبار',
    'column.scenario' => 'السيناريو',
    'column.card' => 'البطاقة',
    'column.expiry' => 'تاريخ الصلاحية',
    'column.expected' => 'النتيجة المنتظرة',
    'column.amount' => 'المبلغ',
    'column.currency' => 'العملة',
    'column.date' => 'التاريخ (تونس)',
    'column.authorisation_number' => 'رقم التفويض',
    'column.order_status' => 'orderStatus',
    'column.error_code' => 'errorCode',
    'column.action_code' => 'actionCode',
    'column.payment_state' => 'paymentState',
    'column.order_number' => 'orderNumber',
    'column.judgement' => 'الحالة',
    'column.remark' => 'ملاحظة',

    'expected.authorised' => 'مرخَّص',
    'expected.refused' => 'مرفوض',
    'expected.registered' => 'errorCode 0 مع orderId و formUrl',
    'expected.unpaid' => 'orderStatus 0، الطلبية غير مؤكدة',
    'expected.error' => 'errorCode غير 0',
    'expected.error_code' => 'errorCode {code}',
    'expected.number' => '، مع رقم تفويض',
    'expected.unknown' => 'غير منشور، يُستكمل',

    'judgement.as_expected' => 'مطابق',
    'judgement.deviation' => 'انحراف',
    'judgement.known_deviation' => 'انحراف معروف',
    'judgement.not_yet' => 'ليس بعد',
    'judgement.not_known' => 'غير معروف',

    'reason.not_run' => 'لم يُنفَّذ بعد.',
    'reason.waiting' => 'في انتظار الدفع.',
    'reason.other_card' => 'أُدخلت بطاقة أخرى أو تاريخ صلاحية آخر: يُعاد الاختبار.',
    'reason.session_over' => 'أُغلقت صفحة الدفع دون دفع: يُعاد الاختبار.',
    'reason.technical' => 'رُفض لسبب لا علاقة له بالبطاقة: يُعاد الاختبار.',

    'deviation.not_refused' => 'قُبل الدفع بدل أن يُرفض.',
    'deviation.not_authorised' => 'رُفض الدفع بدل أن يُرخَّص.',
    'deviation.no_number' => 'لم يُرجَع أي رقم تفويض.',
    'deviation.other_amount' => 'المبلغ المؤكد ليس مبلغ الطلبية.',
    'deviation.not_registered' => 'لم تُسجَّل الطلبية.',
    'deviation.not_unpaid' => 'طلبية لم يدفعها أحد لا تظهر على أنها غير مدفوعة.',
    'deviation.no_error' => 'قُبل الطلب بدل أن يُرفض.',
    'deviation.other_error' => 'رُفض الطلب برمز آخر.',
    'known' => 'معروف في بيئة الاختبار.',
];

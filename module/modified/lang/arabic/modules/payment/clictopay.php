<?php

// Titles and explanations of the settings. The shop reads them as constants, in the back office and at checkout,
// there in the order's language beside the session's.

if (defined('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE')) {
    return;
}

define('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE', 'بطاقة بنكية (ClicToPay)');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_DESCRIPTION', 'الدفع بالبطاقة عبر ClicToPay، بوابة نقديات تونس (SMT): فيزا وماستركارد، مع 3-D Secure، على صفحة الدفع الخاصة بالبوابة.');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_INFO', 'تدفع على صفحة ClicToPay الآمنة، ولا تصل بيانات بطاقتك إلى متجرنا أبدًا.');
define('MODULE_PAYMENT_CLICTOPAY_NO_PHP', 'يتطلب ClicToPay الإصدار 8.1 من PHP أو أحدث؛ وهذا الخادم يعمل بالإصدار %s. اطلب من مزوّد الاستضافة تغييره. لن تُعرض طريقة الدفع قبل ذلك.');
define('MODULE_PAYMENT_CLICTOPAY_NO_64_BIT', 'يتطلب ClicToPay نسخة PHP بمعمارية 64 بت؛ وهذه النسخة (%s) بمعمارية 32 بت. راجع مزوّد الاستضافة. لن تُعرض طريقة الدفع قبل ذلك.');
define('MODULE_PAYMENT_CLICTOPAY_NO_EXTENSION', 'إضافة PHP المسماة «clictopay» غير محمّلة أو قديمة. ثبّتها على الخادم بالأمر «pie install php-clictopay/clictopay» (أو phpize ثم configure ثم make install)، وأضف «extension=clictopay» إلى php.ini ثم أعد تشغيل PHP. لن تُعرض طريقة الدفع قبل ذلك.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_TITLE', 'عرض طريقة الدفع');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_DESC', 'يُفعّل ClicToPay عند إتمام الطلب. تُستكمل المدفوعات الجارية في كل الأحوال. الافتراضي: لا.');
define('MODULE_PAYMENT_CLICTOPAY_MODE_TITLE', 'الوضع');
define('MODULE_PAYMENT_CLICTOPAY_MODE_DESC', 'وضع الاختبار يستعمل حساب الاختبار وبطاقاته ولا تنتقل فيه أموال (يسميه SMT «ما قبل الإنتاج»). وضع الإنتاج يخصم من بطاقات حقيقية. يبقى كل دفع في الوضع الذي أُنجز فيه. الافتراضي: اختبار.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_TITLE', 'إظهارها للجميع في وضع الاختبار');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_DESC', 'لا: في وضع الاختبار لا يرى طريقة الدفع إلا مسؤولو المتجر المسجّل دخولهم. أرقام بطاقات الاختبار منشورة، فاختيار «نعم» يتيح لأي شخص الطلب دون دفع: لا يصلح إلا لمتجر لم يُفتح بعد. الافتراضي: لا.');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_TITLE', 'ترتيب العرض');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_DESC', 'موضعها بين طرق الدفع، الأصغر أولًا. الافتراضي: 0.');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_TITLE', 'منطقة الدفع');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_DESC', 'تُعرض طريقة الدفع لعناوين الفوترة في هذه المنطقة فقط. الافتراضي: كل المناطق.');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_TITLE', 'البلدان المسموح بها');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_DESC', 'رموز بلدان الفوترة بحرفين تفصل بينها فواصل، مثل TN,FR,DE. الافتراضي: فارغ، كل البلدان.');

define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_TITLE', 'الاختبار: اسم المستخدم');
define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_DESC', 'حساب واجهة البرمجة (API) لبيئة الاختبار كما أرسلته نقديات تونس (وليس حساب بوابة التاجر).');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_TITLE', 'الاختبار: كلمة المرور');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_DESC', 'كلمة مرور حساب واجهة البرمجة للاختبار.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_TITLE', 'الإنتاج: اسم المستخدم');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_DESC', 'حساب واجهة البرمجة (API) لبيئة الإنتاج؛ ترسله نقديات تونس بعد قبول جدول الاختبارات.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_TITLE', 'الإنتاج: كلمة المرور');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_DESC', 'كلمة مرور حساب واجهة البرمجة للإنتاج.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_TITLE', 'الاختبار: عنوان البوابة');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_DESC', 'العنوان الأساسي للنداءات، ينتهي بـ /payment/rest/. لا تغيّره إلا بطلب من نقديات تونس. الافتراضي: بوابة الاختبار.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_TITLE', 'الإنتاج: عنوان البوابة');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_DESC', 'العنوان الأساسي للنداءات، ينتهي بـ /payment/rest/. لا تغيّره إلا بطلب من نقديات تونس. الافتراضي: بوابة الإنتاج.');

define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_TITLE', 'توقيع الإشعارات');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_DESC', 'كيف توقّع البوابة ما ترسله إلى عنوان الإشعار (يسمى «checksum»). اسأل نقديات تونس عن المعتمد لحسابك. وحتى دون توقيع تتأكد الوحدة من كل دفع بسؤال البوابة مباشرة. الافتراضي: بدون.');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_TITLE', 'مفاتيح التوقيع');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_DESC', 'HMAC: مفتاح مشترك في كل سطر. RSA: المفاتيح العامة أو الشهادات الخاصة بالبوابة بصيغة PEM. حتى 8 مفاتيح، ليعمل القديم والجديد معًا أثناء التغيير.');

define('MODULE_PAYMENT_CLICTOPAY_TITLE_TITLE', 'العنوان عند إتمام الطلب');
define('MODULE_PAYMENT_CLICTOPAY_TITLE_DESC', 'اسم طريقة الدفع لكل لغة. الافتراضي: فارغ، صياغة الوحدة.');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_TITLE', 'الوصف عند إتمام الطلب');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_DESC', 'سطر تحت العنوان لكل لغة. الافتراضي: فارغ، صياغة الوحدة.');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_TITLE', 'شعارات البطاقات');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_DESC', 'الشعارات الظاهرة عند إتمام الطلب. أما البطاقات المقبولة فيحددها عقدك. الافتراضي: فيزا وماستركارد.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_TITLE', 'اللغة الافتراضية لصفحة الدفع');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_DESC', 'تُستعمل حين لا تكون لغة المشتري ضمن اللغات أدناه. الافتراضي: الفرنسية.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_TITLE', 'لغات صفحة الدفع');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_DESC', 'تُفتح الصفحة بلغة المشتري إن كانت مختارة هنا؛ ويجب أن تكون اللغة الافتراضية من بينها. الافتراضي: اللغات الثلاث.');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_TITLE', 'العملات');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_DESC', 'رموز العملات الواردة في عقدك تفصل بينها فواصل، مثل TND,EUR. تُخفى طريقة الدفع مع أي عملة أخرى. الافتراضي: TND.');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_TITLE', 'المبلغ الأدنى');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_DESC', 'تُخفى طريقة الدفع تحته. بالعملة الافتراضية للمتجر؛ وتُحوّل الطلبات بالعملات الأخرى. الافتراضي: فارغ، بلا حد أدنى.');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_TITLE', 'المبلغ الأقصى');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_DESC', 'تُخفى طريقة الدفع فوقه. بالعملة الافتراضية للمتجر. الافتراضي: فارغ، بلا حد أقصى.');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_TITLE', 'الإخفاء عندما لا تستجيب ClicToPay');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_DESC', 'نعم: لا يرى المشترون طريقة الدفع ما دامت بوابة الدفع لا تستجيب. وتعود للظهور تلقائيًا: عندما تستجيب البوابة من جديد، أو على سبيل التجربة بعد 10 دقائق دون أي اتصال بها. تبقى الطلبات المسجَّلة قابلة للدفع. الافتراضي: لا.');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_TITLE', '3-D Secure ابتداءً من هذا المبلغ');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_DESC', 'يُفرض 3-D Secure ابتداءً منه ويُعفى منه ما دونه إن سمح عقدك بذلك؛ والدفع دون 3-D Secure على مسؤوليتك. بالعملة الافتراضية للمتجر. الافتراضي: فارغ، البنك يقرّر.');

define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_TITLE', 'التحصيل');
define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_DESC', 'آلي: يُحصَّل الدفع فورًا (مرحلة واحدة) أو بعد المهلة أدناه. يدوي: يبقى المبلغ محجوزًا حتى تحصّله من صفحة الطلب (مرحلتان، «تفويض مسبق»، ويلزم أن يكون لحسابك هذا الحق). الافتراضي: آلي.');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_TITLE', 'مهلة التحصيل (أيام)');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_DESC', 'من 0 إلى 30، مع التحصيل الآلي فقط. إذا تجاوزت 0 يُحجز المبلغ أولًا ثم تحصّله المهمة المجدولة بعد هذا العدد من الأيام. الافتراضي: 0.');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_TITLE', 'مهلة الدفع (ثوانٍ)');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_DESC', 'مدة بقاء صفحة الدفع مفتوحة؛ ويُغلق الطلب غير المدفوع بعدها ويُعاد مخزونه. الافتراضي: 1200 (20 دقيقة).');

define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_TITLE', 'إعادة التوجيه الآلية');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_DESC', 'نعم: تنتقل صفحة نتيجة الدفع من تلقاء نفسها بعد المدة أدناه. لا: ينقر المشتري. الافتراضي: نعم.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_TITLE', 'إعادة التوجيه بعد النجاح (ثوانٍ)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_DESC', 'من 0 إلى 300. الافتراضي: 5.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_TITLE', 'رسالة النجاح');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_DESC', 'تظهر قبل إعادة التوجيه، لكل لغة. الافتراضي: فارغ، صياغة الوحدة.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_TITLE', 'إعادة التوجيه بعد الفشل (ثوانٍ)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_DESC', 'من 0 إلى 300؛ وهي أطول لأن هناك سببًا يُقرأ. الافتراضي: 10.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_TITLE', 'رسالة الفشل');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_DESC', 'تظهر قبل إعادة التوجيه، لكل لغة. الافتراضي: فارغ، صياغة الوحدة.');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_TITLE', 'العودة إلى المتجر');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_DESC', 'كيف يتابع المتصفح من صفحة النتيجة. يُنصح بـ GET: بعد طلب POST من موقع آخر تحجب المتصفحات ملف تعريف الجلسة. الافتراضي: GET.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_TITLE', 'الحالة: في انتظار الدفع');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_DESC', 'لطلبٍ مشتريه على صفحة الدفع.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_TITLE', 'الحالة: مدفوع');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_DESC', 'لطلبٍ أكدت البوابة دفعه: يمكنك الشحن.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_TITLE', 'الحالة: المبلغ محجوز');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_DESC', 'لطلبٍ حُجز مبلغه على البطاقة ولم يُحصَّل بعد.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_TITLE', 'الحالة: فشل الدفع');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_DESC', 'لطلبٍ رُفض دفعه؛ يمكن للمشتري المحاولة من جديد.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_TITLE', 'الحالة: ملغى');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_DESC', 'لطلبٍ أُغلق دون دفع أو ألغيتَ دفعه.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_TITLE', 'الحالة: مُرجَع');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_DESC', 'لطلبٍ أُرجع مبلغه كاملًا. الإرجاع الجزئي لا يغيّر الحالة.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_TITLE', 'الحالة: مدفوع في وضع الاختبار');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_DESC', 'لطلبٍ دُفع ببطاقة اختبار: لا تشحنه.');

define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_TITLE', 'الاحتفاظ بالبيانات الشخصية (أيام)');
define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_DESC', 'مدة حفظ أجوبة البوابة وعناوين IP والأسماء وعناوين البريد؛ وتبقى المبالغ والأرقام. من 1 إلى 3650. الافتراضي: 180.');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_TITLE', 'بريد التنبيهات');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_DESC', 'من يُراسَل حين يحتاج دفعٌ ما إلى تدخّل شخص. الافتراضي: فارغ، عنوان المتجر.');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_TITLE', 'بادئة أرقام الطلبات');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_DESC', 'من 2 إلى 8 أحرف أو أرقام قبل كل رقم يُرسل إلى البوابة، كي لا يستعمل متجران على الحساب نفسه الرقم ذاته. تُنشأ عند التثبيت؛ لا تغيّرها دون حاجة.');

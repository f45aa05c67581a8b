/*
 * The codes 0 to 999: mostly what banks and card networks answer. Each row: code, class, advice, retryable, message in French, English,
 * Arabic. A comment says why where the documents name two classes, or where safety with money decided.
 */
#include "ctp_action_table.h"

/* clang-format off */
static const struct ctp_action rows[] = {
	{0, CTP_ACTION_APPROVED, CTP_ADVICE_ACCEPTED, false, {
		"Le paiement a été accepté.",
		"The payment was accepted.",
		"تم قبول عملية الدفع."}},
	{1, CTP_ACTION_DECLINED, CTP_ADVICE_CALL_BANK, false, {
		"La banque émettrice exige une vérification de l’identité du porteur.",
		"The issuing bank requires the cardholder’s identity to be checked.",
		"يشترط البنك المُصدر التحقق من هوية حامل البطاقة."}},
	{4, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"La carte est bloquée par la banque émettrice, qui demande de la retenir sans en dire la raison.",
		"The card is blocked by the issuing bank, which asks to keep it without saying why.",
		"البطاقة محظورة من قِبل البنك المُصدر، الذي يطلب حجزها دون ذكر السبب."}},
	{5, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"La banque émettrice a refusé le paiement sans en dire la raison.",
		"The issuing bank declined the payment without saying why.",
		"رفض البنك المُصدر عملية الدفع دون ذكر السبب."}},
	{15, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"La banque émettrice de la carte est inconnue.",
		"The card’s issuing bank is unknown.",
		"البنك المُصدر للبطاقة غير معروف."}},
	{20, CTP_ACTION_LIMIT, CTP_ADVICE_FUNDS, false, {
		"La provision du compte est insuffisante.",
		"The account has insufficient funds.",
		"رصيد الحساب غير كافٍ."}},
	{53, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"Le compte lié à la carte n’est pas valable.",
		"The account behind the card is not valid.",
		"الحساب المرتبط بالبطاقة غير صالح."}},
	{57, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"Ce type d’opération n’est pas permis au porteur de la carte.",
		"This type of operation is not allowed to the cardholder.",
		"هذا النوع من العمليات غير مسموح به لحامل البطاقة."}},
	{62, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"La carte ne peut pas être utilisée ; elle est peut-être perdue ou volée.",
		"The card cannot be used; it may be lost or stolen.",
		"لا يمكن استعمال البطاقة، وقد تكون مفقودة أو مسروقة."}},
	{63, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"Le paiement a été refusé pour violation des règles de sécurité.",
		"The payment was declined because of a security violation.",
		"رُفضت عملية الدفع بسبب خرق لقواعد الأمان."}},
	{72, CTP_ACTION_CONFIGURATION, CTP_ADVICE_OTHER_CARD, false, {
		"La carte du payeur n’est pas admise pour ce type d’opération.",
		"The payer’s card is not accepted for this type of operation.",
		"بطاقة الدافع غير مقبولة لهذا النوع من العمليات."}},
	{73, CTP_ACTION_INPUT, CTP_ADVICE_EXPIRY_DATE, true, {
		"La date d’expiration de la carte est incorrecte.",
		"The expiry date of the card is wrong.",
		"تاريخ انتهاء صلاحية البطاقة غير صحيح."}},
	{76, CTP_ACTION_STATE, CTP_ADVICE_SHOP_OPERATION, false, {
		"La transaction d’origine est introuvable.",
		"The original transaction was not found.",
		"لم يُعثر على العملية الأصلية."}},
	{78, CTP_ACTION_INPUT, CTP_ADVICE_CARD_NUMBER, true, {
		"Le compte désigné par la carte n’existe pas.",
		"The account that the card refers to does not exist.",
		"الحساب الذي تشير إليه البطاقة غير موجود."}},
	{82, CTP_ACTION_INPUT, CTP_ADVICE_SECURITY_CODE, true, {
		"Le code de sécurité de la carte (CVV2) est incorrect.",
		"The security code of the card (CVV2) is wrong.",
		"رمز الأمان الخاص بالبطاقة (CVV2) غير صحيح."}},
	{87, CTP_ACTION_DECLINED, CTP_ADVICE_SHOP_OPERATION, false, {
		"La préautorisation est trop ancienne.",
		"The pre-authorisation is too old.",
		"مضى على الترخيص المسبق وقت أطول من المسموح به."}},
	{88, CTP_ACTION_INPUT, CTP_ADVICE_SECURITY_CODE, true, {
		"Le contrôle cryptographique a échoué ou le code de sécurité de la carte (CVV2) est incorrect.",
		"The cryptographic check failed or the security code of the card (CVV2) is wrong.",
		"فشل التحقق التشفيري أو أن رمز الأمان الخاص بالبطاقة (CVV2) غير صحيح."}},
	{90, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Le centre de traitement a répondu par un code interne que la passerelle ne sait pas traduire.",
		"The processing centre answered with an internal code that the gateway cannot translate.",
		"أجاب مركز المعالجة برمز داخلي لا تعرفه بوابة الدفع."}},
	/* Declined and not a limit: the older and the newer meaning differ, and the advice serves both. */
	{100, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"La banque émettrice a refusé la carte : le paiement en ligne est interdit, ou le plafond ou le solde est dépassé.",
		"The issuing bank declined the card: online payment is forbidden, or the limit or balance is exceeded.",
		"رفض البنك المُصدر البطاقة: الدفع عبر الإنترنت ممنوع، أو جرى تجاوز السقف أو الرصيد."}},
	{101, CTP_ACTION_INPUT, CTP_ADVICE_CARD_EXPIRED, false, {
		"La carte a expiré.",
		"The card has expired.",
		"انتهت صلاحية البطاقة."}},
	{103, CTP_ACTION_DECLINED, CTP_ADVICE_CALL_BANK, false, {
		"Le porteur doit contacter la banque émettrice, ou celle-ci n’a pas pu être jointe.",
		"The cardholder must contact the issuing bank, or that bank could not be reached.",
		"على حامل البطاقة الاتصال بالبنك المُصدر، أو تعذّر الوصول إلى هذا البنك."}},
	{104, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"Le compte lié à la carte est soumis à des restrictions.",
		"The account behind the card is restricted.",
		"يخضع الحساب المرتبط بالبطاقة لقيود."}},
	{106, CTP_ACTION_DECLINED, CTP_ADVICE_SECRET_CODE_TRIES, false, {
		"Le nombre d’essais du code PIN est dépassé et la carte est bloquée.",
		"The PIN was tried too many times and the card is blocked.",
		"تجاوز عدد محاولات إدخال الرمز السري PIN الحد المسموح به، فحُظرت البطاقة."}},
	{107, CTP_ACTION_DECLINED, CTP_ADVICE_CALL_BANK, false, {
		"Le porteur doit contacter la banque émettrice.",
		"The cardholder must contact the issuing bank.",
		"على حامل البطاقة الاتصال بالبنك المُصدر."}},
	{109, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_MUST_ACT, false, {
		"Le commerçant ou le terminal n’est pas reconnu.",
		"The merchant or the terminal is not valid.",
		"التاجر أو طرفية الدفع غير معترف بهما."}},
	{110, CTP_ACTION_INPUT, CTP_ADVICE_AMOUNT, false, {
		"Le montant n’est pas valable ou est trop élevé.",
		"The amount is not valid or is too high.",
		"المبلغ غير صالح أو مرتفع أكثر من اللازم."}},
	{111, CTP_ACTION_INPUT, CTP_ADVICE_CARD_NUMBER, true, {
		"Le numéro de la carte est incorrect.",
		"The card number is wrong.",
		"رقم البطاقة غير صحيح."}},
	{116, CTP_ACTION_LIMIT, CTP_ADVICE_FUNDS, false, {
		"La provision du compte est insuffisante.",
		"The account has insufficient funds.",
		"رصيد الحساب غير كافٍ."}},
	{117, CTP_ACTION_INPUT, CTP_ADVICE_SECRET_CODE, true, {
		"Le code PIN est incorrect.",
		"The PIN is wrong.",
		"الرمز السري PIN غير صحيح."}},
	{118, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"Ce service n’est pas permis avec cette carte.",
		"This service is not permitted with this card.",
		"هذه الخدمة غير مسموح بها بهذه البطاقة."}},
	{119, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"Le paiement a été refusé pour violation des règles de sécurité.",
		"The payment was declined because of a security violation.",
		"رُفضت عملية الدفع بسبب خرق لقواعد الأمان."}},
	{120, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"La banque émettrice ne permet pas cette transaction (code réseau 57).",
		"The issuing bank does not permit this transaction (network code 57).",
		"لا يسمح البنك المُصدر بهذه العملية (رمز الشبكة 57)."}},
	{121, CTP_ACTION_LIMIT, CTP_ADVICE_LIMIT_AMOUNT, false, {
		"Le montant dépasse le plafond de la carte pour la période.",
		"The amount exceeds the card’s limit for the period.",
		"يتجاوز المبلغ سقف البطاقة خلال الفترة المحددة."}},
	{123, CTP_ACTION_LIMIT, CTP_ADVICE_LIMIT_COUNT, false, {
		"Le nombre d’opérations permis avec la carte est dépassé.",
		"The number of transactions allowed with the card is exceeded.",
		"تجاوز عدد العمليات بالبطاقة الحد المسموح به."}},
	/* State and not technical: it is the merchant's operation that failed, the buyer's payment is not concerned. */
	{124, CTP_ACTION_STATE, CTP_ADVICE_SHOP_OPERATION, false, {
		"Une erreur technique est survenue pendant l’annulation ou le remboursement.",
		"A technical error occurred during the reversal or the refund.",
		"حدث خطأ تقني أثناء إلغاء العملية أو ردّ المبلغ."}},
	/* Input and not state: the buyer of a payment meets it for the card number; the other meaning concerns refunds alone. */
	{125, CTP_ACTION_INPUT, CTP_ADVICE_CARD_NUMBER, true, {
		"Le numéro de la carte est incorrect ; pour un remboursement, le montant est nul ou dépasse celui du paiement.",
		"The card number is wrong; for a refund, the amount is zero or exceeds that of the payment.",
		"رقم البطاقة غير صحيح؛ وفي حالة ردّ المبلغ، يكون المبلغ صفرًا أو يتجاوز مبلغ الدفع."}},
	{151, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"Le contrôle antifraude de la banque émettrice a refusé le paiement.",
		"The issuing bank’s anti-fraud check declined the payment.",
		"رفض نظام مكافحة الاحتيال لدى البنك المُصدر عملية الدفع."}},
	{181, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"Ce service est interdit avec cette carte.",
		"This service is forbidden with this card.",
		"هذه الخدمة ممنوعة بهذه البطاقة."}},
	{200, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"Le centre de traitement ou le réseau a refusé le paiement pour fraude.",
		"The processing centre or the network declined the payment because of fraud.",
		"رفض مركز المعالجة أو الشبكة عملية الدفع بسبب الاحتيال."}},
	{203, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"La carte est déclarée perdue.",
		"The card is reported lost.",
		"أُعلن عن فقدان البطاقة."}},
	{204, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"La carte est déclarée perdue.",
		"The card is reported lost.",
		"أُعلن عن فقدان البطاقة."}},
	{208, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"La carte est considérée comme perdue.",
		"The card is considered lost.",
		"تُعتبر البطاقة مفقودة."}},
	{209, CTP_ACTION_LIMIT, CTP_ADVICE_LIMIT_AMOUNT, false, {
		"Les limites d’utilisation de la carte sont dépassées.",
		"The limits of the card are exceeded.",
		"جرى تجاوز حدود استعمال البطاقة."}},
	{212, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"L’un des participants à la transaction est bloqué.",
		"One of the participants in the transaction is blocked.",
		"أحد المشاركين في العملية محظور."}},
	{239, CTP_ACTION_DECLINED, CTP_ADVICE_SUBSCRIPTION, false, {
		"L’abonnement est résilié.",
		"The subscription is terminated.",
		"أُنهي الاشتراك."}},
	{240, CTP_ACTION_DECLINED, CTP_ADVICE_SUBSCRIPTION, false, {
		"Le porteur a arrêté les paiements récurrents.",
		"The cardholder has stopped the recurring payments.",
		"أوقف حامل البطاقة عمليات الدفع المتكررة."}},
	/* Documented by one sample alone, of a payment that was still pending: nothing is certain. */
	{302, CTP_ACTION_DECLINED, CTP_ADVICE_CHECK_FIRST, false, {
		"Ce code a été vu sur un virement encore en attente (PSE, Colombie) ; son sens exact n’est pas documenté.",
		"This code was seen on a transfer that was still pending (PSE, Colombia); its exact meaning is not documented.",
		"لوحظ هذا الرمز في تحويل كان لا يزال معلّقًا (PSE، كولومبيا)؛ ومعناه الدقيق غير موثّق."}},
	{400, CTP_ACTION_STATE, CTP_ADVICE_REVERSED, false, {
		"L’annulation du paiement a été traitée.",
		"The reversal of the payment was processed.",
		"تمت معالجة إلغاء عملية الدفع."}},
	{555, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"La banque émettrice interdit le paiement en ligne avec cette carte.",
		"The issuing bank forbids online payment with this card.",
		"يمنع البنك المُصدر الدفع عبر الإنترنت بهذه البطاقة."}},
	{814, CTP_ACTION_LIMIT, CTP_ADVICE_LIMIT_COUNT, false, {
		"Le nombre d’opérations permis pour la période est dépassé.",
		"The number of transactions allowed in the cycle is exceeded.",
		"تجاوز عدد العمليات خلال الفترة المحددة الحد المسموح به."}},
	{823, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"La carte est déclarée volée.",
		"The card is reported stolen.",
		"أُعلن عن سرقة البطاقة."}},
	/* Declined and not a limit, as for 100. */
	{902, CTP_ACTION_DECLINED, CTP_ADVICE_BANK_MUST_ALLOW, false, {
		"La transaction n’est pas permise au porteur de la carte ou dépasse une de ses limites.",
		"The transaction is not permitted to the cardholder or exceeds one of the cardholder’s limits.",
		"العملية غير مسموح بها لحامل البطاقة أو تتجاوز أحد حدوده."}},
	{903, CTP_ACTION_LIMIT, CTP_ADVICE_LIMIT_AMOUNT, false, {
		"Le montant dépasse le plafond fixé par la banque émettrice.",
		"The amount exceeds the limit set by the issuing bank.",
		"يتجاوز المبلغ السقف الذي حدّده البنك المُصدر."}},
	{904, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"La banque émettrice a trouvé une erreur de format dans le message.",
		"The issuing bank found an error in the format of the message.",
		"وجد البنك المُصدر خطأ في صيغة الرسالة."}},
	{906, CTP_ACTION_INPUT, CTP_ADVICE_CARD_EXPIRED, false, {
		"La carte a expiré.",
		"The card has expired.",
		"انتهت صلاحية البطاقة."}},
	{907, CTP_ACTION_TECHNICAL, CTP_ADVICE_BANK_AWAY, true, {
		"La banque émettrice est injoignable et personne ne peut autoriser le paiement à sa place.",
		"The issuing bank cannot be reached and nobody may authorise the payment in its place.",
		"تعذّر الاتصال بالبنك المُصدر ولا يجوز لغيره الترخيص بالدفع نيابة عنه."}},
	{909, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Le réseau ou la banque émettrice connaît un dysfonctionnement général.",
		"The network or the issuing bank has a general system failure.",
		"تشهد الشبكة أو البنك المُصدر عطلًا عامًا."}},
	{910, CTP_ACTION_TECHNICAL, CTP_ADVICE_BANK_AWAY, true, {
		"Le serveur de la banque émettrice est indisponible.",
		"The issuing bank’s host is not available.",
		"خادم البنك المُصدر غير متاح."}},
	/* Technical and not declined: it belongs to the network's group of passing faults (909 to 913). */
	{911, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Le paiement a été refusé ; la réponse renvoie le client vers le commerçant.",
		"The payment was declined; the answer refers the customer to the merchant.",
		"رُفضت عملية الدفع؛ ويحيل الجواب المشتري إلى التاجر."}},
	{912, CTP_ACTION_TECHNICAL, CTP_ADVICE_BANK_AWAY, true, {
		"La banque émettrice est indisponible.",
		"The issuing bank is unavailable.",
		"البنك المُصدر غير متاح."}},
	{913, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Le réseau a trouvé une erreur de format dans le message.",
		"The network found an error in the format of the message.",
		"وجدت الشبكة خطأ في صيغة الرسالة."}},
	{914, CTP_ACTION_STATE, CTP_ADVICE_SHOP_OPERATION, false, {
		"La transaction d’origine est introuvable.",
		"The original transaction was not found.",
		"لم يُعثر على العملية الأصلية."}},
	{916, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Le paiement n’a pas pu être traité.",
		"The payment could not be processed.",
		"تعذّرت معالجة عملية الدفع."}},
	{920, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"L’utilisation de la carte est restreinte.",
		"The use of the card is restricted.",
		"استعمال البطاقة خاضع لقيود."}},
	{941, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_MUST_ACT, false, {
		"L’identifiant du commerçant n’est pas valable.",
		"The merchant’s identifier is not valid.",
		"معرّف التاجر غير صالح."}},
	/* The two sides' books differ, so neither can be taken at its word. */
	{950, CTP_ACTION_TECHNICAL, CTP_ADVICE_CHECK_FIRST, false, {
		"Une erreur de rapprochement est survenue.",
		"A reconciliation error occurred.",
		"حدث خطأ في مطابقة العمليات."}},
	{968, CTP_ACTION_STATE, CTP_ADVICE_SHOP_OPERATION, false, {
		"Le montant de la transaction d’origine est incorrect.",
		"The amount of the original transaction is wrong.",
		"مبلغ العملية الأصلية غير صحيح."}},
	/* Does not say whether the request had left, so it is not offered for a new try. */
	{998, CTP_ACTION_TIMED_OUT, CTP_ADVICE_CHECK_FIRST, false, {
		"Le délai de réponse à la demande est dépassé.",
		"The request timed out.",
		"انتهت مهلة الردّ على الطلب."}},
	/* Fraud and not 3-D Secure: where both are possible nobody is invited to insist. */
	{999, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"Le paiement a été arrêté avant l’autorisation, pour soupçon de fraude ou erreur 3-D Secure.",
		"The payment was stopped before authorisation, on suspicion of fraud or for a 3-D Secure error.",
		"أُوقفت عملية الدفع قبل الترخيص، للاشتباه في احتيال أو لخطأ في \u200E3-D Secure."}},
};
/* clang-format on */

const struct ctp_action_table ctp_action_bank = {rows, sizeof rows / sizeof rows[0]};

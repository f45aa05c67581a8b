/*
 * The codes below 0 and above 999: mostly the gateway's own. Each row: code, class, advice, retryable, message in French, English, Arabic.
 * A comment says why where the documents name two classes, or where safety with money decided.
 */
#include "ctp_action_table.h"

/* clang-format off */
static const struct ctp_action rows[] = {
	{-30001, CTP_ACTION_PENDING, CTP_ADVICE_WAIT, false, {
		"La passerelle interroge le centre de traitement : le résultat du paiement n’est pas encore connu.",
		"The gateway is asking the processing centre: the outcome of the payment is not known yet.",
		"تستعلم بوابة الدفع لدى مركز المعالجة، ونتيجة الدفع غير معروفة بعد."}},
	{-20010, CTP_ACTION_LIMIT, CTP_ADVICE_LIMIT_AMOUNT, false, {
		"Le montant dépasse un plafond fixé par la banque émettrice.",
		"The amount exceeds a limit set by the issuing bank.",
		"يتجاوز المبلغ سقفًا حدّده البنك المُصدر للبطاقة."}},
	{-9000, CTP_ACTION_PENDING, CTP_ADVICE_WAIT, false, {
		"La transaction a commencé et n’est pas encore terminée.",
		"The transaction has begun and is not finished yet.",
		"بدأت العملية ولم تنتهِ بعد."}},
	/* Documented as "unknown": it does not even say that the payment was refused. */
	{-3003, CTP_ACTION_TECHNICAL, CTP_ADVICE_CHECK_FIRST, false, {
		"La passerelle signale une erreur dont la cause n’est pas documentée.",
		"The gateway reports an error whose cause is not documented.",
		"أبلغت بوابة الدفع عن خطأ لم يوثَّق سببه."}},
	{-2200, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Aucun cryptogramme n’a pu être obtenu pour le jeton de la carte.",
		"No cryptogram could be obtained for the token of the card.",
		"تعذّر الحصول على الرمز المشفّر الخاص بالرمز البديل للبطاقة."}},
	{-2102, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"La passerelle a bloqué le paiement en vertu d’une règle antifraude sur le nom du passager.",
		"The gateway blocked the payment under an anti-fraud rule on the passenger’s name.",
		"حجبت بوابة الدفع العملية بموجب قاعدة لمكافحة الاحتيال تخص اسم المسافر."}},
	{-2101, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"La passerelle a bloqué le paiement en vertu d’une règle antifraude sur l’adresse électronique du client.",
		"The gateway blocked the payment under an anti-fraud rule on the customer’s e-mail address.",
		"حجبت بوابة الدفع العملية بموجب قاعدة لمكافحة الاحتيال تخص البريد الإلكتروني للمشتري."}},
	{-2025, CTP_ACTION_3DS, CTP_ADVICE_3DS_FAILED, true, {
		"La vérification 3-D Secure du client a échoué : la banque émettrice l’a refusée (RReq).",
		"The customer’s 3-D Secure challenge failed: the issuing bank declined it (RReq).",
		"فشل التحقق من المشتري عبر \u200E3-D Secure، إذ رفضه البنك المُصدر (RReq)."}},
	{-2024, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"La banque émettrice demande un 3-D Secure sans intervention du client, ce que la banque du commerçant interdit.",
		"The issuing bank wants 3-D Secure without a challenge, which the merchant’s bank forbids.",
		"يطلب البنك المُصدر مصادقة \u200E3-D Secure دون تدخل المشتري، وهو ما يمنعه بنك التاجر."}},
	{-2023, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"La banque émettrice n’a pas pu authentifier le client avec 3-D Secure (ARes = U).",
		"The issuing bank could not authenticate the customer with 3-D Secure (ARes = U).",
		"لم يتمكن البنك المُصدر من التحقق من هوية المشتري عبر \u200E3-D Secure (ARes = U)."}},
	{-2022, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"L’opération 3-D Secure n’a pas pu être exécutée.",
		"The 3-D Secure operation could not be performed.",
		"تعذّر تنفيذ عملية \u200E3-D Secure."}},
	{-2021, CTP_ACTION_3DS, CTP_ADVICE_3DS_NOT_ENABLED, false, {
		"Le paiement sans 3-D Secure (SSL) est impossible.",
		"A payment without 3-D Secure (SSL) is not possible.",
		"لا يمكن الدفع دون \u200E3-D Secure (SSL)."}},
	{-2020, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"L’indicateur ECI reçu avec le résultat 3-D Secure est incorrect.",
		"The ECI received with the 3-D Secure result is wrong.",
		"المؤشر ECI الوارد مع نتيجة \u200E3-D Secure غير صحيح."}},
	{-2019, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"La banque émettrice a rejeté la demande 3-D Secure comme invalide (iReq dans PARes).",
		"The issuing bank rejected the 3-D Secure request as invalid (iReq in PARes).",
		"رفض البنك المُصدر طلب \u200E3-D Secure باعتباره غير صالح (iReq في PARes)."}},
	/* Technical and not 3-D Secure: neither the card nor the buyer is the cause. */
	{-2018, CTP_ACTION_TECHNICAL, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"Le serveur d’annuaire 3-D Secure est injoignable ou n’a pas répondu à temps.",
		"The 3-D Secure directory server is unreachable or did not answer in time.",
		"تعذّر الاتصال بخادم دليل \u200E3-D Secure أو لم يُجب في الوقت المحدد."}},
	{-2017, CTP_ACTION_3DS, CTP_ADVICE_3DS_FAILED, true, {
		"L’authentification 3-D Secure n’a pas réussi : l’état reçu dans PARes n’est pas Y.",
		"3-D Secure authentication did not succeed: the status in PARes is not Y.",
		"لم تنجح مصادقة \u200E3-D Secure، فالحالة الواردة في PARes ليست Y."}},
	{-2016, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"La banque émettrice n’est pas prête pour l’authentification 3-D Secure (état VERes inconnu).",
		"The issuing bank is not ready for 3-D Secure authentication (VERes status unknown).",
		"البنك المُصدر غير جاهز لمصادقة \u200E3-D Secure (حالة VERes غير معروفة)."}},
	{-2015, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"L’annuaire 3-D Secure a rejeté la demande comme invalide (iReq dans VERes).",
		"The 3-D Secure directory rejected the request as invalid (iReq in VERes).",
		"رفض دليل \u200E3-D Secure الطلب باعتباره غير صالح (iReq في VERes)."}},
	/* Abandoned and not timed out: nothing was tried, whatever ended the session. */
	{-2014, CTP_ACTION_ABANDONED, CTP_ADVICE_LEFT_PAGE, true, {
		"Le client n’est pas revenu de la page de paiement et n’a pas tenté de payer.",
		"The customer did not return from the payment page and did not try to pay.",
		"لم يعد المشتري من صفحة الدفع ولم يحاول الدفع."}},
	{-2013, CTP_ACTION_DECLINED, CTP_ADVICE_TOO_MANY_FOR_ORDER, false, {
		"Le nombre de tentatives de paiement permis pour cette commande est épuisé.",
		"The payment attempts allowed for this order are used up.",
		"استُنفد عدد محاولات الدفع المسموح به لهذا الطلب."}},
	{-2012, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_MUST_ACT, false, {
		"L’opération demandée n’est pas prise en charge.",
		"The requested operation is not supported.",
		"العملية المطلوبة غير مدعومة."}},
	{-2011, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"L’authentification 3-D Secure a donné un état inconnu (PARes).",
		"3-D Secure authentication gave an unknown status (PARes).",
		"أسفرت مصادقة \u200E3-D Secure عن حالة غير معروفة (PARes)."}},
	{-2010, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"L’identifiant XID de la réponse 3-D Secure n’est pas celui de la demande.",
		"The XID of the 3-D Secure answer is not that of the request.",
		"المعرّف XID الوارد في جواب \u200E3-D Secure لا يطابق معرّف الطلب."}},
	/* Abandoned and not 3-D Secure: the buyer left, the authentication did not fail. */
	{-2009, CTP_ACTION_ABANDONED, CTP_ADVICE_3DS_LEFT, true, {
		"Le client n’est pas revenu de la page 3-D Secure de sa banque (ACS).",
		"The customer did not return from the bank’s 3-D Secure page (ACS).",
		"لم يعد المشتري من صفحة \u200E3-D Secure الخاصة ببنكه (ACS)."}},
	{-2008, CTP_ACTION_INPUT, CTP_ADVICE_WALLET, false, {
		"Le portefeuille électronique est incorrect.",
		"The electronic wallet is wrong.",
		"المحفظة الإلكترونية غير صحيحة."}},
	{-2007, CTP_ACTION_TIMED_OUT, CTP_ADVICE_TIME_OVER, true, {
		"Le délai de saisie des données de la carte est dépassé (20 minutes par défaut).",
		"The time for entering the card details is over (20 minutes by default).",
		"انتهت مهلة إدخال بيانات البطاقة (20 دقيقة افتراضيًا)."}},
	{-2006, CTP_ACTION_3DS, CTP_ADVICE_3DS_FAILED, true, {
		"La banque émettrice a refusé l’authentification 3-D Secure du client.",
		"The issuing bank refused the customer’s 3-D Secure authentication.",
		"رفض البنك المُصدر مصادقة المشتري عبر \u200E3-D Secure."}},
	{-2005, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"La signature de la banque émettrice sur la réponse 3-D Secure (PARes) n’est pas valable.",
		"The issuing bank’s signature on the 3-D Secure answer (PARes) is not valid.",
		"توقيع البنك المُصدر على جواب \u200E3-D Secure (PARes) غير صالح."}},
	{-2003, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"La passerelle a bloqué le paiement en vertu d’une règle antifraude sur le port de connexion.",
		"The gateway blocked the payment under an anti-fraud rule on the connection’s port.",
		"حجبت بوابة الدفع العملية بموجب قاعدة لمكافحة الاحتيال تخص منفذ الاتصال."}},
	{-2002, CTP_ACTION_LIMIT, CTP_ADVICE_SHOP_LIMIT, false, {
		"Le montant dépasse un plafond du commerçant ou de sa banque.",
		"The amount exceeds a limit of the merchant or of the merchant’s bank.",
		"يتجاوز المبلغ سقفًا محددًا للتاجر أو لبنكه."}},
	{-2001, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"L’adresse IP du client figure sur une liste noire.",
		"The customer’s IP address is on a blacklist.",
		"عنوان IP الخاص بالمشتري مُدرج في القائمة السوداء."}},
	{-2000, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"La carte figure sur une liste noire.",
		"The card is on a blacklist.",
		"البطاقة مُدرجة في القائمة السوداء."}},
	{-301, CTP_ACTION_INPUT, CTP_ADVICE_SAVED_CARD, true, {
		"Le jeton de paiement est incorrect.",
		"The payment token is wrong.",
		"الرمز البديل المستعمل للدفع غير صحيح."}},
	{-102, CTP_ACTION_ABANDONED, CTP_ADVICE_CANCELLED, true, {
		"Le paiement a été annulé par l’agent payeur.",
		"The payment was cancelled by the paying agent.",
		"ألغى وكيل الدفع عملية الدفع."}},
	/* Pending and not abandoned: while the page is open the buyer can still pay. */
	{-100, CTP_ACTION_PENDING, CTP_ADVICE_FINISH_ON_PAGE, false, {
		"Aucun paiement n’a encore été tenté ; la page de paiement peut être encore ouverte.",
		"No payment has been tried yet; the payment page may still be open.",
		"لم تُجرَ أي محاولة دفع بعد؛ وقد تكون صفحة الدفع لا تزال مفتوحة."}},
	{-1, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"Le centre de traitement est indisponible : il n’a pas répondu.",
		"The processing centre is unavailable: it did not answer.",
		"مركز المعالجة غير متاح، ولم يُجب."}},

	/* Pending and not timed out: the time-out has codes of its own (-2007, -2014). */
	{1001, CTP_ACTION_PENDING, CTP_ADVICE_FINISH_ON_PAGE, false, {
		"Le client n’a pas encore saisi les données de sa carte.",
		"The customer has not entered the card details yet.",
		"لم يُدخل المشتري بيانات بطاقته بعد."}},
	{1004, CTP_ACTION_PENDING, CTP_ADVICE_WAIT, false, {
		"L’autorisation du paiement est en cours (première étape).",
		"The authorisation of the payment is in progress (first stage).",
		"طلب الترخيص بالدفع قيد المعالجة (المرحلة الأولى)."}},
	{1005, CTP_ACTION_PENDING, CTP_ADVICE_WAIT, false, {
		"L’autorisation du paiement est en cours (seconde étape).",
		"The authorisation of the payment is in progress (second stage).",
		"طلب الترخيص بالدفع قيد المعالجة (المرحلة الثانية)."}},
	{1112, CTP_ACTION_FRAUD, CTP_ADVICE_TOO_MANY_FOR_CARD, false, {
		"Trop de tentatives ont été faites avec ce numéro de carte et cette date d’expiration.",
		"Too many attempts were made with this card number and expiry date.",
		"تجاوز عدد المحاولات برقم هذه البطاقة وتاريخ انتهاء صلاحيتها الحد المسموح به."}},
	{1113, CTP_ACTION_FRAUD, CTP_ADVICE_TOO_MANY_FOR_CARD, false, {
		"Trop de tentatives ont été faites avec ce numéro de carte.",
		"Too many attempts were made with this card number.",
		"تجاوز عدد المحاولات برقم هذه البطاقة الحد المسموح به."}},
	{1114, CTP_ACTION_FRAUD, CTP_ADVICE_TOO_MANY_FOR_CARD, false, {
		"Trop de tentatives ont été faites avec cette carte enregistrée.",
		"Too many attempts were made with this saved card.",
		"تجاوز عدد المحاولات بهذه البطاقة المحفوظة الحد المسموح به."}},
	{1115, CTP_ACTION_FRAUD, CTP_ADVICE_TOO_MANY_FOR_ORDER, false, {
		"Trop de tentatives ont été faites pour cette commande.",
		"Too many attempts were made for this order.",
		"تجاوز عدد المحاولات لهذا الطلب الحد المسموح به."}},
	{1116, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"Trop de tentatives ont été faites sur ce terminal.",
		"Too many attempts were made on this terminal.",
		"تجاوز عدد المحاولات على طرفية الدفع هذه الحد المسموح به."}},
	{1117, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"Trop de tentatives ont été faites chez ce commerçant.",
		"Too many attempts were made at this merchant.",
		"تجاوز عدد المحاولات لدى هذا التاجر الحد المسموح به."}},
	{1118, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_MEANS, false, {
		"Trop de tentatives ont été faites avec ce montant et cette devise.",
		"Too many attempts were made with this amount and currency.",
		"تجاوز عدد المحاولات بهذا المبلغ وهذه العملة الحد المسموح به."}},
	/* Pending and not a matter of state: the refund may or may not succeed. */
	{1120, CTP_ACTION_PENDING, CTP_ADVICE_REFUND_PENDING, false, {
		"Un remboursement est en cours : son résultat n’est pas encore connu.",
		"A refund is in progress: its outcome is not known yet.",
		"عملية ردّ المبلغ جارية، ونتيجتها غير معروفة بعد."}},
	{1434, CTP_ACTION_3DS, CTP_ADVICE_3DS_NEEDED, true, {
		"La banque émettrice exige une authentification 3-D Secure pour ce paiement.",
		"The issuing bank requires 3-D Secure authentication for this payment.",
		"يشترط البنك المُصدر مصادقة \u200E3-D Secure لعملية الدفع هذه."}},
	{2001, CTP_ACTION_FRAUD, CTP_ADVICE_OTHER_CARD, false, {
		"Le paiement a été refusé pour fraude.",
		"The payment was declined because of fraud.",
		"رُفضت عملية الدفع بسبب الاحتيال."}},
	{2002, CTP_ACTION_STATE, CTP_ADVICE_CHECK_FIRST, false, {
		"L’opération demandée n’est pas permise dans l’état actuel de la commande.",
		"The requested operation is not allowed in the order’s present state.",
		"العملية المطلوبة غير مسموح بها في الحالة الراهنة للطلب."}},
	/* 3-D Secure and not configuration: the merchant demands it, the buyer's card is the one that lacks it. */
	{2003, CTP_ACTION_3DS, CTP_ADVICE_3DS_NOT_ENABLED, false, {
		"Les paiements sans 3-D Secure (SSL) sont interdits à ce commerçant.",
		"Payments without 3-D Secure (SSL) are forbidden for this merchant.",
		"الدفع دون \u200E3-D Secure (SSL) ممنوع لدى هذا التاجر."}},
	{2004, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_SETTINGS, false, {
		"Les paiements SSL sans code de sécurité (CVV2) sont interdits à ce commerçant.",
		"SSL payments without the security code (CVV2) are forbidden for this merchant.",
		"عمليات الدفع عبر SSL دون رمز الأمان (CVV2) ممنوعة لدى هذا التاجر."}},
	{2005, CTP_ACTION_3DS, CTP_ADVICE_3DS_NOT_ENABLED, false, {
		"Le paiement ne respecte pas la règle 3-D Secure fixée pour ce commerçant.",
		"The payment does not satisfy the 3-D Secure rule set for this merchant.",
		"لا تستوفي عملية الدفع قاعدة \u200E3-D Secure المحددة لهذا التاجر."}},
	{2006, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_SETTINGS, false, {
		"Les paiements en une phase sont interdits à ce commerçant.",
		"One-phase payments are forbidden for this merchant.",
		"الدفع على مرحلة واحدة ممنوع لدى هذا التاجر."}},
	{2007, CTP_ACTION_STATE, CTP_ADVICE_ALREADY_PAID, false, {
		"La commande est déjà payée.",
		"The order has already been paid.",
		"سبق دفع ثمن الطلب."}},
	{2008, CTP_ACTION_STATE, CTP_ADVICE_CHECK_FIRST, false, {
		"La commande n’est pas terminée.",
		"The order is not finished.",
		"لم يكتمل الطلب."}},
	{2009, CTP_ACTION_STATE, CTP_ADVICE_SHOP_OPERATION, false, {
		"Le remboursement demandé dépasse le montant du paiement.",
		"The requested refund exceeds the amount of the payment.",
		"مبلغ الردّ المطلوب يتجاوز مبلغ عملية الدفع."}},
	{2012, CTP_ACTION_STATE, CTP_ADVICE_ORDER_CANCELLED, false, {
		"La commande est déjà annulée.",
		"The order has already been cancelled.",
		"سبق إلغاء الطلب."}},
	{2014, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"Une erreur est survenue pendant l’application de la règle 3-D Secure.",
		"An error occurred while the 3-D Secure rule was being applied.",
		"حدث خطأ أثناء تطبيق قاعدة \u200E3-D Secure."}},
	{2015, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_SETTINGS, false, {
		"La règle qui choisit le terminal du commerçant a échoué.",
		"The rule that selects the merchant’s terminal failed.",
		"حدث خطأ في قاعدة اختيار طرفية الدفع الخاصة بالتاجر."}},
	/* Configuration and not 3-D Secure: the right is missing on the merchant's side. */
	{2016, CTP_ACTION_CONFIGURATION, CTP_ADVICE_SHOP_SETTINGS, false, {
		"Le paiement exige 3-D Secure, que le commerçant n’a pas le droit d’utiliser.",
		"The payment needs 3-D Secure, which the merchant has no right to use.",
		"تتطلب عملية الدفع \u200E3-D Secure، وليس للتاجر حق استعماله."}},
	{2023, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"La file d’attente du traitement est saturée.",
		"The processing queue is full.",
		"قائمة انتظار المعالجة ممتلئة."}},
	{2030, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_CARD, false, {
		"La carte est bloquée.",
		"The card is blocked.",
		"البطاقة محظورة."}},
	{4005, CTP_ACTION_DECLINED, CTP_ADVICE_OTHER_MEANS, false, {
		"Le paiement a été refusé par le commerçant.",
		"The payment was declined by the merchant.",
		"رفض التاجر عملية الدفع."}},
	{4032, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"La banque émettrice a refusé un paiement dont l’authentification 3-D Secure n’a été que tentée (ARes = A).",
		"The issuing bank declined a payment whose 3-D Secure authentication was only attempted (ARes = A).",
		"رفض البنك المُصدر الدفع لأن مصادقة \u200E3-D Secure جرت محاولتها فقط (ARes = A)."}},
	{8204, CTP_ACTION_STATE, CTP_ADVICE_CHECK_FIRST, false, {
		"Cette commande est en double : elle existe déjà.",
		"This order is a duplicate: it already exists.",
		"هذا الطلب مكرّر، فهو موجود من قبل."}},
	{9001, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"La passerelle a refusé le paiement pour une raison interne.",
		"The gateway declined the payment for an internal reason.",
		"رفضت بوابة الدفع العملية لسبب داخلي."}},
	{71015, CTP_ACTION_INPUT, CTP_ADVICE_CARD_DETAILS, true, {
		"Les données de la carte ont été mal saisies.",
		"The card details were entered wrongly.",
		"أُدخلت بيانات البطاقة على نحو خاطئ."}},
	/* Technical and not 3-D Secure, as for -2018. */
	{151017, CTP_ACTION_TECHNICAL, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"Une erreur de communication s’est produite pendant l’échange 3-D Secure.",
		"A communication error occurred during the 3-D Secure exchange.",
		"حدث خطأ في الاتصال أثناء تبادل بيانات \u200E3-D Secure."}},
	/* Technical and not timed out: it was not the buyer who was late. */
	{151018, CTP_ACTION_TECHNICAL, CTP_ADVICE_NOT_SENT, true, {
		"Le délai de traitement est dépassé et la demande n’a pas été envoyée.",
		"Processing timed out and the request was not sent.",
		"انتهت مهلة المعالجة ولم يُرسل الطلب."}},
	/* Pending, though documented as a technical time-out: the request left, so the bank may have authorised it. */
	{151019, CTP_ACTION_PENDING, CTP_ADVICE_WAIT, false, {
		"Le délai de traitement est dépassé : la demande a été envoyée, mais son résultat est inconnu.",
		"Processing timed out: the request was sent, but its outcome is unknown.",
		"انتهت مهلة المعالجة، وقد أُرسل الطلب لكن نتيجته مجهولة."}},
	{341014, CTP_ACTION_TECHNICAL, CTP_ADVICE_TRY_LATER, true, {
		"La passerelle a refusé le paiement à cause d’une erreur générale.",
		"The gateway declined the payment because of a general error.",
		"رفضت بوابة الدفع العملية بسبب خطأ عام."}},
	{341016, CTP_ACTION_3DS, CTP_ADVICE_3DS_REFUSED, false, {
		"La banque émettrice a refusé l’authentification 3-D Secure (ARes).",
		"The issuing bank declined 3-D Secure authentication (ARes).",
		"رفض البنك المُصدر مصادقة \u200E3-D Secure (ARes)."}},
	{341017, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"La réponse 3-D Secure de la banque émettrice porte un état inconnu (ARes).",
		"The issuing bank’s 3-D Secure answer has an unknown status (ARes).",
		"يحمل جواب البنك المُصدر عن \u200E3-D Secure حالة غير معروفة (ARes)."}},
	/* Abandoned and not 3-D Secure: the buyer's own decision. */
	{341018, CTP_ACTION_ABANDONED, CTP_ADVICE_3DS_LEFT, true, {
		"Le client a annulé l’authentification 3-D Secure.",
		"The customer cancelled the 3-D Secure authentication.",
		"ألغى المشتري مصادقة \u200E3-D Secure."}},
	{341019, CTP_ACTION_3DS, CTP_ADVICE_3DS_FAILED, true, {
		"L’authentification 3-D Secure du client a échoué.",
		"The customer’s 3-D Secure authentication failed.",
		"فشلت مصادقة المشتري عبر \u200E3-D Secure."}},
	{341020, CTP_ACTION_3DS, CTP_ADVICE_3DS_UNAVAILABLE, true, {
		"Le résultat 3-D Secure de la banque émettrice porte un état inconnu (RReq).",
		"The issuing bank’s 3-D Secure result has an unknown status (RReq).",
		"تحمل نتيجة \u200E3-D Secure الواردة من البنك المُصدر حالة غير معروفة (RReq)."}},
	{341041, CTP_ACTION_STATE, CTP_ADVICE_SHOP_OPERATION, false, {
		"Le remboursement a échoué.",
		"The refund failed.",
		"فشلت عملية ردّ المبلغ."}},
	{342015, CTP_ACTION_DECLINED, CTP_ADVICE_ADDRESS, true, {
		"La vérification de l’adresse du client (AVS) a échoué.",
		"The check of the customer’s address (AVS) failed.",
		"فشل التحقق من عنوان المشتري (AVS)."}},
};
/* clang-format on */

const struct ctp_action_table ctp_action_gateway = {rows, sizeof rows / sizeof rows[0]};

/*
 * What the buyer is advised, in French, English and Arabic. House rules for these texts, checked by the unit test:
 * - no word that hints at fraud, or at a card that is lost, stolen or listed; no technical word but "3-D Secure", which stays Latin;
 * - French has a no-break space (U+00A0) before : and ; and typographic apostrophes; Arabic has its own punctuation;
 * - in Arabic a left-to-right mark (\u200E) stands before "3-D Secure", or its 3 would be shown at the wrong end;
 * - "not charged" is said only where the payment ended before any request for authorisation.
 */
#include "ctp_action_table.h"

/* clang-format off */
const char *const ctp_advice_texts[CTP_ADVICES][CTP_LANGUAGES] = {
	[CTP_ADVICE_ACCEPTED] = {
		"Votre paiement a été accepté. Vous n’avez rien d’autre à faire.",
		"Your payment has been accepted. There is nothing more for you to do.",
		"تم قبول عملية الدفع، ولا يلزمك القيام بأي شيء آخر."},

	[CTP_ADVICE_FINISH_ON_PAGE] = {
		"Votre paiement n’est pas terminé. Si la page de paiement est encore ouverte, terminez-le sur cette page ; sinon, revenez à votre commande.",
		"Your payment is not finished. If the payment page is still open, finish it there; otherwise, go back to your order.",
		"لم تكتمل عملية الدفع بعد. إذا كانت صفحة الدفع لا تزال مفتوحة، يُرجى إتمام الدفع فيها؛ وإلا يُرجى الرجوع إلى طلبك."},
	[CTP_ADVICE_WAIT] = {
		"Ne payez pas une deuxième fois : votre paiement est peut-être passé. Nous en vérifions le résultat ; attendez la confirmation du commerçant ou contactez-le.",
		"Please do not pay again: your payment may have gone through. We are checking its result; wait for the shop’s confirmation or contact the shop.",
		"يُرجى عدم الدفع مرة ثانية، فقد تكون عملية الدفع قد تمّت. نحن نتحقق من نتيجتها؛ يُرجى انتظار تأكيد التاجر أو الاتصال به."},
	[CTP_ADVICE_CHECK_FIRST] = {
		"Le résultat de votre paiement n’est pas certain. Avant de payer à nouveau, demandez au commerçant si votre commande est déjà payée.",
		"The result of your payment is not certain. Before you pay again, ask the shop whether your order has already been paid.",
		"نتيجة عملية الدفع غير مؤكدة. قبل الدفع من جديد، يُرجى سؤال التاجر عمّا إذا كان ثمن طلبك قد دُفع."},
	[CTP_ADVICE_REFUND_PENDING] = {
		"Un remboursement est en cours et vous n’avez rien à faire. Si vous ne le voyez pas sur votre compte dans les prochains jours, contactez le commerçant.",
		"A refund is in progress and there is nothing for you to do. If you do not see it on your account in the next few days, contact the shop.",
		"عملية ردّ المبلغ جارية، ولا يلزمك القيام بأي شيء. إذا لم يظهر المبلغ في حسابك خلال الأيام القادمة، يُرجى الاتصال بالتاجر."},
	[CTP_ADVICE_SHOP_OPERATION] = {
		"Cette opération relève du commerçant : ne payez pas à nouveau. Contactez-le pour toute question sur votre commande ou votre remboursement.",
		"This operation is for the shop to sort out: please do not pay again. Contact the shop about your order or your refund.",
		"هذه العملية من شأن التاجر، فيُرجى عدم الدفع من جديد. لأي سؤال عن طلبك أو عن ردّ المبلغ، يُرجى الاتصال به."},
	[CTP_ADVICE_ALREADY_PAID] = {
		"Cette commande est déjà payée : ne payez pas une deuxième fois. Si vous n’avez pas reçu de confirmation, contactez le commerçant.",
		"This order has already been paid: please do not pay a second time. If you have received no confirmation, contact the shop.",
		"لقد سبق دفع ثمن هذا الطلب، فيُرجى عدم الدفع مرة ثانية. إذا لم يصلك تأكيد، يُرجى الاتصال بالتاجر."},
	[CTP_ADVICE_ORDER_CANCELLED] = {
		"Cette commande a été annulée. Passez une nouvelle commande si vous le souhaitez, ou contactez le commerçant.",
		"This order has been cancelled. Place a new order if you wish, or contact the shop.",
		"أُلغي هذا الطلب. يمكنك تقديم طلب جديد إذا رغبت في ذلك، أو الاتصال بالتاجر."},
	[CTP_ADVICE_REVERSED] = {
		"Ce paiement a été annulé. Si votre banque avait réservé le montant, elle le libérera dans ses délais habituels.",
		"This payment has been cancelled. If your bank had set the amount aside, it will release it within its usual time.",
		"أُلغيت عملية الدفع هذه. إذا كان بنكك قد حجز المبلغ، فسيُفرج عنه في آجاله المعتادة."},

	[CTP_ADVICE_CANCELLED] = {
		"Ce paiement a été annulé. Revenez à votre commande si vous souhaitez le recommencer.",
		"This payment has been cancelled. Go back to your order if you wish to start it again.",
		"أُلغيت عملية الدفع هذه. يُرجى الرجوع إلى طلبك إذا رغبت في إعادتها."},
	[CTP_ADVICE_LEFT_PAGE] = {
		"Votre paiement n’a pas été terminé et aucun montant n’a été débité. Revenez à votre commande pour recommencer.",
		"Your payment was not finished and you have not been charged. Go back to your order to start again.",
		"لم تكتمل عملية الدفع ولم يُخصم أي مبلغ من حسابك. يُرجى الرجوع إلى طلبك للبدء من جديد."},
	[CTP_ADVICE_TIME_OVER] = {
		"Le temps prévu pour payer est écoulé et aucun montant n’a été débité. Préparez votre carte, puis revenez à votre commande pour recommencer.",
		"The time allowed for paying is over and you have not been charged. Have your card ready, then go back to your order to start again.",
		"انتهى الوقت المحدد للدفع ولم يُخصم أي مبلغ من حسابك. يُرجى تجهيز بطاقتك ثم الرجوع إلى طلبك للبدء من جديد."},

	[CTP_ADVICE_3DS_FAILED] = {
		"Votre banque n’a pas pu confirmer que ce paiement vient de vous (3-D Secure), et aucun montant n’a été débité. Vérifiez qu’elle connaît votre numéro de téléphone actuel, puis recommencez en suivant ses instructions.",
		"Your bank could not confirm that this payment comes from you (3-D Secure), and you have not been charged. Check that your bank has your current phone number, then start again and follow its instructions.",
		"لم يتمكن بنكك من التأكد من أن عملية الدفع صادرة عنك (\u200E3-D Secure)، ولم يُخصم أي مبلغ من حسابك. يُرجى التأكد من أن رقم هاتفك الحالي مسجّل لدى البنك، ثم البدء من جديد واتباع تعليماته."},
	[CTP_ADVICE_3DS_LEFT] = {
		"La confirmation auprès de votre banque (3-D Secure) n’a pas été menée à son terme, et aucun montant n’a été débité. Recommencez le paiement et restez sur la page de votre banque jusqu’à la fin.",
		"The confirmation with your bank (3-D Secure) was not completed, and you have not been charged. Start the payment again and stay on your bank’s page until the end.",
		"لم يكتمل تأكيد الدفع لدى بنكك (\u200E3-D Secure)، ولم يُخصم أي مبلغ من حسابك. يُرجى إعادة الدفع والبقاء في صفحة البنك إلى النهاية."},
	[CTP_ADVICE_3DS_NEEDED] = {
		"Votre banque vous demande de confirmer ce paiement (3-D Secure). Recommencez-le et suivez ses instructions jusqu’à la fin.",
		"Your bank asks you to confirm this payment (3-D Secure). Start it again and follow your bank’s instructions to the end.",
		"يطلب منك بنكك تأكيد عملية الدفع هذه (\u200E3-D Secure). يُرجى إعادتها واتباع تعليمات البنك إلى النهاية."},
	[CTP_ADVICE_3DS_UNAVAILABLE] = {
		"La confirmation par votre banque (3-D Secure) n’est pas possible pour le moment, et aucun montant n’a été débité. Réessayez dans quelques minutes ou utilisez une autre carte.",
		"The confirmation by your bank (3-D Secure) is not possible at the moment, and you have not been charged. Try again in a few minutes or use another card.",
		"تأكيد الدفع من قِبل بنكك (\u200E3-D Secure) غير ممكن في الوقت الحالي، ولم يُخصم أي مبلغ من حسابك. يُرجى إعادة المحاولة بعد بضع دقائق أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_3DS_REFUSED] = {
		"Ce paiement n’a pas pu être confirmé avec cette carte (3-D Secure). Utilisez une autre carte ou contactez votre banque.",
		"This payment could not be confirmed with this card (3-D Secure). Use another card or contact your bank.",
		"لم يكن بالإمكان تأكيد عملية الدفع بهذه البطاقة (\u200E3-D Secure). يُرجى استعمال بطاقة أخرى أو الاتصال ببنكك."},
	[CTP_ADVICE_3DS_NOT_ENABLED] = {
		"Ce paiement exige une carte activée pour 3-D Secure, la confirmation des achats en ligne par votre banque. Demandez à votre banque de l’activer ou utilisez une autre carte.",
		"This payment requires a card enabled for 3-D Secure, the confirmation of online purchases by your bank. Ask your bank to enable it or use another card.",
		"تتطلب عملية الدفع هذه بطاقة مفعّلة لخدمة \u200E3-D Secure، وهي تأكيد البنك للمشتريات عبر الإنترنت. يُرجى طلب تفعيلها من بنكك أو استعمال بطاقة أخرى."},

	[CTP_ADVICE_OTHER_CARD] = {
		"Ce paiement n’a pas été accepté avec cette carte. Utilisez une autre carte ou contactez votre banque.",
		"This payment was not accepted with this card. Use another card or contact your bank.",
		"لم تُقبل عملية الدفع بهذه البطاقة. يُرجى استعمال بطاقة أخرى أو الاتصال ببنكك."},
	[CTP_ADVICE_OTHER_MEANS] = {
		"Ce paiement par carte n’a pas été accepté. Contactez le commerçant pour convenir d’un autre moyen de paiement.",
		"This card payment was not accepted. Contact the shop to agree on another way to pay.",
		"لم تُقبل عملية الدفع هذه بالبطاقة. يُرجى الاتصال بالتاجر للاتفاق على وسيلة دفع أخرى."},
	[CTP_ADVICE_CALL_BANK] = {
		"Votre banque doit d’abord donner son accord pour ce paiement. Contactez-la avant de recommencer, ou utilisez une autre carte.",
		"Your bank has to agree to this payment first. Contact it before you try again, or use another card.",
		"يجب أن يوافق بنكك أولًا على عملية الدفع هذه. يُرجى الاتصال به قبل إعادة المحاولة، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_BANK_MUST_ALLOW] = {
		"Votre banque ne permet pas ce paiement avec cette carte. Demandez-lui si la carte est activée pour les achats en ligne et si son plafond suffit, ou utilisez une autre carte.",
		"Your bank does not allow this payment with this card. Ask it whether the card is enabled for online purchases and whether its limit is sufficient, or use another card.",
		"لا يسمح بنكك بإجراء عملية الدفع هذه بهذه البطاقة. يُرجى سؤاله عمّا إذا كانت البطاقة مفعّلة للشراء عبر الإنترنت وعمّا إذا كان سقفها كافيًا، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_FUNDS] = {
		"Le solde disponible ne suffit pas pour ce paiement. Utilisez une autre carte, ou approvisionnez votre compte avant de recommencer.",
		"The available balance is not sufficient for this payment. Use another card, or add money to your account before you try again.",
		"الرصيد المتوفر لا يكفي لعملية الدفع هذه. يُرجى استعمال بطاقة أخرى، أو تغذية حسابك قبل إعادة المحاولة."},
	[CTP_ADVICE_LIMIT_AMOUNT] = {
		"Ce paiement dépasse le plafond de votre carte. Demandez à votre banque de relever ce plafond, ou utilisez une autre carte.",
		"This payment is over the limit of your card. Ask your bank to raise the limit, or use another card.",
		"يتجاوز هذا المبلغ سقف بطاقتك. يُرجى طلب رفع السقف من بنكك، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_LIMIT_COUNT] = {
		"Le nombre de paiements permis avec votre carte est atteint. Utilisez une autre carte, ou demandez à votre banque quand vous pourrez recommencer.",
		"The number of payments allowed with your card has been reached. Use another card, or ask your bank when you can try again.",
		"بلغ عدد عمليات الدفع بهذه البطاقة الحد المسموح به. يُرجى استعمال بطاقة أخرى، أو سؤال بنكك متى يمكن الدفع بها من جديد."},
	[CTP_ADVICE_SHOP_LIMIT] = {
		"Le montant dépasse ce que le commerçant peut recevoir par carte. Contactez-le pour trouver une autre solution.",
		"The amount is more than the shop can receive by card. Contact the shop to find another solution.",
		"يتجاوز المبلغ ما يمكن للتاجر قبوله بالبطاقة. يُرجى الاتصال به لإيجاد حل آخر."},
	[CTP_ADVICE_TOO_MANY_FOR_CARD] = {
		"Trop d’essais ont été faits avec cette carte. Utilisez une autre carte ou contactez votre banque.",
		"Too many attempts were made with this card. Use another card or contact your bank.",
		"تجاوز عدد المحاولات بهذه البطاقة الحد المسموح به. يُرجى استعمال بطاقة أخرى أو الاتصال ببنكك."},
	[CTP_ADVICE_TOO_MANY_FOR_ORDER] = {
		"Trop d’essais ont été faits pour cette commande. Passez une nouvelle commande, de préférence avec une autre carte, ou contactez le commerçant.",
		"Too many attempts were made for this order. Place a new order, preferably with another card, or contact the shop.",
		"تجاوز عدد المحاولات لهذا الطلب الحد المسموح به. يُرجى تقديم طلب جديد، ويُفضَّل استعمال بطاقة أخرى، أو الاتصال بالتاجر."},
	[CTP_ADVICE_SUBSCRIPTION] = {
		"Les paiements automatiques avec cette carte sont arrêtés. Contactez le commerçant si vous souhaitez les reprendre ou payer autrement.",
		"Automatic payments with this card have been stopped. Contact the shop if you wish to resume them or to pay in another way.",
		"أُوقفت عمليات الدفع الآلي بهذه البطاقة. يُرجى الاتصال بالتاجر إذا رغبت في استئنافها أو في الدفع بطريقة أخرى."},

	[CTP_ADVICE_CARD_NUMBER] = {
		"Le numéro de carte n’a pas été reconnu. Vérifiez-le et recommencez le paiement, ou utilisez une autre carte.",
		"The card number was not recognised. Check it and start the payment again, or use another card.",
		"لم يُتعرَّف على رقم البطاقة. يُرجى التثبت منه وإعادة الدفع، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_EXPIRY_DATE] = {
		"Vérifiez la date d’expiration inscrite sur votre carte, puis recommencez le paiement.",
		"Check the expiry date printed on your card, then start the payment again.",
		"يُرجى التثبت من تاريخ انتهاء الصلاحية المكتوب على بطاقتك، ثم إعادة الدفع."},
	[CTP_ADVICE_CARD_EXPIRED] = {
		"Cette carte a expiré, ou la date saisie n’est pas la bonne. Vérifiez la date, utilisez une autre carte ou demandez une nouvelle carte à votre banque.",
		"This card has expired, or the date entered is not the right one. Check the date, use another card or ask your bank for a new card.",
		"انتهت صلاحية هذه البطاقة، أو أن التاريخ المُدخل غير صحيح. يُرجى التثبت من التاريخ، أو استعمال بطاقة أخرى، أو طلب بطاقة جديدة من بنكك."},
	[CTP_ADVICE_SECURITY_CODE] = {
		"Vérifiez le code de sécurité de votre carte (les trois chiffres au dos), puis recommencez le paiement.",
		"Check the security code of your card (the three digits on the back), then start the payment again.",
		"يُرجى التثبت من رمز الأمان الخاص ببطاقتك (الأرقام الثلاثة المكتوبة على ظهرها)، ثم إعادة الدفع."},
	[CTP_ADVICE_CARD_DETAILS] = {
		"Vérifiez le numéro, la date d’expiration et le code de sécurité de votre carte, puis recommencez le paiement.",
		"Check the number, the expiry date and the security code of your card, then start the payment again.",
		"يُرجى التثبت من رقم بطاقتك وتاريخ انتهاء صلاحيتها ورمز الأمان، ثم إعادة الدفع."},
	[CTP_ADVICE_SECRET_CODE] = {
		"Le code saisi n’est pas correct. Vérifiez-le, puis recommencez le paiement.",
		"The code entered is not correct. Check it, then start the payment again.",
		"الرمز المُدخل غير صحيح. يُرجى التثبت منه، ثم إعادة الدفع."},
	[CTP_ADVICE_SECRET_CODE_TRIES] = {
		"Un code incorrect a été saisi trop de fois avec cette carte. Demandez à votre banque de la débloquer, ou utilisez une autre carte.",
		"A wrong code was entered too many times with this card. Ask your bank to unblock it, or use another card.",
		"أُدخل رمز غير صحيح مرات كثيرة بهذه البطاقة. يُرجى طلب إعادة تفعيلها من بنكك، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_SAVED_CARD] = {
		"Votre carte enregistrée n’a pas pu être utilisée. Recommencez en saisissant les données de votre carte, ou utilisez une autre carte.",
		"Your saved card could not be used. Start again and enter your card details, or use another card.",
		"لم يكن بالإمكان استعمال بطاقتك المحفوظة. يُرجى البدء من جديد وإدخال بيانات البطاقة، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_WALLET] = {
		"Ce portefeuille électronique n’a pas été reconnu. Choisissez-en un autre, ou payez directement par carte.",
		"This electronic wallet was not recognised. Choose another one, or pay directly by card.",
		"لم يُتعرَّف على هذه المحفظة الإلكترونية. يُرجى اختيار محفظة أخرى، أو الدفع مباشرة بالبطاقة."},
	[CTP_ADVICE_ADDRESS] = {
		"L’adresse saisie n’est pas celle que votre banque connaît. Vérifiez-la et recommencez le paiement, ou utilisez une autre carte.",
		"The address entered is not the one that your bank has. Check it and start the payment again, or use another card.",
		"العنوان المُدخل لا يطابق العنوان المسجّل لدى بنكك. يُرجى التثبت منه وإعادة الدفع، أو استعمال بطاقة أخرى."},
	[CTP_ADVICE_AMOUNT] = {
		"Le montant de ce paiement n’a pas été accepté. Contactez le commerçant, ou utilisez une autre carte.",
		"The amount of this payment was not accepted. Contact the shop, or use another card.",
		"لم يُقبل مبلغ عملية الدفع هذه. يُرجى الاتصال بالتاجر، أو استعمال بطاقة أخرى."},

	[CTP_ADVICE_TRY_LATER] = {
		"Le service de paiement rencontre une difficulté passagère. Revenez à votre commande dans quelques minutes et, si elle n’est toujours pas payée, recommencez le paiement.",
		"The payment service is having a temporary problem. Go back to your order in a few minutes and, if it is still unpaid, start the payment again.",
		"تواجه خدمة الدفع صعوبة مؤقتة. يُرجى الرجوع إلى طلبك بعد بضع دقائق، وإعادة الدفع إن كان ثمنه لم يُدفع بعد."},
	[CTP_ADVICE_BANK_AWAY] = {
		"Votre banque n’a pas pu être jointe. Revenez à votre commande dans quelques minutes et, si elle n’est toujours pas payée, recommencez ou utilisez une autre carte.",
		"Your bank could not be reached. Go back to your order in a few minutes and, if it is still unpaid, start again or use another card.",
		"لم يكن بالإمكان الاتصال ببنكك. يُرجى الرجوع إلى طلبك بعد بضع دقائق، وإعادة الدفع أو استعمال بطاقة أخرى إن كان ثمنه لم يُدفع بعد."},
	[CTP_ADVICE_NOT_SENT] = {
		"Votre paiement n’a pas pu être transmis et aucun montant n’a été débité. Réessayez dans quelques minutes.",
		"Your payment could not be sent and you have not been charged. Try again in a few minutes.",
		"لم يكن بالإمكان إرسال عملية الدفع ولم يُخصم أي مبلغ من حسابك. يُرجى إعادة المحاولة بعد بضع دقائق."},
	[CTP_ADVICE_SHOP_SETTINGS] = {
		"Le commerçant doit corriger ses réglages pour recevoir ce paiement ; aucun montant n’a été débité. Contactez-le pour trouver une autre solution.",
		"The shop has to correct its settings to receive this payment; you have not been charged. Contact the shop to find another solution.",
		"يجب على التاجر تصحيح إعداداته لقبول عملية الدفع هذه؛ ولم يُخصم أي مبلغ من حسابك. يُرجى الاتصال به لإيجاد حل آخر."},
	[CTP_ADVICE_SHOP_MUST_ACT] = {
		"Ce paiement ne peut pas aboutir sans une intervention du commerçant. Contactez-le avant de recommencer.",
		"This payment cannot succeed until the shop has acted. Contact the shop before you try again.",
		"لا يمكن إتمام عملية الدفع هذه دون تدخل التاجر. يُرجى الاتصال به قبل إعادة المحاولة."},
};
/* clang-format on */

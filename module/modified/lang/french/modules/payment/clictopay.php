<?php

// Titles and explanations of the settings. The shop reads them as constants, in the back office and at checkout,
// there in the order's language beside the session's.

if (defined('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE')) {
    return;
}

define('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE', 'Carte bancaire (ClicToPay)');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_DESCRIPTION', 'Paiement par carte avec ClicToPay, la passerelle de la Société Monétique Tunisie (SMT) : VISA et Mastercard, 3-D Secure, sur la page de paiement de la passerelle.');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_INFO', 'Vous payez sur la page sécurisée de ClicToPay ; les données de votre carte ne parviennent jamais à notre boutique.');
define('MODULE_PAYMENT_CLICTOPAY_NO_PHP', 'ClicToPay requiert PHP 8.1 ou plus récent ; ce serveur utilise PHP %s. Demandez à votre hébergeur de changer de version. D’ici là, le moyen de paiement n’est pas proposé.');
define('MODULE_PAYMENT_CLICTOPAY_NO_64_BIT', 'ClicToPay requiert un PHP 64 bits ; celui-ci (%s) est en 32 bits. Adressez-vous à votre hébergeur. D’ici là, le moyen de paiement n’est pas proposé.');
define('MODULE_PAYMENT_CLICTOPAY_NO_EXTENSION', 'L’extension PHP « clictopay » n’est pas chargée, ou trop ancienne. Installez-la sur le serveur avec « pie install php-clictopay/clictopay » (ou phpize, configure, make install), ajoutez « extension=clictopay » dans php.ini et redémarrez PHP. D’ici là, le moyen de paiement n’est pas proposé.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_TITLE', 'Proposer le moyen de paiement');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_DESC', 'Active ClicToPay lors de la commande. Les paiements commencés sont menés à terme dans tous les cas. Par défaut : Non.');
define('MODULE_PAYMENT_CLICTOPAY_MODE_TITLE', 'Mode');
define('MODULE_PAYMENT_CLICTOPAY_MODE_DESC', 'TEST utilise le compte et les cartes de test, aucun argent ne circule (SMT : « pré-production »). PRODUCTION débite de vraies cartes. Un paiement reste dans le mode où il a été fait. Par défaut : TEST.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_TITLE', 'Montrer à tous en mode TEST');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_DESC', 'Non : en mode TEST, seuls les administrateurs connectés voient le moyen de paiement. Les numéros des cartes de test sont publics : avec « Oui », n’importe qui commande sans payer. À réserver à une boutique pas encore ouverte. Par défaut : Non.');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_TITLE', 'Ordre d’affichage');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_DESC', 'Place parmi les moyens de paiement, du plus petit au plus grand. Par défaut : 0.');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_TITLE', 'Zone de paiement');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_DESC', 'Ne proposer le moyen de paiement qu’aux adresses de facturation de cette zone. Par défaut : toutes.');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_TITLE', 'Pays autorisés');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_DESC', 'Codes à deux lettres des pays de facturation, séparés par des virgules, par exemple TN,FR,DE. Par défaut : vide, tous les pays.');

define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_TITLE', 'Test : identifiant');
define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_DESC', 'L’accès API de l’environnement de test, tel que SMT l’a envoyé (ce n’est pas celui du portail marchand).');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_TITLE', 'Test : mot de passe');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_DESC', 'Le mot de passe de l’accès API de test.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_TITLE', 'Production : identifiant');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_DESC', 'L’accès API de l’environnement de production ; SMT l’envoie une fois la grille de tests acceptée.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_TITLE', 'Production : mot de passe');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_DESC', 'Le mot de passe de l’accès API de production.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_TITLE', 'Test : adresse de la passerelle');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_DESC', 'Adresse de base des appels, terminée par /payment/rest/. À ne changer que si SMT vous le demande. Par défaut : la passerelle de test.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_TITLE', 'Production : adresse de la passerelle');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_DESC', 'Adresse de base des appels, terminée par /payment/rest/. À ne changer que si SMT vous le demande. Par défaut : la passerelle de production.');

define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_TITLE', 'Signature des notifications');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_DESC', 'Comment la passerelle signe ce qu’elle envoie à l’URL de notification (SMT : « checksum »). Demandez à SMT ce qu’il en est pour votre compte. Même sans signature, le module confirme chaque paiement en interrogeant lui-même la passerelle. Par défaut : aucune.');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_TITLE', 'Clés de signature');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_DESC', 'HMAC : une clé partagée par ligne. RSA : les clés publiques ou certificats de la passerelle, en PEM. Jusqu’à 8, pour que l’ancienne clé et la nouvelle fonctionnent côte à côte pendant un changement.');

define('MODULE_PAYMENT_CLICTOPAY_TITLE_TITLE', 'Titre affiché');
define('MODULE_PAYMENT_CLICTOPAY_TITLE_DESC', 'Nom du moyen de paiement pour chaque langue. Par défaut : vide, la formulation du module.');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_TITLE', 'Description affichée');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_DESC', 'Une ligne sous le titre, pour chaque langue. Par défaut : vide, la formulation du module.');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_TITLE', 'Logos de cartes');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_DESC', 'Les logos affichés lors de la commande. Les cartes acceptées dépendent de votre contrat. Par défaut : VISA et Mastercard.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_TITLE', 'Langue par défaut de la page de paiement');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_DESC', 'Utilisée quand la langue de l’acheteur ne figure pas ci-dessous. Par défaut : français.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_TITLE', 'Langues de la page de paiement');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_DESC', 'La page s’ouvre dans la langue de l’acheteur si elle est cochée ; la langue par défaut doit l’être aussi. Par défaut : les trois.');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_TITLE', 'Devises');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_DESC', 'Codes des devises de votre contrat, séparés par des virgules, par exemple TND,EUR. Dans toute autre devise, le moyen de paiement est masqué. Par défaut : TND.');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_TITLE', 'Montant minimum');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_DESC', 'En dessous, le moyen de paiement est masqué. Dans la devise par défaut de la boutique ; les commandes en d’autres devises sont converties. Par défaut : vide, pas de minimum.');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_TITLE', 'Montant maximum');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_DESC', 'Au-dessus, le moyen de paiement est masqué. Dans la devise par défaut de la boutique. Par défaut : vide, pas de maximum.');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_TITLE', 'Masquer quand ClicToPay ne répond pas');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_DESC', 'Oui : les acheteurs ne voient pas le moyen de paiement tant que la passerelle ne répond pas. Il revient de lui-même : dès qu’elle répond, ou à titre d’essai après 10 minutes sans appel. Les commandes déjà passées restent payables. Par défaut : Non.');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_TITLE', '3-D Secure à partir de ce montant');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_DESC', 'À partir de ce montant, 3-D Secure est exigé ; en dessous, il ne l’est pas, si votre contrat le permet ; un paiement sans 3-D Secure est à vos risques. Dans la devise par défaut de la boutique. Par défaut : vide, la banque décide.');

define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_TITLE', 'Capture');
define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_DESC', 'Automatique : le paiement est capturé aussitôt (SMT : une phase), ou après le délai ci-dessous. Manuelle : le montant est bloqué jusqu’à ce que vous le capturiez dans la fiche de la commande (SMT : deux phases, « pré-autorisation » ; votre compte doit y avoir droit). Par défaut : automatique.');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_TITLE', 'Délai de capture (jours)');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_DESC', 'De 0 à 30, avec la capture automatique seulement. Au-delà de 0, le montant est d’abord bloqué, puis capturé par la tâche planifiée après ce nombre de jours. Par défaut : 0.');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_TITLE', 'Temps pour payer (secondes)');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_DESC', 'Durée d’ouverture de la page de paiement ; une commande impayée au-delà est close et ses articles remis en stock. Par défaut : 1200 (20 minutes).');

define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_TITLE', 'Redirection automatique');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_DESC', 'Oui : la page qui montre le résultat du paiement continue d’elle-même après le délai ci-dessous. Non : l’acheteur clique. Par défaut : Oui.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_TITLE', 'Redirection après un succès (secondes)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_DESC', 'De 0 à 300. Par défaut : 5.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_TITLE', 'Message après un succès');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_DESC', 'Affiché avant la redirection, pour chaque langue. Par défaut : vide, la formulation du module.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_TITLE', 'Redirection après un échec (secondes)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_DESC', 'De 0 à 300 ; plus long, car il y a un motif à lire. Par défaut : 10.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_TITLE', 'Message après un échec');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_DESC', 'Affiché avant la redirection, pour chaque langue. Par défaut : vide, la formulation du module.');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_TITLE', 'Retour à la boutique');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_DESC', 'Comment le navigateur poursuit depuis la page de résultat. GET est recommandé : après un POST venu d’un autre site, les navigateurs n’envoient pas le cookie de session. Par défaut : GET.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_TITLE', 'Statut : en attente de paiement');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_DESC', 'D’une commande dont l’acheteur est sur la page de paiement.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_TITLE', 'Statut : payée');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_DESC', 'D’une commande dont la passerelle a confirmé le paiement : vous pouvez expédier.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_TITLE', 'Statut : montant bloqué');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_DESC', 'D’une commande dont le montant est bloqué sur la carte, mais pas encore capturé.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_TITLE', 'Statut : paiement échoué');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_DESC', 'D’une commande dont le paiement a été refusé ; l’acheteur peut réessayer.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_TITLE', 'Statut : annulée');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_DESC', 'D’une commande close sans paiement, ou dont vous avez annulé le paiement.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_TITLE', 'Statut : remboursée');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_DESC', 'D’une commande remboursée en entier. Un remboursement partiel laisse le statut tel quel.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_TITLE', 'Statut : payée en mode TEST');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_DESC', 'D’une commande payée avec une carte de test : ne l’expédiez pas.');

define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_TITLE', 'Conservation des données personnelles (jours)');
define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_DESC', 'Durée de conservation des réponses de la passerelle, adresses IP, noms et adresses électroniques ; les montants et numéros restent. De 1 à 3650. Par défaut : 180.');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_TITLE', 'E-mail pour les alertes');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_DESC', 'Qui est prévenu quand un paiement demande l’attention d’une personne. Par défaut : vide, l’adresse de la boutique.');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_TITLE', 'Préfixe des numéros de commande');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_DESC', 'De 2 à 8 lettres ou chiffres devant chaque numéro envoyé à la passerelle, pour que deux boutiques sur un même compte n’utilisent jamais le même. Créé à l’installation ; ne le changez pas sans raison.');

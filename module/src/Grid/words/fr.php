<?php

declare(strict_types=1);

return [
    'title' => 'Tests de passage en production',
    'signature' => 'Date, nom et signature :',
    'evidence' => 'Preuves : requêtes et réponses brutes, identifiants et données de carte masqués',

    'column.test' => 'Test',
    'column.scenario' => 'Scénario',
    'column.card' => 'Carte',
    'column.expiry' => 'Validité',
    'column.expected' => 'Résultat attendu',
    'column.amount' => 'Montant',
    'column.currency' => 'Devise',
    'column.date' => 'Date (Tunis)',
    'column.authorisation_number' => 'N° d’autorisation',
    'column.order_status' => 'orderStatus',
    'column.error_code' => 'errorCode',
    'column.action_code' => 'actionCode',
    'column.payment_state' => 'paymentState',
    'column.order_number' => 'orderNumber',
    'column.judgement' => 'Constat',
    'column.remark' => 'Remarque',

    'expected.authorised' => 'autorisé',
    'expected.refused' => 'refusé',
    'expected.registered' => 'errorCode 0, orderId et formUrl',
    'expected.unpaid' => 'orderStatus 0, commande non validée',
    'expected.error' => 'errorCode différent de 0',
    'expected.error_code' => 'errorCode {code}',
    'expected.number' => ', avec un n° d’autorisation',
    'expected.unknown' => 'non public, à compléter',

    'judgement.as_expected' => 'conforme',
    'judgement.deviation' => 'écart',
    'judgement.known_deviation' => 'écart connu',
    'judgement.not_yet' => 'pas encore',
    'judgement.not_known' => 'non connu',

    'reason.not_run' => 'Pas encore exécuté.',
    'reason.waiting' => 'Le paiement est attendu.',
    'reason.other_card' => 'Une autre carte, ou une autre validité, a été saisie : à refaire.',
    'reason.session_over' => 'La page de paiement est fermée sans paiement : à refaire.',
    'reason.technical' => 'Refus sans rapport avec la carte : à refaire.',

    'deviation.not_refused' => 'Le paiement a été accepté au lieu d’être refusé.',
    'deviation.not_authorised' => 'Le paiement a été refusé au lieu d’être autorisé.',
    'deviation.no_number' => 'Aucun numéro d’autorisation n’a été renvoyé.',
    'deviation.other_amount' => 'Le montant confirmé n’est pas celui de la commande.',
    'deviation.not_registered' => 'La commande n’a pas été enregistrée.',
    'deviation.not_unpaid' => 'Une commande que personne n’a payée n’est pas rapportée comme telle.',
    'deviation.no_error' => 'La demande a été acceptée au lieu d’être refusée.',
    'deviation.other_error' => 'La demande a été refusée avec un autre code.',
    'known' => 'Écart connu de l’environnement de test.',

    'question.not_refused' => 'L’environnement de test applique-t-il ce refus, et pouvez-vous valider ce test malgré cet écart ?',
    'question.not_authorised' => 'La carte de test et le terminal sont-ils actifs, et comment devons-nous obtenir l’autorisation ?',
    'question.no_number' => 'Un numéro d’autorisation est-il attendu pour ce test, et où devons-nous le lire ?',
    'question.other_amount' => 'Pourquoi le montant confirmé diffère-t-il du montant enregistré ?',
    'question.not_registered' => 'Notre identifiant a-t-il le droit d’enregistrer des commandes ?',
    'question.not_unpaid' => 'Quel statut doit avoir une commande enregistrée et non payée ?',
    'question.no_error' => 'La passerelle doit-elle refuser cette demande ?',
    'question.other_error' => 'Quel code devons-nous attendre pour ce test ?',

    'letter.title' => 'Écarts constatés lors des tests de passage en production',
    'letter.affiliation' => 'N° d’affiliation : {affiliation}',
    'letter.card' => 'carte {card} validité {expiry}',
    'letter.point' => "Test {test} — {scenario}\n  Référence : {reference}\n  Attendu : {expected}.\n  Constaté : {observed}\n  Question : {question}",
    'letter.known' => 'Cet écart est déjà connu de votre environnement de test.',
    'letter' => "{sender}\n\nÀ l’attention de la Société Monétique Tunisie, support ClicToPay\n\nLe {date}\n\nObjet : écarts constatés lors des tests de passage en production\n\nMadame, Monsieur,\n\n"
        . "Nous avons exécuté les tests de passage en production depuis notre site {site}. Le nombre de tests dont le résultat s’écarte de votre grille est de {count} ; les voici un par un.\n\n"
        . "{points}\n\nLa grille remplie et les requêtes et réponses brutes, identifiants masqués, sont jointes à cette lettre. Nous vous remercions de bien vouloir nous indiquer si nous pouvons passer en production.\n\n"
        . "Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.\n\n{signature}\n",
];

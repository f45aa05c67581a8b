<?php

declare(strict_types=1);

return [
    'method.title' => 'Carte bancaire (Visa, Mastercard)',
    'method.description' => 'Vous payez par carte sur la page sécurisée de ClicToPay. Votre numéro de carte n’est pas communiqué à la boutique.',
    'method.test' => 'Mode test : aucun montant n’est débité. Vous seul, en tant qu’administrateur de la boutique, voyez ce mode de paiement.',
    'method.test_open' => 'Mode test : aucun montant n’est débité.',

    'order' => 'Commande {order}',
    'amount' => 'Montant',
    'reference' => 'Référence',
    'card' => 'Carte',
    'approval' => 'Numéro d’autorisation',

    'paid.title' => 'Merci, votre paiement a bien été reçu',
    'paid.text' => 'Vous avez payé {amount}.',
    'paid.mail' => 'Une confirmation vous est envoyée par e-mail.',
    'authorised.title' => 'Merci, votre paiement a été autorisé',
    'authorised.text' => 'Votre banque a réservé {amount}. Votre carte sera débitée quand la boutique aura confirmé votre commande.',
    'refunded.title' => 'Ce paiement a été remboursé',
    'refunded.text' => 'Le montant est en route vers votre compte ; le délai dépend de votre banque.',
    'cancelled.title' => 'Ce paiement a été annulé',
    'cancelled.text' => 'Si votre banque avait réservé le montant, elle le libérera dans ses délais habituels.',
    'failed.title' => 'Votre paiement n’a pas abouti',
    'failed.advice' => 'Vous pouvez réessayer, avec la même carte ou avec une autre.',
    'failed.order' => 'Votre commande est conservée : il est inutile de la passer à nouveau.',
    'waiting.title' => 'Votre paiement est en cours de confirmation',
    'waiting.text' => 'Ne payez pas une deuxième fois. Cette page affichera d’elle-même le résultat dès que votre banque aura répondu.',
    'waiting.later' => 'Vous pouvez aussi fermer cette page : dès que le paiement sera confirmé, vous recevrez un e-mail.',
    'unknown.title' => 'Cette page n’est pas disponible',
    'unknown.text' => 'L’adresse est incomplète ou n’est plus valable. Si vous avez payé, votre paiement n’est pas perdu : vous le retrouverez dans votre commande.',

    'redirect.success' => 'Redirection vers la boutique dans quelques instants.',
    'redirect.failure' => 'Redirection vers la boutique dans quelques instants.',

    'pay.title' => 'Paiement par carte',
    'pay.text' => 'Vous allez être dirigé vers la page sécurisée de ClicToPay. Votre numéro de carte n’est pas communiqué à la boutique.',
    'pay.expired' => 'Ce lien de paiement a expiré. Demandez-en un nouveau à la boutique.',
    'pay.withdrawn' => 'La boutique a retiré ce lien de paiement. Contactez-la si vous souhaitez toujours payer.',
    'pay.paid' => 'Ce paiement a déjà été effectué. Vous n’avez rien d’autre à faire.',
    'pay.closed' => 'Cette commande est close et ne peut plus être payée. Passez une nouvelle commande si vous le souhaitez.',

    'button.pay' => 'Payer {amount}',
    'button.pay_again' => 'Payer à nouveau',
    'button.other' => 'Choisir un autre mode de paiement',
    'button.continue' => 'Continuer',
    'button.order' => 'Voir ma commande',
    'button.shop' => 'Retour à la boutique',
    'button.refresh' => 'Vérifier à nouveau',

    'error.unavailable' => 'Le paiement par carte n’est pas possible pour le moment. Aucun montant n’a été débité. Réessayez dans quelques minutes ou choisissez un autre mode de paiement.',
    'error.refused' => 'Cette commande ne peut pas être payée par carte ici. Choisissez un autre mode de paiement ou contactez la boutique.',
    'error.unpaid' => 'Votre commande n’est pas encore payée.',

    'test.paid' => 'Paiement de test : aucun montant n’a été débité.',
    'test.notification' => 'Pour l’administrateur de la boutique : la notification de ClicToPay pour ce paiement n’est pas arrivée jusqu’ici ; il a été confirmé parce que l’acheteur est revenu. Les commandes des acheteurs qui ferment leur navigateur seront confirmées plus tard, par la tâche planifiée. Communiquez à SMT cette adresse de notification et vérifiez qu’elle est accessible de l’extérieur : {url}',
    'test.maintenance' => 'La boutique est en mode maintenance. Cela n’empêche pas les notifications ; un mot de passe ou un filtre d’adresses du serveur web, si.',

    'mail.link.subject' => '{shop} : paiement de {amount}',
    'mail.link.text' => "Bonjour,\n\n{shop} vous invite à régler {amount} pour : {reference}\n\nVous pouvez payer par carte sur cette page jusqu’au {date} :\n\n{url}\n\n{shop}",
];

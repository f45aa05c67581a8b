<?php

declare(strict_types=1);

return [
    'amount_mismatch' => ['La passerelle annonce un autre montant que celui qui a été enregistré.', 'Comparez le paiement avec le portail marchand. Ne livrez pas avant.'],
    'currency_mismatch' => ['La passerelle annonce une autre devise que celle qui a été enregistrée.', 'Comparez le paiement avec le portail marchand. Ne livrez pas avant.'],
    'order_mismatch' => ['La passerelle annonce une autre commande que celle qui a été enregistrée.', 'Comparez le paiement avec le portail marchand. Ne livrez pas avant.'],
    'amount_unknown' => ['La passerelle annonce un paiement sans montant, ou dans une devise inconnue.', 'Consultez le paiement dans le portail marchand. Ne livrez pas avant.'],
    'went_backwards' => ['La passerelle annonce un état antérieur à celui qui est déjà connu.', 'Vérifiez le paiement encore une fois ; si rien ne change, consultez-le dans le portail marchand.'],
    'unknown_status' => ['La passerelle annonce un statut qu’aucun document ne nomme.', 'Il ne compte pas comme payé. Consultez le paiement dans le portail marchand.'],
    'partly_deposited' => ['Le montant débité est inférieur à celui qui était attendu.', 'Encaissez le reste, remboursez, ou convenez-en avec le client.'],
    'chargeback' => ['La banque du client a repris l’argent (impayé).', 'Répondez à la banque dans les délais, et ne livrez pas avant.'],
    'paid_after_cancel' => ['Le client a payé après l’annulation du paiement ici.', 'Livrez, ou remboursez.'],
    'paid_after_failure' => ['Le client a payé alors que le paiement comptait comme échoué.', 'Livrez, ou remboursez.'],
    'paid_after_close' => ['Le client a payé ce qui était clos ici ; le stock d’une commande close a été remis en vente.', 'Livrez et ressortez les articles du stock, ou remboursez.'],
    'order_changed' => ['Le montant payé n’est plus celui de la commande : elle a été modifiée ou supprimée après l’ouverture de la page de paiement.', 'Comparez les deux montants avant de livrer, puis demandez la différence ou remboursez-la.'],
    'paid_twice' => ['Le client a payé deux fois.', 'Remboursez l’un des deux paiements.'],
    'login_changed' => ['Le paiement a été fait avec un autre identifiant API que celui des réglages actuels : il ne peut pas être vérifié.', 'Remettez l’ancien identifiant jusqu’à ce que le paiement soit décidé, ou consultez le portail marchand.'],
    'not_found' => ['La passerelle ne connaît pas un paiement qu’elle avait enregistré.', 'Vérifiez l’adresse et l’identifiant dans les réglages ; consultez le portail marchand.'],
    'undecided' => ['La passerelle n’a pas décidé de ce paiement depuis une semaine.', 'Consultez-le dans le portail marchand, et interrogez SMT.'],
    'capture_failed' => ['Le montant bloqué n’a pas pu être encaissé à l’échéance.', 'Encaissez-le depuis la commande, ou interrogez SMT. Un blocage prend fin de lui-même après quelques jours.'],
    'operation_unclear' => ['Un encaissement, une annulation ou un remboursement est resté sans réponse, et la passerelle n’en montre rien.', 'L’opération compte comme non faite. Consultez le portail marchand avant de la répéter.'],
    'effect_unsure' => ['Une étape dans la boutique a commencé et n’est peut-être pas terminée.', 'Consultez la commande : l’étape y est nommée.'],
    'register_refused' => ['La passerelle refuse d’ouvrir des pages de paiement : personne ne peut payer.', 'Vérifiez l’identifiant, le mot de passe, les devises et les droits dans les réglages ; puis interrogez SMT.'],
    'outage' => ['La passerelle ne répond plus depuis plus d’une heure.', 'Interrogez SMT. Les paiements seront vérifiés d’eux-mêmes dès qu’elle répondra.'],
    'refunded_outside' => ['Il a été remboursé plus que ce que cette boutique a demandé.', 'Sans doute par quelqu’un dans le portail marchand. Inscrivez-le dans vos comptes, et veillez à ce que personne ne rembourse de nouveau.'],
    'refund_missing' => ['La boutique a rendu de l’argent que la passerelle ne montre pas comme rendu.', 'Consultez le portail marchand avant de recommencer.'],
    'reversed_outside' => ['Le paiement a été annulé, mais pas par cette boutique.', 'Par quelqu’un dans le portail marchand, ou parce que la réservation a expiré. Ne livrez pas.'],
    'unknown_here' => ['La liste de la passerelle contient un numéro de commande de cette boutique que son journal n’a pas.', 'La base a peut-être été rétablie d’une copie plus ancienne. Consultez le portail marchand, et livrez ou remboursez ce qui a été payé.'],
    'list_differs' => ['La liste de la passerelle indique un autre montant que celui qui a été enregistré.', 'Comparez le paiement avec le portail marchand.'],
    'not_listed' => ['Interrogée, la passerelle dit le paiement fait, et sa liste ne l’a pas, ou le dit impayé.', 'Assurez-vous que la liste est des mêmes jours et complète, puis interrogez SMT.'],
    'label' => ['Commande', 'Lien de paiement', 'Montant', 'Numéro de commande chez la passerelle', 'Identifiant chez la passerelle', 'Environnement', 'Détail'],
];

<?php

declare(strict_types=1);

return [
    'title' => 'Tests vor dem Produktivbetrieb',
    'signature' => 'Datum, Name und Unterschrift:',
    'evidence' => 'Belege: Anfragen und Antworten im Wortlaut, ohne Zugangs- und Kartendaten',

    'column.test' => 'Test',
    'column.scenario' => 'Szenario',
    'column.card' => 'Karte',
    'column.expiry' => 'Gültig bis',
    'column.expected' => 'Erwartet',
    'column.amount' => 'Betrag',
    'column.currency' => 'Währung',
    'column.date' => 'Datum (Tunis)',
    'column.authorisation_number' => 'Autorisierungsnr.',
    'column.order_status' => 'orderStatus',
    'column.error_code' => 'errorCode',
    'column.action_code' => 'actionCode',
    'column.payment_state' => 'paymentState',
    'column.order_number' => 'orderNumber',
    'column.judgement' => 'Befund',
    'column.remark' => 'Bemerkung',

    'expected.authorised' => 'autorisiert',
    'expected.refused' => 'abgelehnt',
    'expected.registered' => 'errorCode 0, orderId und formUrl',
    'expected.unpaid' => 'orderStatus 0, Bestellung nicht bestätigt',
    'expected.error' => 'errorCode ungleich 0',
    'expected.error_code' => 'errorCode {code}',
    'expected.number' => ', mit Autorisierungsnummer',
    'expected.unknown' => 'nicht öffentlich, zu ergänzen',

    'judgement.as_expected' => 'wie erwartet',
    'judgement.deviation' => 'Abweichung',
    'judgement.known_deviation' => 'bekannte Abweichung',
    'judgement.not_yet' => 'noch offen',
    'judgement.not_known' => 'nicht bekannt',

    'reason.not_run' => 'Noch nicht durchgeführt.',
    'reason.waiting' => 'Die Zahlung steht noch aus.',
    'reason.other_card' => 'Es wurde eine andere Karte oder Gültigkeit eingegeben: bitte wiederholen.',
    'reason.session_over' => 'Die Zahlungsseite wurde ohne Zahlung geschlossen: bitte wiederholen.',
    'reason.technical' => 'Abgelehnt aus einem Grund, der nichts mit der Karte zu tun hat: bitte wiederholen.',

    'deviation.not_refused' => 'Die Zahlung wurde angenommen statt abgelehnt.',
    'deviation.not_authorised' => 'Die Zahlung wurde abgelehnt statt autorisiert.',
    'deviation.no_number' => 'Es kam keine Autorisierungsnummer zurück.',
    'deviation.other_amount' => 'Der bestätigte Betrag ist nicht der der Bestellung.',
    'deviation.not_registered' => 'Die Bestellung wurde nicht registriert.',
    'deviation.not_unpaid' => 'Eine Bestellung, die niemand bezahlt hat, wird nicht als solche gemeldet.',
    'deviation.no_error' => 'Die Anfrage wurde angenommen statt abgelehnt.',
    'deviation.other_error' => 'Die Anfrage wurde mit einem anderen Code abgelehnt.',
    'known' => 'Von der Testumgebung bekannt.',
];

<?php

declare(strict_types=1);

return [
    'method.title' => 'Karte (Visa, Mastercard)',
    'method.description' => 'Sie zahlen mit Ihrer Karte auf der gesicherten Seite von ClicToPay. Ihre Kartennummer bekommt dieser Shop nicht zu sehen.',
    'method.test' => 'Testmodus: Es fließt kein Geld. Nur Sie als Administrator dieses Shops sehen diese Zahlungsart.',
    'method.test_open' => 'Testmodus: Es fließt kein Geld.',

    'order' => 'Bestellung {order}',
    'amount' => 'Betrag',
    'reference' => 'Verwendungszweck',
    'card' => 'Karte',
    'approval' => 'Autorisierungsnummer',

    'paid.title' => 'Vielen Dank, Ihre Zahlung ist eingegangen',
    'paid.text' => 'Sie haben {amount} bezahlt.',
    'paid.mail' => 'Eine Bestätigung ist per E-Mail an Sie unterwegs.',
    'authorised.title' => 'Vielen Dank, Ihre Zahlung ist genehmigt',
    'authorised.text' => 'Ihre Bank hat {amount} reserviert. Ihre Karte wird belastet, sobald der Shop Ihre Bestellung bestätigt hat.',
    'refunded.title' => 'Diese Zahlung wurde erstattet',
    'refunded.text' => 'Der Betrag ist auf dem Weg zu Ihrem Konto; wie lange das dauert, hängt von Ihrer Bank ab.',
    'cancelled.title' => 'Diese Zahlung wurde storniert',
    'cancelled.text' => 'Falls Ihre Bank den Betrag reserviert hatte, gibt sie ihn in der üblichen Frist wieder frei.',
    'failed.title' => 'Ihre Zahlung wurde nicht abgeschlossen',
    'failed.advice' => 'Sie können es noch einmal versuchen, mit derselben oder einer anderen Karte.',
    'failed.order' => 'Ihre Bestellung bleibt bestehen: Sie müssen sie nicht noch einmal aufgeben.',
    'waiting.title' => 'Ihre Zahlung wird gerade bestätigt',
    'waiting.text' => 'Bitte zahlen Sie nicht ein zweites Mal. Diese Seite zeigt das Ergebnis von selbst, sobald Ihre Bank geantwortet hat.',
    'waiting.later' => 'Sie können diese Seite auch schließen: Sobald die Zahlung bestätigt ist, erhalten Sie eine E-Mail.',
    'unknown.title' => 'Diese Seite ist nicht verfügbar',
    'unknown.text' => 'Die Adresse ist unvollständig oder nicht mehr gültig. Falls Sie bezahlt haben, ist Ihre Zahlung nicht verloren: Sie finden sie bei Ihrer Bestellung.',

    'redirect.success' => 'Sie werden in wenigen Augenblicken zum Shop zurückgeleitet.',
    'redirect.failure' => 'Sie werden in wenigen Augenblicken zum Shop zurückgeleitet.',

    'pay.title' => 'Zahlung mit Karte',
    'pay.text' => 'Sie werden zur gesicherten Seite von ClicToPay weitergeleitet. Ihre Kartennummer bekommt dieser Shop nicht zu sehen.',
    'pay.expired' => 'Dieser Zahlungslink ist abgelaufen. Bitten Sie den Shop um einen neuen.',
    'pay.withdrawn' => 'Der Shop hat diesen Zahlungslink zurückgezogen. Fragen Sie dort nach, falls Sie weiterhin zahlen möchten.',
    'pay.paid' => 'Das ist bereits bezahlt. Sie müssen nichts weiter tun.',
    'pay.closed' => 'Diese Bestellung ist abgeschlossen und kann nicht mehr bezahlt werden. Bestellen Sie bitte neu, falls Sie weiterhin kaufen möchten.',

    'button.pay' => '{amount} zahlen',
    'button.pay_again' => 'Noch einmal zahlen',
    'button.other' => 'Andere Zahlungsart wählen',
    'button.continue' => 'Weiter',
    'button.order' => 'Zu meiner Bestellung',
    'button.shop' => 'Zurück zum Shop',
    'button.refresh' => 'Noch einmal prüfen',

    'error.unavailable' => 'Die Zahlung mit Karte ist im Moment nicht möglich. Es wurde nichts abgebucht. Versuchen Sie es in einigen Minuten noch einmal oder wählen Sie eine andere Zahlungsart.',
    'error.refused' => 'Diese Bestellung kann hier nicht mit Karte bezahlt werden. Wählen Sie eine andere Zahlungsart oder wenden Sie sich an den Shop.',
    'error.unpaid' => 'Ihre Bestellung ist noch nicht bezahlt.',

    'test.paid' => 'Testzahlung: Es ist kein Geld geflossen.',
    'test.notification' => 'Für den Administrator des Shops: Die Benachrichtigung von ClicToPay zu dieser Zahlung ist bisher nicht angekommen; bestätigt wurde sie, weil der Käufer zurückgekehrt ist. Bestellungen von Käufern, die ihren Browser schließen, bestätigt erst später die geplante Aufgabe. Geben Sie der SMT diese Benachrichtigungsadresse und prüfen Sie, ob sie von außen erreichbar ist: {url}',
    'test.maintenance' => 'Der Shop ist im Wartungsmodus. Das hält Benachrichtigungen nicht auf; ein Passwort oder ein Adressfilter des Webservers schon.',

    'mail.link.subject' => '{shop}: Zahlung von {amount}',
    'mail.link.text' => "Guten Tag,\n\n{shop} bittet Sie um Zahlung von {amount} für: {reference}\n\nAuf dieser Seite können Sie bis zum {date} mit Karte zahlen:\n\n{url}\n\n{shop}",

    'advice.A' => 'Ihre Zahlung wurde angenommen. Sie müssen nichts weiter tun.',
    'advice.P' => 'Bitte zahlen Sie nicht ein zweites Mal: Ihre Zahlung ist vielleicht durchgegangen. Wir prüfen das Ergebnis; warten Sie auf die Bestätigung des Shops.',
    'advice.C' => 'Die Zahlung wurde abgebrochen. Sie können sie jederzeit noch einmal beginnen.',
    'advice.T' => 'Die Zeit zum Bezahlen ist abgelaufen. Legen Sie Ihre Karte bereit und versuchen Sie es noch einmal.',
    'advice.D' => 'Diese Zahlung wurde mit dieser Karte nicht angenommen. Verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
    'advice.L' => 'Das Guthaben oder der Rahmen dieser Karte reicht für die Zahlung nicht aus. Verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
    'advice.F' => 'Diese Zahlung wurde mit dieser Karte nicht angenommen. Verwenden Sie eine andere Karte oder fragen Sie Ihre Bank.',
    'advice.3' => 'Ihre Bank konnte die Zahlung nicht bestätigen (3-D Secure). Versuchen Sie es noch einmal und folgen Sie den Anweisungen Ihrer Bank bis zum Ende.',
    'advice.I' => 'Die Kartendaten stimmten nicht. Prüfen Sie Kartennummer, Ablaufdatum und Kartenprüfnummer und versuchen Sie es noch einmal.',
    'advice.M' => 'Diese Zahlung kann zurzeit nicht angenommen werden. Wenden Sie sich an den Shop oder wählen Sie eine andere Zahlungsart.',
    'advice.X' => 'Die Zahlung ist durch eine Störung nicht zustande gekommen. Versuchen Sie es in einigen Minuten noch einmal.',
    'advice.R' => 'Um diesen Vorgang kümmert sich der Shop: Bitte zahlen Sie nicht noch einmal und wenden Sie sich an ihn.',
    'advice.U' => 'Die Zahlung wurde nicht abgeschlossen. Versuchen Sie es noch einmal, verwenden Sie eine andere Karte oder wenden Sie sich an den Shop.',
];

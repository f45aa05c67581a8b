<?php

declare(strict_types=1);

return [
    'amount_mismatch' => ['Das Gateway meldet einen anderen Betrag als den registrierten.', 'Vergleichen Sie die Zahlung mit dem Händlerportal. Liefern Sie nicht vorher.'],
    'currency_mismatch' => ['Das Gateway meldet eine andere Währung als die registrierte.', 'Vergleichen Sie die Zahlung mit dem Händlerportal. Liefern Sie nicht vorher.'],
    'order_mismatch' => ['Das Gateway meldet eine andere Bestellung als die registrierte.', 'Vergleichen Sie die Zahlung mit dem Händlerportal. Liefern Sie nicht vorher.'],
    'amount_unknown' => ['Das Gateway meldet eine Zahlung ohne Betrag oder in einer unbekannten Währung.', 'Sehen Sie die Zahlung im Händlerportal an. Liefern Sie nicht vorher.'],
    'went_backwards' => ['Das Gateway meldet einen Zustand, der schon vorüber war.', 'Prüfen Sie die Zahlung noch einmal; bleibt es dabei, sehen Sie im Händlerportal nach.'],
    'unknown_status' => ['Das Gateway meldet einen Status, den kein Dokument nennt.', 'Er zählt nicht als bezahlt. Sehen Sie die Zahlung im Händlerportal an.'],
    'partly_deposited' => ['Von der Karte wurde weniger abgebucht als erwartet.', 'Buchen Sie den Rest ab, erstatten Sie, oder einigen Sie sich mit dem Kunden.'],
    'chargeback' => ['Die Bank des Kunden hat das Geld zurückgeholt (Rückbelastung).', 'Antworten Sie der Bank rechtzeitig, und liefern Sie nicht vorher.'],
    'paid_after_cancel' => ['Der Kunde hat bezahlt, nachdem die Zahlung hier storniert war.', 'Liefern Sie, oder erstatten Sie.'],
    'paid_after_failure' => ['Der Kunde hat bezahlt, nachdem die Zahlung als gescheitert galt.', 'Liefern Sie, oder erstatten Sie.'],
    'paid_after_close' => ['Der Kunde hat bezahlt, was hier geschlossen war; die Ware einer geschlossenen Bestellung ging in den Bestand zurück.', 'Liefern Sie und buchen Sie die Ware wieder aus, oder erstatten Sie.'],
    'order_changed' => ['Bezahlt wurde nicht, was die Bestellung jetzt kostet: Sie wurde geändert oder gelöscht, nachdem die Bezahlseite geöffnet war.', 'Vergleichen Sie vor der Lieferung beide Beträge, dann fordern Sie den Unterschied nach oder erstatten ihn.'],
    'paid_twice' => ['Der Kunde hat zweimal bezahlt.', 'Erstatten Sie eine der beiden Zahlungen.'],
    'login_changed' => ['Die Zahlung wurde mit einem anderen API-Zugang gemacht, als jetzt eingestellt ist, und kann nicht geprüft werden.', 'Stellen Sie den früheren Zugang wieder ein, bis die Zahlung entschieden ist, oder sehen Sie im Händlerportal nach.'],
    'not_found' => ['Das Gateway kennt eine Zahlung nicht, die es registriert hatte.', 'Prüfen Sie Adresse und Zugang in den Einstellungen; sehen Sie im Händlerportal nach.'],
    'undecided' => ['Das Gateway hat diese Zahlung seit einer Woche nicht entschieden.', 'Sehen Sie im Händlerportal nach, und fragen Sie SMT.'],
    'capture_failed' => ['Der vorgemerkte Betrag konnte nicht abgebucht werden, als er fällig war.', 'Buchen Sie ihn in der Bestellung ab, oder fragen Sie SMT. Eine Vormerkung endet nach einigen Tagen von selbst.'],
    'operation_unclear' => ['Eine Abbuchung, Stornierung oder Erstattung blieb ohne Antwort, und das Gateway zeigt sie nicht.', 'Sie gilt als nicht ausgeführt. Sehen Sie im Händlerportal nach, bevor Sie sie wiederholen.'],
    'effect_unsure' => ['Ein Schritt im Shop wurde begonnen und vielleicht nicht beendet.', 'Sehen Sie die Bestellung an: Der Schritt ist dort genannt.'],
    'register_refused' => ['Das Gateway weigert sich, Zahlungsseiten zu öffnen: Niemand kann bezahlen.', 'Prüfen Sie Zugang, Passwort, Währungen und Rechte in den Einstellungen; fragen Sie dann SMT.'],
    'outage' => ['Das Gateway antwortet seit über einer Stunde nicht.', 'Fragen Sie SMT. Die Zahlungen werden von selbst geprüft, sobald es antwortet.'],
    'refunded_outside' => ['Es wurde mehr erstattet, als dieser Shop verlangt hat.', 'Vermutlich durch jemanden im Händlerportal. Verbuchen Sie es, und sorgen Sie dafür, dass niemand noch einmal erstattet.'],
    'refund_missing' => ['Der Shop hat Geld zurückgegeben, das beim Gateway nicht als zurückgegeben erscheint.', 'Sehen Sie im Händlerportal nach, bevor Sie es wiederholen.'],
    'reversed_outside' => ['Die Zahlung wurde storniert, aber nicht von diesem Shop.', 'Durch jemanden im Händlerportal, oder weil eine Vormerkung ablief. Liefern Sie nicht.'],
    'unknown_here' => ['Die Liste des Gateways hat eine Bestellnummer dieses Shops, die in seinem Journal fehlt.', 'Vielleicht wurde die Datenbank aus einer älteren Kopie wiederhergestellt. Sehen Sie im Händlerportal nach, und liefern oder erstatten Sie, was bezahlt wurde.'],
    'list_differs' => ['Die Liste des Gateways nennt einen anderen Betrag als den registrierten.', 'Vergleichen Sie die Zahlung mit dem Händlerportal.'],
    'not_listed' => ['Auf Nachfrage sagt das Gateway bezahlt, aber in seiner Liste fehlt die Zahlung oder steht als unbezahlt.', 'Prüfen Sie, ob die Liste von denselben Tagen und vollständig ist, und fragen Sie dann SMT.'],
    'label' => ['Bestellung', 'Zahlungslink', 'Betrag', 'Bestellnummer beim Gateway', 'Kennung beim Gateway', 'Umgebung', 'Einzelheit'],
];

<?php

// Titles and explanations of the settings. The shop reads them as constants, in the back office and at checkout,
// there in the order's language beside the session's.

if (defined('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE')) {
    return;
}

define('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE', 'Bankkarte (ClicToPay)');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_DESCRIPTION', 'Kartenzahlung mit ClicToPay, dem Gateway der Société Monétique Tunisie (SMT): VISA und Mastercard, 3-D Secure, auf der Zahlungsseite des Gateways.');
define('MODULE_PAYMENT_CLICTOPAY_TEXT_INFO', 'Sie zahlen auf der sicheren Seite von ClicToPay; Ihre Kartendaten erreichen unseren Shop nie.');
define('MODULE_PAYMENT_CLICTOPAY_NO_PHP', 'ClicToPay braucht PHP 8.1 oder neuer; auf diesem Server läuft PHP %s. Bitten Sie Ihren Hoster um eine neuere Version. Bis dahin wird die Zahlungsart nicht angeboten.');
define('MODULE_PAYMENT_CLICTOPAY_NO_64_BIT', 'ClicToPay braucht ein 64-Bit-PHP; dieses (%s) hat 32 Bit. Fragen Sie Ihren Hoster. Bis dahin wird die Zahlungsart nicht angeboten.');
define('MODULE_PAYMENT_CLICTOPAY_NO_EXTENSION', 'Die PHP-Erweiterung „clictopay“ ist nicht geladen oder zu alt. Installieren Sie sie auf dem Server mit „pie install php-clictopay/clictopay“ (oder phpize, configure, make install), tragen Sie „extension=clictopay“ in php.ini ein und starten Sie PHP neu. Bis dahin wird die Zahlungsart nicht angeboten.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_TITLE', 'Zahlungsart anbieten');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_DESC', 'Schaltet ClicToPay an der Kasse ein. Begonnene Zahlungen werden in jedem Fall abgeschlossen. Vorgabe: Nein.');
define('MODULE_PAYMENT_CLICTOPAY_MODE_TITLE', 'Modus');
define('MODULE_PAYMENT_CLICTOPAY_MODE_DESC', 'TEST nutzt Testkonto und Testkarten, es fließt kein Geld (SMT: „pré-production“). PRODUKTION belastet echte Karten. Eine Zahlung bleibt in dem Modus, in dem sie gemacht wurde. Vorgabe: TEST.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_TITLE', 'Im TEST-Modus allen zeigen');
define('MODULE_PAYMENT_CLICTOPAY_TEST_OPEN_DESC', 'Nein: im TEST-Modus sehen nur angemeldete Administratoren die Zahlungsart. Die Nummern der Testkarten sind öffentlich; mit „Ja“ kann jeder bestellen, ohne zu bezahlen: nur für einen Shop, der noch nicht eröffnet ist. Vorgabe: Nein.');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_TITLE', 'Reihenfolge');
define('MODULE_PAYMENT_CLICTOPAY_SORT_ORDER_DESC', 'Platz unter den Zahlungsarten, die kleinste Zahl zuerst. Vorgabe: 0.');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_TITLE', 'Zahlungszone');
define('MODULE_PAYMENT_CLICTOPAY_ZONE_DESC', 'Die Zahlungsart nur Rechnungsadressen in dieser Zone anbieten. Vorgabe: alle.');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_TITLE', 'Erlaubte Länder');
define('MODULE_PAYMENT_CLICTOPAY_ALLOWED_DESC', 'Zweibuchstabige Codes der Rechnungsländer, durch Kommas getrennt, zum Beispiel TN,FR,DE. Vorgabe: leer, alle Länder.');

define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_TITLE', 'Test: Benutzername');
define('MODULE_PAYMENT_CLICTOPAY_TEST_USER_DESC', 'Der API-Zugang der Testumgebung, wie SMT ihn geschickt hat (nicht der des Händlerportals).');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_TITLE', 'Test: Passwort');
define('MODULE_PAYMENT_CLICTOPAY_TEST_PASSWORD_DESC', 'Das Passwort des API-Zugangs der Testumgebung.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_TITLE', 'Produktion: Benutzername');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER_DESC', 'Der API-Zugang der Produktionsumgebung; SMT schickt ihn, wenn das Testprotokoll angenommen ist.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_TITLE', 'Produktion: Passwort');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD_DESC', 'Das Passwort des API-Zugangs der Produktionsumgebung.');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_TITLE', 'Test: Adresse des Gateways');
define('MODULE_PAYMENT_CLICTOPAY_TEST_URL_DESC', 'Basisadresse der Aufrufe, endet auf /payment/rest/. Nur ändern, wenn SMT es verlangt. Vorgabe: das Test-Gateway.');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_TITLE', 'Produktion: Adresse des Gateways');
define('MODULE_PAYMENT_CLICTOPAY_PRODUCTION_URL_DESC', 'Basisadresse der Aufrufe, endet auf /payment/rest/. Nur ändern, wenn SMT es verlangt. Vorgabe: das Produktions-Gateway.');

define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_TITLE', 'Signatur der Benachrichtigungen');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_DESC', 'Wie das Gateway signiert, was es an die Benachrichtigungs-URL schickt (SMT: „checksum“). Fragen Sie SMT, welche Ihr Konto hat. Auch ohne Signatur bestätigt das Modul jede Zahlung, indem es selbst beim Gateway nachfragt. Vorgabe: keine.');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_TITLE', 'Schlüssel der Signatur');
define('MODULE_PAYMENT_CLICTOPAY_SIGNATURE_KEYS_DESC', 'HMAC: ein gemeinsamer Schlüssel je Zeile. RSA: die öffentlichen Schlüssel oder Zertifikate des Gateways in PEM. Bis zu 8, damit beim Wechsel alter und neuer Schlüssel nebeneinander gelten.');

define('MODULE_PAYMENT_CLICTOPAY_TITLE_TITLE', 'Titel an der Kasse');
define('MODULE_PAYMENT_CLICTOPAY_TITLE_DESC', 'Name der Zahlungsart für jede Sprache. Vorgabe: leer, der Wortlaut des Moduls.');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_TITLE', 'Beschreibung an der Kasse');
define('MODULE_PAYMENT_CLICTOPAY_DESCRIPTION_DESC', 'Eine Zeile unter dem Titel, für jede Sprache. Vorgabe: leer, der Wortlaut des Moduls.');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_TITLE', 'Kartenlogos');
define('MODULE_PAYMENT_CLICTOPAY_CARDS_DESC', 'Welche Logos an der Kasse erscheinen. Welche Karten angenommen werden, regelt Ihr Vertrag. Vorgabe: VISA und Mastercard.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_TITLE', 'Standardsprache der Zahlungsseite');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGE_DESC', 'Gilt, wenn die Sprache des Käufers unten nicht dabei ist. Vorgabe: Französisch.');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_TITLE', 'Sprachen der Zahlungsseite');
define('MODULE_PAYMENT_CLICTOPAY_LANGUAGES_DESC', 'Die Seite öffnet sich in der Sprache des Käufers, wenn sie hier gewählt ist; die Standardsprache muss dabei sein. Vorgabe: alle drei.');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_TITLE', 'Währungen');
define('MODULE_PAYMENT_CLICTOPAY_CURRENCIES_DESC', 'Codes der Währungen Ihres Vertrags, durch Kommas getrennt, zum Beispiel TND,EUR. In jeder anderen ist die Zahlungsart ausgeblendet. Vorgabe: TND.');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_TITLE', 'Mindestbetrag');
define('MODULE_PAYMENT_CLICTOPAY_MIN_AMOUNT_DESC', 'Darunter ist die Zahlungsart ausgeblendet. In der Standardwährung des Shops; Bestellungen in anderen Währungen werden umgerechnet. Vorgabe: leer, kein Mindestbetrag.');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_TITLE', 'Höchstbetrag');
define('MODULE_PAYMENT_CLICTOPAY_MAX_AMOUNT_DESC', 'Darüber ist die Zahlungsart ausgeblendet. In der Standardwährung des Shops. Vorgabe: leer, kein Höchstbetrag.');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_TITLE', 'Ausblenden, solange ClicToPay nicht antwortet');
define('MODULE_PAYMENT_CLICTOPAY_HIDE_IN_OUTAGE_DESC', 'Ja: Käufer sehen die Zahlungsart nicht, solange das Gateway nicht antwortet. Sie kommt von selbst zurück: sobald es wieder antwortet, oder zur Probe nach 10 Minuten ohne Aufruf. Bereits aufgegebene Bestellungen lassen sich trotzdem bezahlen. Vorgabe: Nein.');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_TITLE', '3-D Secure ab diesem Betrag');
define('MODULE_PAYMENT_CLICTOPAY_THREE_DS_MIN_AMOUNT_DESC', 'Ab hier wird 3-D Secure verlangt, darunter darauf verzichtet, wenn Ihr Vertrag das erlaubt; eine Zahlung ohne 3-D Secure geht auf Ihr Risiko. In der Standardwährung des Shops. Vorgabe: leer, die Bank entscheidet.');

define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_TITLE', 'Einzug');
define('MODULE_PAYMENT_CLICTOPAY_VALIDATION_DESC', 'Automatisch: die Zahlung wird sofort eingezogen (SMT: eine Phase) oder nach der Frist unten. Manuell: der Betrag bleibt reserviert, bis Sie ihn auf der Bestellseite einziehen (SMT: zwei Phasen, „pré-autorisation“; Ihr Konto braucht das Recht dazu). Vorgabe: automatisch.');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_TITLE', 'Einzugsfrist (Tage)');
define('MODULE_PAYMENT_CLICTOPAY_CAPTURE_DELAY_DESC', '0 bis 30, nur bei automatischem Einzug. Über 0 wird der Betrag erst reserviert und nach so vielen Tagen von der geplanten Aufgabe eingezogen. Vorgabe: 0.');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_TITLE', 'Zeit zum Bezahlen (Sekunden)');
define('MODULE_PAYMENT_CLICTOPAY_SESSION_TIMEOUT_DESC', 'Wie lange die Zahlungsseite offen bleibt; eine bis dahin unbezahlte Bestellung wird geschlossen und ihr Bestand zurückgebucht. Vorgabe: 1200 (20 Minuten).');

define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_TITLE', 'Automatische Weiterleitung');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_DESC', 'Ja: die Seite mit dem Ergebnis der Zahlung geht nach der Frist unten von selbst weiter. Nein: der Käufer klickt. Vorgabe: Ja.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_TITLE', 'Weiterleitung nach Erfolg (Sekunden)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_DELAY_DESC', '0 bis 300. Vorgabe: 5.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_TITLE', 'Meldung nach Erfolg');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_SUCCESS_MESSAGE_DESC', 'Erscheint vor der Weiterleitung, für jede Sprache. Vorgabe: leer, der Wortlaut des Moduls.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_TITLE', 'Weiterleitung nach Fehlschlag (Sekunden)');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_DELAY_DESC', '0 bis 300; länger, weil ein Grund zu lesen ist. Vorgabe: 10.');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_TITLE', 'Meldung nach Fehlschlag');
define('MODULE_PAYMENT_CLICTOPAY_REDIRECT_FAILURE_MESSAGE_DESC', 'Erscheint vor der Weiterleitung, für jede Sprache. Vorgabe: leer, der Wortlaut des Moduls.');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_TITLE', 'Rückkehr in den Shop');
define('MODULE_PAYMENT_CLICTOPAY_RETURN_MODE_DESC', 'Wie der Browser von der Ergebnisseite weitergeht. GET ist empfohlen: nach einem POST von einer anderen Site halten Browser das Sitzungs-Cookie zurück. Vorgabe: GET.');

define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_TITLE', 'Status: wartet auf Zahlung');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PENDING_DESC', 'Einer Bestellung, deren Käufer auf der Zahlungsseite ist.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_TITLE', 'Status: bezahlt');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_PAID_DESC', 'Einer Bestellung, deren Zahlung das Gateway bestätigt hat: Sie können versenden.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_TITLE', 'Status: Betrag reserviert');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_AUTHORISED_DESC', 'Einer Bestellung, deren Betrag auf der Karte reserviert und noch nicht eingezogen ist.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_TITLE', 'Status: Zahlung fehlgeschlagen');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_FAILED_DESC', 'Einer Bestellung, deren Zahlung abgelehnt wurde; der Käufer kann es noch einmal versuchen.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_TITLE', 'Status: storniert');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_CANCELLED_DESC', 'Einer Bestellung, die unbezahlt geschlossen wurde oder deren Zahlung Sie storniert haben.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_TITLE', 'Status: erstattet');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_REFUNDED_DESC', 'Einer vollständig erstatteten Bestellung. Eine Teilerstattung lässt den Status, wie er ist.');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_TITLE', 'Status: im TEST-Modus bezahlt');
define('MODULE_PAYMENT_CLICTOPAY_STATUS_TEST_DESC', 'Einer mit Testkarte bezahlten Bestellung: nicht versenden.');

define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_TITLE', 'Personenbezogene Daten aufbewahren (Tage)');
define('MODULE_PAYMENT_CLICTOPAY_RETENTION_DAYS_DESC', 'Wie lange Antworten des Gateways, IP-Adressen, Namen und E-Mail-Adressen aufbewahrt werden; Beträge und Nummern bleiben. 1 bis 3650. Vorgabe: 180.');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_TITLE', 'E-Mail für Hinweise');
define('MODULE_PAYMENT_CLICTOPAY_MERCHANT_EMAIL_DESC', 'Wer benachrichtigt wird, wenn sich jemand um eine Zahlung kümmern muss. Vorgabe: leer, die Adresse des Shops.');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_TITLE', 'Präfix der Bestellnummern');
define('MODULE_PAYMENT_CLICTOPAY_PREFIX_DESC', '2 bis 8 Buchstaben oder Ziffern vor jeder Nummer, die ans Gateway geht, damit zwei Shops an einem Konto nie dieselbe verwenden. Bei der Installation erzeugt; nicht ohne Not ändern.');

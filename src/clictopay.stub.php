<?php

/**
 * Every PHP declaration of the extension: what IDEs and static analysers read, and what src/clictopay_arginfo.h is generated from
 * (tools/stubs).
 *
 * "Documents" below are the gateway's: SMT's "Manuel d'intégration" and "API Basic" for ClicToPay, and the public reference of the
 * software family that ClicToPay runs. A call that is only known from the family says so: ClicToPay may not have it, or the merchant may
 * not have the right to it (errorCode 5).
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80100
 */

namespace ClicToPay {

    /** The gateway's two installations. Credentials belong to one of them. */
    enum Environment: string
    {
        case Test = 'test';
        case Production = 'production';

        /** The base address of the calls, https://…/payment/rest/ */
        public function baseUrl(): string {}
    }

    /** Languages of the payment page and of the texts of this extension. */
    enum Language: string
    {
        case French = 'fr';
        case English = 'en';
        case Arabic = 'ar';
    }

    /**
     * The gateway's orderStatus (OrderStatus in getOrderStatus.do).
     * A number that no document names is Unknown: not paid, not refused.
     */
    enum GatewayStatus: int
    {
        /** registered, not paid; a failed attempt may have happened and another be possible */
        case Registered = 0;
        /** pre-authorised: the amount is held */
        case Authorised = 1;
        /** authorised and captured */
        case Deposited = 2;
        case Reversed = 3;
        /** a refund was made; whole or part is told by the amounts */
        case Refunded = 4;
        /** the buyer was sent to the 3-D Secure page of the card's bank */
        case AcsStarted = 5;
        case Declined = 6;
        case Pending = 7;
        case PartlyDeposited = 8;
        case Unknown = -1;
    }

    /** What an order's status and amounts mean for the merchant. */
    enum Verdict: string
    {
        case Paid = 'paid';
        case PartlyPaid = 'partly_paid';
        case Authorised = 'authorised';
        case Undecided = 'undecided';
        case Unpaid = 'unpaid';
        case Reversed = 'reversed';
        case PartlyRefunded = 'partly_refunded';
        case Refunded = 'refunded';
    }

    /** Groups of action codes. */
    enum ActionClass: string
    {
        case Approved = 'A';
        case Pending = 'P';
        case Abandoned = 'C';
        case TimedOut = 'T';
        case Declined = 'D';
        case Limit = 'L';
        case Fraud = 'F';
        case ThreeDSecure = '3';
        case Input = 'I';
        case Configuration = 'M';
        case Technical = 'X';
        case State = 'R';
        case Unknown = 'U';
    }

    enum ResolutionResult: string
    {
        case Done = 'done';
        case NotDone = 'not_done';
        case StillUnknown = 'still_unknown';
    }

    /**
     * Where a payment attempt stands in the shop's records. Cancelled is the shop's own decision: no report of the gateway leads there.
     */
    enum OrderState: string
    {
        case New = 'new';
        case Pending = 'pending';
        case Authorised = 'authorised';
        case PartlyPaid = 'partly_paid';
        case Paid = 'paid';
        case Failed = 'failed';
        case Cancelled = 'cancelled';
        case Reversed = 'reversed';
        case PartlyRefunded = 'partly_refunded';
        case Refunded = 'refunded';

        /**
         * What becomes of the attempt when the gateway reports this status. Pure: it only decides, you store. Every state and every report
         * has an answer (docs/order-states.md).
         *
         * @param string $orderNumber what you registered
         * @param Money $registered the amount you registered
         * @param Money|null $captured the whole sum that you asked deposit() to take; null: none, or all
         * @param bool $sessionOver nobody can pay on the page any more: statuses 0 and 5 then mean failed
         */
        public function observe(OrderStatus $status, string $orderNumber, Money $registered, ?Money $captured = null, bool $sessionOver = false): Transition {}
    }

    enum SignatureAlgorithm: string
    {
        case None = 'none';
        /** HMAC with SHA-256 under a shared key */
        case Hmac = 'hmac';
        /** RSA with SHA-512 under the gateway's key */
        case Rsa = 'rsa';
    }

    /** When the money of a payment is captured: at once (or after capture_delay days), or when the merchant says so. */
    enum Validation: string
    {
        case Automatic = 'automatic';
        case Manual = 'manual';
    }

    /** How the buyer's browser comes back to the shop's pages. */
    enum ReturnMode: string
    {
        case Get = 'get';
        case Post = 'post';
    }

    /** What a person should look at. Store that you raised it: a state that does not move raises it again. */
    enum Anomaly: string
    {
        case AmountMismatch = 'amount_mismatch';
        case CurrencyMismatch = 'currency_mismatch';
        case OrderMismatch = 'order_mismatch';
        case AmountUnknown = 'amount_unknown';
        case WentBackwards = 'went_backwards';
        case UnknownStatus = 'unknown_status';
        case PartlyDeposited = 'partly_deposited';
        case Chargeback = 'chargeback';
        case PaidAfterCancel = 'paid_after_cancel';
        case PaidAfterFailure = 'paid_after_failure';
    }

    /**
     * @strict-properties
     * @not-serializable
     */
    final class Transition
    {
        public readonly OrderState $from;
        public readonly OrderState $to;
        public readonly bool $changed;
        public readonly ?Anomaly $anomaly;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}
    }

    /**
     * Checks that notifications are the gateway's. Holds several keys while one is being replaced by another.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Verifier
    {
        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /**
         * HMAC with SHA-256. $keys are the shared keys as the gateway gave them: 1 to 8, each of 1 to 1024 bytes.
         *
         * @throws \ValueError on no key, too many, an empty or a too long one
         */
        public static function hmac(#[\SensitiveParameter] string ...$keys): Verifier {}

        /**
         * RSA (PKCS#1 v1.5) with SHA-512, whatever digest the notification's sign_alias names. 1 to 8 texts in PEM, each with one PUBLIC
         * KEY or CERTIFICATE block of an RSA key of 1024 to 8192 bits. The dates of a certificate are not judged: you vouch for it.
         *
         * @throws \ValueError on anything else, now and not when a notification comes
         */
        public static function rsa(string ...$publicKeysOrCertificates): Verifier {}
    }

    /**
     * What the gateway's server tells the shop's. It can be forged (unless verified), come twice, late or never, and says nothing sure
     * about amounts: look the order up by $orderId and ask getOrderStatusExtended(), whatever the notification says.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Notification
    {
        /** the gateway's id (mdOrder, also sent as mdorder) */
        public readonly string $orderId;
        /** null where the event has none */
        public readonly ?string $orderNumber;
        /** approved, deposited, reversed, refunded; at some installations also declinedByTimeout, bindingCreated …; open-ended */
        public readonly string $operation;
        /** status is "1": the operation succeeded. "deposited" without success is a failed payment */
        public readonly bool $success;
        /**
         * The checksum is right, and the four above are what the gateway signed. A right checksum alone does not make it so: the signed
         * text can be cut into other parameters. So this is also false where a name or value holds ";" or a value reads "mdOrder",
         * "mdorder", "orderNumber", "operation" or "status". Always false without a Verifier.
         */
        public readonly bool $verified;
        /** @var array<string, string> everything received, decoded, but what $ignore names */
        public readonly array $parameters;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /**
         * @param string $query the raw query string of a GET ($_SERVER['QUERY_STRING']) or body of a POST (php://input), never rebuilt from
         *     $_GET or $_POST
         * @param Verifier|null $verifier with it, a missing or wrong checksum is a SignatureException
         * @param string[] $ignore names of parameters that the shop's own router added: left out as if they were not there
         * @throws Exception\InvalidNotificationException
         * @throws Exception\SignatureException
         */
        public static function parse(#[\SensitiveParameter] string $query, ?Verifier $verifier = null, array $ignore = []): Notification {}
    }

    /**
     * A currency of ISO 4217: current codes and withdrawn ones that have minor units. Withdrawn ones are read in replies, never sent.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Currency
    {
        /** 'TND' */
        public readonly string $code;
        /** '788': always three digits, leading zeros count */
        public readonly string $numeric;
        /** decimals of the minor unit: 3 for TND */
        public readonly int $exponent;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /**
         * @param string $codeOrNumeric 'TND' or '788', upper case
         * @throws \ValueError on an unknown code and on codes without minor units (XAU, XXX …)
         */
        public static function of(string $codeOrNumeric): Currency {}
    }

    /**
     * An exact amount: minor units (millimes for TND) as a 64-bit integer, and a currency. No float ever.
     * The operators < > == agree with compareTo(); amounts of different currencies are uncomparable. Can be serialised.
     *
     * @strict-properties
     */
    final class Money
    {
        public readonly int $minor;
        public readonly Currency $currency;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /**
         * @param string|int $amount major units: '10.500', '-3' or 10. Anything but a string or an int is a TypeError, also without strict_types.
         * @throws \ValueError on more decimals than the currency has (zeros too), exponents, spaces, a plus sign, commas
         * @throws \ArithmeticError beyond 64 bits
         */
        public static function of(string|int $amount, Currency|string $currency): Money {}

        /**
         * For shops that store more digits than the currency has: half away from zero on the decimal text, '95.1605' TND is 95.161.
         *
         * @param string $amount a decimal text
         * @throws \ValueError
         * @throws \ArithmeticError beyond 64 bits
         */
        public static function round(string $amount, Currency|string $currency): Money {}

        /** @param int $minor minor units: 10500 is 10.500 TND */
        public static function ofMinor(int $minor, Currency|string $currency): Money {}

        /**
         * @throws \ArithmeticError beyond 64 bits
         * @throws \ValueError on another currency
         */
        public function plus(Money $m): Money {}

        /**
         * @throws \ArithmeticError beyond 64 bits
         * @throws \ValueError on another currency
         */
        public function minus(Money $m): Money {}

        /**
         * @return int -1, 0 or 1
         * @throws \ValueError on another currency
         */
        public function compareTo(Money $m): int {}

        /** Same amount and same currency. */
        public function equals(Money $m): bool {}

        /** '10.500': a dot, and exactly the currency's decimals */
        public function format(): string {}

        /** '10.500 TND' */
        public function __toString(): string {}

        /** @return array{minor: int, currency: string} */
        public function __serialize(): array {}

        /** @throws \ValueError on anything that __serialize() did not write */
        public function __unserialize(array $data): void {}
    }

    /**
     * An action code: why a payment was accepted, refused or is not finished. Unknown codes have general texts and the class Unknown.
     *
     * @strict-properties
     * @not-serializable
     */
    final class ActionCode
    {
        public readonly int $code;
        public readonly ActionClass $class;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        public static function of(int $code): ActionCode {}

        /** What happened, for the merchant. */
        public function message(Language|string $language = Language::French): string {}

        /** What the buyer can do. Never speaks of fraud, theft or blacklists. */
        public function advice(Language|string $language = Language::French): string {}

        /** The same card can be tried again later; false for every unknown outcome. */
        public function isRetryable(): bool {}
    }

    /**
     * The answer to register() and registerPreAuth().
     *
     * @strict-properties
     * @not-serializable
     */
    final class Registration
    {
        /** the gateway's id ("mdOrder"): store it with the attempt */
        public readonly string $orderId;
        public readonly string $orderNumber;
        /** the payment page: redirect the buyer to exactly this address */
        public readonly string $formUrl;

        private function __construct() {}

        /** The decoded reply; secrets and card data removed. A number that is no 64-bit integer is its text. */
        public function raw(): array {}

        /** The reply as JSON; secrets and card data removed. */
        public function rawJson(): string {}
    }

    /**
     * What came of deposit(), reverse(), refund(), refundAll() or decline().
     *
     * @strict-properties
     * @not-serializable
     */
    final class Operation
    {
        public readonly string $orderId;
        public readonly ?string $refundId;
        /** true: it had been done before, or its answer was lost and a status call proved it done; nothing was sent twice */
        public readonly bool $replayed;
        /** the last status that was read on the way; null if none was */
        public readonly ?OrderStatus $status;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /**
         * The decoded reply to the operation, or to the status call that proved it; secrets and card data removed.
         *
         * @implementation-alias ClicToPay\Registration::raw
         */
        public function raw(): array {}

        /** @implementation-alias ClicToPay\Registration::rawJson */
        public function rawJson(): string {}
    }

    /**
     * A call that changes something and returns nothing of its own: bindCard, unBindCard, extendBinding, updateSSLCardList.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Acknowledgement
    {
        public readonly string $endpoint;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /** @implementation-alias ClicToPay\Registration::raw */
        public function raw(): array {}

        /** @implementation-alias ClicToPay\Registration::rawJson */
        public function rawJson(): string {}
    }

    /**
     * A stored credential ("binding"). Family documents only.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Binding
    {
        public readonly string $bindingId;
        public readonly ?string $clientId;
        /** masked card number */
        public readonly ?string $mask;
        /** yyyyMM */
        public readonly ?string $expiry;
        public readonly ?string $paymentWay;
        public readonly ?string $paymentSystem;
        public readonly ?string $label;
        /** COMMON, INSTALLMENT or RECURRENT */
        public readonly ?string $category;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /** @implementation-alias ClicToPay\Registration::raw */
        public function raw(): array {}

        /** @implementation-alias ClicToPay\Registration::rawJson */
        public function rawJson(): string {}
    }

    /**
     * The answer to a payment with a stored credential. It says that the gateway took the request, not that the order is paid: read the
     * status. Family documents only.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Payment
    {
        public readonly ?string $orderId;
        /** where to send the buyer next */
        public readonly ?string $redirect;
        /** 3-D Secure page of the card's bank, with the fields to post there */
        public readonly ?string $acsUrl;
        public readonly ?string $paReq;
        public readonly ?string $termUrl;
        public readonly ?string $info;
        /** the status that some of these calls answer with */
        public readonly ?OrderStatus $status;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /** @implementation-alias ClicToPay\Registration::raw */
        public function raw(): array {}

        /** @implementation-alias ClicToPay\Registration::rawJson */
        public function rawJson(): string {}
    }

    /**
     * The answer to verifyEnrollment(). Family documents only (3-D Secure 1).
     *
     * @strict-properties
     * @not-serializable
     */
    final class Enrollment
    {
        /** true, false, or null where the bank did not say ('U') */
        public readonly ?bool $enrolled;
        public readonly ?string $issuerName;
        public readonly ?string $issuerCountry;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /** @implementation-alias ClicToPay\Registration::raw */
        public function raw(): array {}

        /** @implementation-alias ClicToPay\Registration::rawJson */
        public function rawJson(): string {}
    }

    /**
     * An order as the gateway reports it. Amounts are null where absent or in an unknown currency; dates are UTC.
     *
     * @strict-properties
     * @not-serializable
     */
    final class OrderStatus
    {
        public readonly ?string $orderId;
        public readonly ?string $orderNumber;
        /** the number as sent, also where $status is Unknown */
        public readonly int $statusCode;
        public readonly GatewayStatus $status;
        /** registered amount */
        public readonly ?Money $amount;
        public readonly ?Money $approvedAmount;
        /** captured: the gross sum, or what is left after refunds (installations differ) */
        public readonly ?Money $depositedAmount;
        public readonly ?Money $refundedAmount;
        public readonly ?Money $fee;
        public readonly ?ActionCode $action;
        public readonly ?\DateTimeImmutable $registeredAt;
        public readonly ?\DateTimeImmutable $authorisedAt;
        public readonly ?\DateTimeImmutable $depositedAt;
        public readonly ?\DateTimeImmutable $refundedAt;
        public readonly ?\DateTimeImmutable $reversedAt;
        public readonly ?Card $card;
        public readonly ?ThreeDSecure $threeDSecure;
        public readonly bool $chargeback;
        /** the authorisation number of the test grid; text, may have leading zeros */
        public readonly ?string $approvalCode;
        public readonly ?string $terminalId;
        /** retrieval reference number */
        public readonly ?string $referenceNumber;
        /** the buyer's address */
        public readonly ?string $ip;
        public readonly ?string $bankName;
        public readonly ?string $bankCountry;
        public readonly ?string $paymentState;
        public readonly ?string $paymentWay;
        public readonly ?string $description;
        /** @var list<Refund> */
        public readonly array $refunds;
        /** @var array<string, string> what was sent as jsonParams */
        public readonly array $merchantParameters;
        /** @var array<string, string> */
        public readonly array $attributes;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        public function verdict(): Verdict {}

        /** Verdict::Paid and nothing else. */
        public function isPaid(): bool {}

        /** Some of the money is with the merchant. */
        public function moneyTaken(): bool {}

        /**
         * Paid, same order number, the amount paid (and captured, where known) is exactly this one, and no chargeback.
         * False if the reply has no amount or currency.
         */
        public function confirms(string $orderNumber, Money $amount): bool {}

        /** What can still be refunded: exact where the reply proves it, else an upper limit. Null: nothing, or it can't be told. */
        public function refundable(): ?Money {}

        /** What deposit() may take. */
        public function capturable(): ?Money {}

        /** The order's status allows reverse(); whether the bank day is over only the gateway knows. */
        public function canReverse(): bool {}

        /** The order is unpaid and can be closed with decline(). */
        public function canDecline(): bool {}

        /**
         * A recorded reply of getOrderStatus.do or getOrderStatusExtended.do, for tests of your own code.
         *
         * @throws Exception\ProtocolException
         */
        public static function fromJson(string $json): OrderStatus {}

        public function raw(): array {}

        public function rawJson(): string {}
    }

    /**
     * @strict-properties
     * @not-serializable
     */
    final class Card
    {
        /** as the gateway masks it, '450921**1119' */
        public readonly ?string $mask;
        /** yyyyMM */
        public readonly ?string $expiry;
        public readonly ?string $holder;
        /** VISA, MASTERCARD … */
        public readonly ?string $brand;
        public readonly ?string $product;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}
    }

    /**
     * @strict-properties
     * @not-serializable
     */
    final class Refund
    {
        public readonly ?Money $amount;
        public readonly ?\DateTimeImmutable $at;
        /** externalRefundId, where the gateway keeps it */
        public readonly ?string $refundId;
        public readonly ?string $referenceNumber;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}
    }

    /**
     * @strict-properties
     * @not-serializable
     */
    final class ThreeDSecure
    {
        /** 02, 05: authenticated; 01, 06: attempted or not enrolled; 07: without 3-D Secure */
        public readonly ?string $eci;
        public readonly ?string $version;
        public readonly ?string $status;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}
    }

    /**
     * What UnknownOutcomeException::resolve() found out.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Resolution
    {
        public readonly ResolutionResult $result;
        public readonly ?OrderStatus $status;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}
    }

    /**
     * One exchange with the gateway, as an observer sees it: the same object in begin() and in end(). What is only known at the end is
     * uninitialised in begin(). With statuses() several are under way at a time.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Exchange
    {
        public readonly string $endpoint;
        /** 1, 2 … within one call */
        public readonly int $attempt;
        public readonly ?string $orderNumber;
        public readonly ?string $orderId;
        public readonly \DateTimeImmutable $startedAt;
        /** what is sent, as text: credentials and card data replaced; built when it is first read */
        public readonly string $request;
        /** the whole exchange, without the time that a loop over statuses() spent elsewhere; connectSeconds and tlsSeconds are 0 on a connection that was kept */
        public readonly float $seconds;
        public readonly float $connectSeconds;
        public readonly float $tlsSeconds;
        public readonly bool $connectionReused;
        /** 0: no answer */
        public readonly int $httpStatus;
        public readonly int $bytesSent;
        public readonly int $bytesReceived;
        /** accepted, refused (an error code), not_executed (404, 429), not_sent, or unknown: sent without a readable answer */
        public readonly string $outcome;
        /** what came back, as text: secrets and card data replaced; built when it is first read; null without an answer */
        public readonly ?string $response;

        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}
    }

    /**
     * Every public call of Client, so that users can test their own code against a double.
     *
     * Common to all calls. Mistakes of the caller are ValueError or TypeError naming the argument; nothing was sent then.
     * $language: fr, en or ar, as the gateway has them; null leaves it to the client's option. $extra: further parameters of the gateway's documents, name => string|int|bool|array;
     * one that the method itself sends is a ValueError. Exceptions of every call: Exception\TransportException, Exception\ProtocolException,
     * Exception\GatewayException and its children; of every call that changes something also Exception\UnknownOutcomeException.
     */
    interface ClientInterface
    {
        /**
         * Registers an order to be paid in one phase (register.do); redirect the buyer to the returned address.
         *
         * @param string $orderNumber 1 to 32 of A-Z a-z 0-9 - _; used once for ever: every attempt needs a new one
         * @param string $returnUrl absolute http(s) address, at most 512 characters; the gateway adds orderId and lang, no result
         * @param string|null $failUrl the same for failed payments; null: $returnUrl
         * @param string|null $description 1 to 512 characters, shown to the buyer; no card or personal data
         * @param string|null $clientId your customer's id, needed for stored credentials
         * @param string|null $bindingId pay with this stored credential only
         * @param string|null $email travels in jsonParams
         * @param string|null $phone travels in jsonParams
         * @phpstan-param array<string, string> $jsonParams at most 1024 characters as JSON
         * @phpstan-param list<string> $features e.g. FORCE_TDS, VERIFY
         * @param int|null $sessionTimeoutSecs how long the page stays open; the gateway's default is 1200
         * @param \DateTimeInterface|null $expirationDate instead of $sessionTimeoutSecs; sent in the client's time zone
         * @param string|null $dynamicCallbackUrl notification address of this order (family documents)
         * @param string|null $pageView DESKTOP or a prefix of the merchant's own pages; MOBILE leads to a missing page and is refused
         * @throws Exception\DuplicateOrderException
         */
        public function register(string $orderNumber, Money $amount, string $returnUrl, ?string $failUrl = null, ?string $description = null,
            Language|string|null $language = null, ?string $clientId = null, ?string $bindingId = null, ?string $email = null, ?string $phone = null,
            array $jsonParams = [], array $features = [], ?int $sessionTimeoutSecs = null, ?\DateTimeInterface $expirationDate = null,
            ?string $dynamicCallbackUrl = null, ?string $pageView = null, #[\SensitiveParameter] array $extra = []): Registration;

        /** The same in two phases (registerPreAuth.do): the amount is held until deposit() or reverse(). Needs a right. */
        public function registerPreAuth(string $orderNumber, Money $amount, string $returnUrl, ?string $failUrl = null, ?string $description = null,
            Language|string|null $language = null, ?string $clientId = null, ?string $bindingId = null, ?string $email = null, ?string $phone = null,
            array $jsonParams = [], array $features = [], ?int $sessionTimeoutSecs = null, ?\DateTimeInterface $expirationDate = null,
            ?string $dynamicCallbackUrl = null, ?string $pageView = null, #[\SensitiveParameter] array $extra = []): Registration;

        /**
         * Captures a held amount, whole or part (deposit.do). The order is read first: another currency or more than is held is a ValueError.
         *
         * @throws Exception\OperationRefusedException
         */
        public function deposit(string $orderId, Money $amount, #[\SensitiveParameter] array $extra = []): Operation;

        /**
         * Cancels an authorisation before it is remitted to the bank (reverse.do). Null: the whole. The order is read first.
         *
         * @throws Exception\OperationRefusedException
         */
        public function reverse(string $orderId, ?Money $amount = null, #[\SensitiveParameter] array $extra = []): Operation;

        /**
         * Refunds part or all of a captured amount (refund.do). The order is read first: another currency or more than is captured is a
         * ValueError.
         *
         * @param string|null $refundId 1 to 32 characters, one for each refund you decide on: a repeat of the same is not a second refund
         * @param Money|null $refundedBefore what your records have as refunded before this refund. The order shows exactly that: sent. It shows
         *     that plus $amount: already done, $replayed is true. Anything else: OperationRefusedException. Null: no protection across processes.
         *     Keep one refund per order under way: after an unknown outcome resolve first, and wait before asking again. A refund of the same
         *     amount made elsewhere since is taken for this one, unless the gateway lists refund ids.
         * @throws Exception\OperationRefusedException
         */
        public function refund(string $orderId, Money $amount, ?string $refundId = null, ?Money $refundedBefore = null, #[\SensitiveParameter] array $extra = []): Operation;

        /** Refunds what is left: reads it and sends the exact sum. Refuses where the reply allows two readings. */
        public function refundAll(string $orderId, ?string $refundId = null, ?Money $refundedBefore = null): Operation;

        /**
         * Closes an unpaid order so that nobody can pay it any more (decline.do). Family documents only.
         *
         * @throws Exception\OperationRefusedException
         */
        public function decline(string $orderId, string $orderNumber, #[\SensitiveParameter] array $extra = []): Operation;

        /**
         * The short status (getOrderStatus.do). It knows no refunds: confirm payments with getOrderStatusExtended(). A declined payment is a
         * result, although the gateway answers it with an error code.
         */
        public function getOrderStatus(string $orderId, Language|string|null $language = null): OrderStatus;

        /**
         * The full status (getOrderStatusExtended.do), by the gateway's id or by your number: exactly one of the two.
         *
         * @throws Exception\OrderNotFoundException
         */
        public function getOrderStatusExtended(?string $orderId = null, ?string $orderNumber = null, Language|string|null $language = null): OrderStatus;

        /**
         * The full statuses of many orders, up to $concurrency asked for at a time, each as it arrives: in another order than $orderIds.
         *
         * Nothing is read or sent before the loop; then at most $concurrency ids are read ahead, so the ids may come from a generator, and
         * memory does not grow with them. What goes wrong with one order is its result, not thrown: the exception that
         * getOrderStatusExtended() would throw, or a ValueError or TypeError about an id that can't be sent. Timeout, deadline and retries are
         * those of a single call, for each order by itself, and the time that your code takes between two results counts for none of them.
         *
         * The statuses are read once: rewind() after the start is an Error. The loop may be left at any time; the exchanges under way are then
         * dropped, and an observer sees no end of them. An exception of $orderIds ends the statuses and is thrown by the loop. An id that comes
         * twice is a key twice. A forked child that goes on with the loop asks again for what was under way.
         *
         * @phpstan-param iterable<string> $orderIds
         * @param int $concurrency 1 to 32, else ValueError; more than 8 is for a gateway that is known to bear it
         * @return \Iterator<string, OrderStatus|\Throwable> by order id
         * @throws Exception\AuthenticationException from the loop, which ends with it
         */
        public function statuses(iterable $orderIds, int $concurrency = 8): \Iterator;

        /**
         * The same by your order numbers.
         *
         * @phpstan-param iterable<string> $orderNumbers
         * @return \Iterator<string, OrderStatus|\Throwable> by order number
         * @throws Exception\AuthenticationException
         */
        public function statusesByOrderNumber(iterable $orderNumbers, int $concurrency = 8): \Iterator;

        /**
         * Orders of a period, page after page as they are asked for (getLastOrdersForMerchants.do). Family documents only.
         *
         * @phpstan-param list<string> $states of CREATED, APPROVED, DEPOSITED, DECLINED, REVERSED, REFUNDED
         * @return \Iterator<int, OrderStatus>
         */
        public function getLastOrdersForMerchants(\DateTimeInterface $from, \DateTimeInterface $to, array $states, int $pageSize = 100): \Iterator;

        /** Is the card enrolled in 3-D Secure 1 (verifyEnrollment.do)? Family documents only. Takes a card number: PCI DSS applies to you. */
        public function verifyEnrollment(#[\SensitiveParameter] string $pan): Enrollment;

        /** Lets the card of a paid order pay without 3-D Secure from now on (updateSSLCardList.do). Family documents only. */
        public function updateSSLCardList(string $orderId, Language|string|null $language = null): Acknowledgement;

        /** Pays a registered order with a stored credential (paymentOrderBinding.do). Family documents only. */
        public function paymentOrderBinding(string $orderId, string $bindingId, Language|string|null $language = null, ?string $ip = null,
            ?string $email = null, #[\SensitiveParameter] array $extra = []): Payment;

        /**
         * The stored credentials of a customer (getBindings.do). Family documents only. An empty list where the gateway has none.
         *
         * @param string|null $bindingType C, R or I
         * @return list<Binding>
         */
        public function getBindings(string $clientId, ?string $bindingType = null, ?string $bindingId = null, bool $showExpired = false): array;

        /**
         * The stored credentials of a card or with an id: exactly one of the two (getBindingsByCardOrId.do). Family documents only.
         *
         * @return list<Binding>
         */
        public function getBindingsByCardOrId(#[\SensitiveParameter] ?string $pan = null, ?string $bindingId = null, bool $showExpired = false): array;

        /** Makes a stored credential usable again (bindCard.do). Family documents only. */
        public function bindCard(string $bindingId): Acknowledgement;

        /** Stops the use of a stored credential (unBindCard.do). Family documents only. */
        public function unBindCard(string $bindingId): Acknowledgement;

        /**
         * Changes a stored credential's expiry (extendBinding.do). Family documents only. The gateway wants a language here: French, where
         * neither $language nor the option says another.
         *
         * @param string $newExpiry yyyyMM
         */
        public function extendBinding(string $bindingId, string $newExpiry, Language|string|null $language = null): Acknowledgement;

        /** A payment that the merchant starts with a stored credential (recurrentPayment.do). Family documents only, new installations. */
        public function recurrentPayment(string $orderNumber, string $bindingId, Money $amount, ?string $description = null,
            Language|string|null $language = null, #[\SensitiveParameter] array $extra = []): Payment;

        /** The same for an instalment (installmentPayment.do). Family documents only, new installations. */
        public function installmentPayment(string $orderNumber, string $bindingId, Money $amount, bool $preAuth = false, ?string $description = null,
            Language|string|null $language = null, #[\SensitiveParameter] array $extra = []): Payment;

        /**
         * Any call of the gateway by its name. One of the table keeps its checks and its safety class; an unknown one is treated as moving
         * money: sent at most once. The calls that take card data (paymentorder.do, motoPayment.do, instantPayment.do, instantRefund.do,
         * verifyCard.do, createBindingNoPayment.do) exist only here: with them PCI DSS applies to you. Only here, too, an order can be
         * registered without its amount, to see the gateway refuse it (acceptance test CTP-06), and $parameters may have a language that
         * no method takes. deposit.do, reverse.do, refund.do and decline.do read the order first; about one that does not exist they are
         * sent all the same: that tells a missing right (error 5) from an order that is not found (error 6), and changes nothing.
         *
         * @param string $endpoint 'register.do'
         * @phpstan-param array<string, string|int|bool|array> $parameters without credentials; an array is sent as JSON, a list as a repeated field
         * @return array the decoded reply; secrets and card data removed
         */
        public function execute(string $endpoint, #[\SensitiveParameter] array $parameters = []): array;
    }

    /**
     * What getLastOrdersForMerchants() returns: a page is asked for when the one before is used up, so each step can throw what a call can.
     *
     * @strict-properties
     * @not-serializable
     */
    final class OrderList implements \Iterator
    {
        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /** Starts again at the first page. */
        public function rewind(): void {}

        public function valid(): bool {}

        public function current(): OrderStatus {}

        public function key(): int {}

        public function next(): void {}
    }

    /**
     * What statuses() and statusesByOrderNumber() return.
     *
     * @strict-properties
     * @not-serializable
     */
    final class OrderStatuses implements \Iterator
    {
        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /** Starts; an Error if that was done before. */
        public function rewind(): void {}

        public function valid(): bool {}

        public function current(): OrderStatus|\Throwable {}

        /** The id or number as it was given: of another type than string where current() is a TypeError. */
        public function key(): mixed {}

        /** Waits for the next result. */
        public function next(): void {}
    }

    /**
     * The client of the gateway. Immutable. Its connection waits for the next call of any client in the same worker (process, or thread) with
     * the same address and the same options caFile, pinnedPublicKey, proxy and ipVersion, across web requests; see clictopay.pool_size.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Client implements ClientInterface
    {
        public readonly Environment|string $environment;

        /**
         * @param string $userName the API login (not the portal's)
         * @param Environment|string $environment or a base address ending in /payment/rest/: https, or http on a literal loopback address only
         * @phpstan-param array{connectTimeout?: int|float, timeout?: int|float, deadline?: int|float, maxRetries?: int, caFile?: string|null,
         *     pinnedPublicKey?: string|null, proxy?: string|null, ipVersion?: 4|6|null, language?: Language|string|null, timeZone?: string,
         *     userAgent?: string|null, persistent?: bool, logger?: object|null, observer?: object|null} $options
         *     seconds: connectTimeout 3, timeout 10 (one exchange), deadline 20 (a whole call with its retries); maxRetries 2;
         *     timeZone 'Africa/Tunis' (dates are sent without zone). persistent false: connections end with the client and those that with()
         *     made from it. logger: any PSR-3 logger. observer: any object with begin(Exchange) or
         *     end(Exchange) or both; an exception thrown there becomes a warning and changes nothing. An unknown key is a ValueError.
         */
        public function __construct(string $userName, #[\SensitiveParameter] string $password, Environment|string $environment = Environment::Test, #[\SensitiveParameter] array $options = []) {}

        /** The same credentials and connections, other options. */
        public function with(#[\SensitiveParameter] array $options): Client {}

        /**
         * What this worker keeps, and what it has done so far: calls on a kept connection (hits) and on a new one (misses), TLS handshakes, and
         * how often CA certificates were parsed. Clients with persistent false are not counted. Times are in seconds.
         *
         * @return array{open: list<array{address: string, age: float, idle: float, calls: int}>, hits: int, misses: int, handshakes: int,
         *     caFilesParsed: int}
         */
        public static function connections(): array {}

        public function register(string $orderNumber, Money $amount, string $returnUrl, ?string $failUrl = null, ?string $description = null,
            Language|string|null $language = null, ?string $clientId = null, ?string $bindingId = null, ?string $email = null, ?string $phone = null,
            array $jsonParams = [], array $features = [], ?int $sessionTimeoutSecs = null, ?\DateTimeInterface $expirationDate = null,
            ?string $dynamicCallbackUrl = null, ?string $pageView = null, #[\SensitiveParameter] array $extra = []): Registration {}

        public function registerPreAuth(string $orderNumber, Money $amount, string $returnUrl, ?string $failUrl = null, ?string $description = null,
            Language|string|null $language = null, ?string $clientId = null, ?string $bindingId = null, ?string $email = null, ?string $phone = null,
            array $jsonParams = [], array $features = [], ?int $sessionTimeoutSecs = null, ?\DateTimeInterface $expirationDate = null,
            ?string $dynamicCallbackUrl = null, ?string $pageView = null, #[\SensitiveParameter] array $extra = []): Registration {}

        public function deposit(string $orderId, Money $amount, #[\SensitiveParameter] array $extra = []): Operation {}

        public function reverse(string $orderId, ?Money $amount = null, #[\SensitiveParameter] array $extra = []): Operation {}

        public function refund(string $orderId, Money $amount, ?string $refundId = null, ?Money $refundedBefore = null, #[\SensitiveParameter] array $extra = []): Operation {}

        public function refundAll(string $orderId, ?string $refundId = null, ?Money $refundedBefore = null): Operation {}

        public function decline(string $orderId, string $orderNumber, #[\SensitiveParameter] array $extra = []): Operation {}

        public function getOrderStatus(string $orderId, Language|string|null $language = null): OrderStatus {}

        public function getOrderStatusExtended(?string $orderId = null, ?string $orderNumber = null, Language|string|null $language = null): OrderStatus {}

        public function statuses(iterable $orderIds, int $concurrency = 8): \Iterator {}

        public function statusesByOrderNumber(iterable $orderNumbers, int $concurrency = 8): \Iterator {}

        public function getLastOrdersForMerchants(\DateTimeInterface $from, \DateTimeInterface $to, array $states, int $pageSize = 100): \Iterator {}

        public function verifyEnrollment(#[\SensitiveParameter] string $pan): Enrollment {}

        public function updateSSLCardList(string $orderId, Language|string|null $language = null): Acknowledgement {}

        public function paymentOrderBinding(string $orderId, string $bindingId, Language|string|null $language = null, ?string $ip = null,
            ?string $email = null, #[\SensitiveParameter] array $extra = []): Payment {}

        public function getBindings(string $clientId, ?string $bindingType = null, ?string $bindingId = null, bool $showExpired = false): array {}

        public function getBindingsByCardOrId(#[\SensitiveParameter] ?string $pan = null, ?string $bindingId = null, bool $showExpired = false): array {}

        public function bindCard(string $bindingId): Acknowledgement {}

        public function unBindCard(string $bindingId): Acknowledgement {}

        public function extendBinding(string $bindingId, string $newExpiry, Language|string|null $language = null): Acknowledgement {}

        public function recurrentPayment(string $orderNumber, string $bindingId, Money $amount, ?string $description = null,
            Language|string|null $language = null, #[\SensitiveParameter] array $extra = []): Payment {}

        public function installmentPayment(string $orderNumber, string $bindingId, Money $amount, bool $preAuth = false, ?string $description = null,
            Language|string|null $language = null, #[\SensitiveParameter] array $extra = []): Payment {}

        public function execute(string $endpoint, #[\SensitiveParameter] array $parameters = []): array {}
    }

    /**
     * A shop's settings, checked: what the shop stores goes in as text, what the payment module needs comes out typed, decisions included.
     * Immutable. Passwords and signature keys have no getter and appear in no dump.
     *
     * Every setting but those that differ for each language has a getter: its key in camelCase. Absent, null and '' stand for the default:
     *
     *     active                false          the payment method is on
     *     sort_order            0              0 to 999999
     *     zone                  0              the shop's id of a zone; 0: all
     *     allowed_countries                    ISO 3166 codes of two letters; none: all
     *     hide_in_outage        false          not offered while the gateway does not answer
     *     mode                  test           test or production
     *     test_open             false          in test mode everybody sees the method, not only the shop's admins
     *     test_user, test_password, production_user, production_password
     *                                          the API login of each environment: required for the mode, else both or none
     *     test_url, production_url             base addresses as Client takes them; the default is Environment::baseUrl()
     *     signature             none           of notifications: none, hmac or rsa
     *     signature_keys                       required unless signature is none: for hmac one key a line, for rsa PEM blocks; 8 at most
     *     language              fr             fr, en or ar: where the buyer's language is none of languages; must be one of them
     *     languages             fr,en,ar
     *     validation            automatic      automatic or manual
     *     capture_delay         0              days, 0 to 30; over 0 (automatic only): pre-authorised, captured after that time
     *     currencies            TND            ISO 4217 codes that the contract allows
     *     cards                 visa,mastercard  names of badges: a-z 0-9 _ -
     *     default_currency      TND            the shop's; the three amounts are in it
     *     min_amount, max_amount               decimal texts; none: no limit
     *     three_ds_min_amount                  3-D Secure is demanded from here on and waived below; none: the bank decides
     *     redirect              true           the return page goes on by itself
     *     redirect_success_delay  5            seconds, 0 to 300
     *     redirect_failure_delay  10           seconds, 0 to 300: longer, because there is something to read
     *     redirect_success_message, redirect_failure_message, title, description
     *                                          for each language: 'FR::text||EN::text', array<string, string>, or one text for all; at most
     *                                          4000 characters together; none: the module's own wording
     *     return_mode           get            get or post
     *     status_paid, status_pending, status_authorised, status_failed, status_cancelled, status_refunded, status_test
     *                           0              the shop's ids of order statuses; 0: none chosen
     *     session_timeout       1200           seconds that the payment page stays open, 1 to 999999999
     *     retention_days        180            1 to 3650: how long evidence and personal data are kept
     *     merchant_email                       where to write to the merchant; none: the shop's own address
     *     prefix                               of order numbers: 2 to 8 of A-Z a-z 0-9
     *
     * Forms: booleans as true, false, yes, no, 1, 0 or bool; numbers as digits or int; lists separated by commas or list<string>
     * (signature_keys: by line breaks); words and codes in any case. White space around a value is dropped, but not of a password.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Settings
    {
        /** @implementation-alias ClicToPay\Registration::__construct */
        private function __construct() {}

        /**
         * Finds every mistake at once. To go on in spite of one that does not matter for the work at hand, leave it out:
         * fromArray(array_diff_key($values, $exception->problems)) has the defaults in the places of the wrong ones.
         *
         * @phpstan-param array<string, string|int|bool|null|array<string>> $values by the keys above; any other key is a mistake
         * @throws Exception\InvalidSettingsException
         */
        public static function fromArray(#[\SensitiveParameter] array $values): Settings {}

        /** @return array<string, string> every key and its default as text, so that a module can compare its own settings */
        public static function keys(): array {}

        /**
         * The client of the selected mode. Its texts come in the default language unless the options say otherwise.
         *
         * @param array $options as Client's
         */
        public function client(#[\SensitiveParameter] array $options = []): Client {}

        /**
         * The client of an environment: of the one that an attempt was made in, whatever the mode is today.
         *
         * @throws Exception\InvalidSettingsException if that environment has no login
         */
        public function clientFor(Environment $environment, #[\SensitiveParameter] array $options = []): Client {}

        /** Null if signature is none. */
        public function verifier(): ?Verifier {}

        /** The login of the environment, null: of the mode; '' if it has none. */
        public function user(?Environment $environment = null): string {}

        public function active(): bool {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function sortOrder(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function zone(): int {}

        /**
         * @return list<string>
         * @implementation-alias ClicToPay\Settings::active
         */
        public function allowedCountries(): array {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function hideInOutage(): bool {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function mode(): Environment {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function testOpen(): bool {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function testUser(): string {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function productionUser(): string {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function testUrl(): string {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function productionUrl(): string {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function signature(): SignatureAlgorithm {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function language(): Language {}

        /**
         * @return list<Language>
         * @implementation-alias ClicToPay\Settings::active
         */
        public function languages(): array {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function validation(): Validation {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function captureDelay(): int {}

        /**
         * @return list<Currency>
         * @implementation-alias ClicToPay\Settings::active
         */
        public function currencies(): array {}

        /**
         * @return list<string>
         * @implementation-alias ClicToPay\Settings::active
         */
        public function cards(): array {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function defaultCurrency(): Currency {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function minAmount(): ?Money {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function maxAmount(): ?Money {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function threeDsMinAmount(): ?Money {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function redirect(): bool {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function redirectSuccessDelay(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function redirectFailureDelay(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function returnMode(): ReturnMode {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusPaid(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusPending(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusAuthorised(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusFailed(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusCancelled(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusRefunded(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function statusTest(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function sessionTimeout(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function retentionDays(): int {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function merchantEmail(): string {}

        /** @implementation-alias ClicToPay\Settings::active */
        public function prefix(): string {}

        /** Active, and not in test mode; in test mode for the shop's admins, or for all if test_open says so. */
        public function offeredTo(bool $admin): bool {}

        /** From min_amount to max_amount, and something that the gateway takes: over 0, at most 12 digits. In the default currency. */
        public function offers(Money $amount): bool {}

        /** @param string $country ISO 3166 code of two upper-case letters */
        public function allowsCountry(string $country): bool {}

        /** False also for what is no currency. */
        public function allowsCurrency(Currency|string $currency): bool {}

        /** The buyer's language by a tag such as 'ar' or 'fr-TN'; the default where it is none of $languages. */
        public function languageFor(string $tag): Language {}

        /** To be registered with registerPreAuth(): manual validation, or a capture delay. */
        public function preAuthorises(): bool {}

        /** Days after which the scheduled task captures; null: by hand, or paid in one phase. */
        public function capturesAfter(): ?int {}

        /**
         * What to register with: ['FORCE_TDS'] from three_ds_min_amount on, ['FORCE_SSL'] below it, nothing without it. Family documents
         * only; both need a right.
         *
         * @return list<string>
         */
        public function featuresFor(Money $amount): array {}

        /**
         * The order status for a state, 0: leave the order's as it is.
         *
         * New, Pending: status_pending. Authorised, PartlyPaid: status_authorised. Paid: status_paid. Failed: status_failed. Cancelled,
         * Reversed: status_cancelled. Refunded: status_refunded. PartlyRefunded: 0, since the rest is still sold, and perhaps on its way.
         * In the test environment Authorised, PartlyPaid and Paid are status_test: nothing is to be sent for test money.
         *
         * @param Environment|null $environment that the attempt was made in; null: the mode
         */
        public function statusFor(OrderState $state, ?Environment $environment = null): int {}

        /**
         * Each of these four: the text for a language tag, null where the module's own wording is to be used.
         */
        public function title(string $tag): ?string {}

        /** @implementation-alias ClicToPay\Settings::title */
        public function description(string $tag): ?string {}

        /** @implementation-alias ClicToPay\Settings::title */
        public function redirectSuccessMessage(string $tag): ?string {}

        /** @implementation-alias ClicToPay\Settings::title */
        public function redirectFailureMessage(string $tag): ?string {}
    }
}

namespace ClicToPay\Exception {

    /** Everything that this extension throws, but for mistakes of the caller (ValueError, TypeError, ArithmeticError). */
    interface ClicToPayException extends \Throwable
    {
    }

    /** No answer, and nothing can have changed at the gateway: the call never left, or it only reads. */
    class TransportException extends \RuntimeException implements ClicToPayException
    {
        public readonly string $endpoint;
        public readonly int $attempts;
        /** libcurl's error number */
        public readonly int $curlCode;
        /** how long the whole call took */
        public readonly float $seconds;
    }

    /**
     * A call that changes something left, and no readable answer came back: it may have been executed. Do not repeat it; store toArray() and
     * let resolve() find out, now or later, in this process or another.
     */
    class UnknownOutcomeException extends \RuntimeException implements ClicToPayException
    {
        public readonly string $endpoint;
        public readonly ?string $orderId;
        public readonly ?string $orderNumber;
        public readonly ?string $refundId;
        public readonly ?\ClicToPay\Money $amount;
        public readonly ?\ClicToPay\Money $refundedBefore;

        /** Reads the order's status and judges; never sends the call again. */
        public function resolve(\ClicToPay\ClientInterface $client): \ClicToPay\Resolution {}

        /** @return array<string, string|int|null> for a journal; holds no secret */
        public function toArray(): array {}

        /** @throws \ValueError on anything that toArray() did not write */
        public static function fromArray(array $a): UnknownOutcomeException {}
    }

    /** The gateway answered something that it does not promise, or (404, 429) did not take the call. */
    class ProtocolException extends \RuntimeException implements ClicToPayException
    {
        public readonly string $endpoint;
        public readonly int $httpStatus;
        /** the start of the answer; secrets and card data removed */
        public readonly string $excerpt;
    }

    /** The gateway answered with an error code. The children name the codes that a program can act on. */
    class GatewayException extends \RuntimeException implements ClicToPayException
    {
        /** as sent: '5' */
        public readonly string $errorCode;
        /** the gateway's text, in the language of the call: show it, never branch on it */
        public readonly string $errorMessage;
        public readonly string $endpoint;
        public readonly ?string $orderId;
        public readonly ?string $orderNumber;
        private array $raw = [];

        /** The decoded reply that refused; secrets and card data removed. */
        public function raw(): array {}
    }

    /** Wrong login or password, test credentials in production or the reverse, or no right to the call. */
    class AuthenticationException extends GatewayException
    {
    }

    /** The order number was used before. Every attempt needs a new one. */
    class DuplicateOrderException extends GatewayException
    {
    }

    class OrderNotFoundException extends GatewayException
    {
    }

    /** A parameter is missing, wrong, or not allowed in the contract. */
    class InvalidRequestException extends GatewayException
    {
    }

    /** The order's state or amounts do not allow the operation. Nothing was changed. */
    class OperationRefusedException extends GatewayException
    {
    }

    /** The gateway could not do it: its own fault, or a code that no document names. */
    class GatewayFailureException extends GatewayException
    {
    }

    /** A notification has no checksum, or not one of the Verifier's keys: forged, altered, or signed with another key. */
    class SignatureException extends \RuntimeException implements ClicToPayException
    {
        /** the text whose checksum was compared, name;value; sorted by name, with its length in place of each value: "status;1 byte;" */
        public readonly string $canonicalText;
    }

    /** A notification is not what the gateway sends: a name twice, an array, no mdOrder … */
    class InvalidNotificationException extends \RuntimeException implements ClicToPayException
    {
        /** the same of the parameters that could be read */
        public readonly string $canonicalText;
    }

    /** A shop's settings have mistakes. No message repeats a value. */
    class InvalidSettingsException extends \RuntimeException implements ClicToPayException
    {
        /** @var array<string, string> key => a sentence for the merchant: what is wrong and what to do */
        public readonly array $problems;
    }
}

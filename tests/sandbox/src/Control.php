<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Request;
use ClicToPaySandbox\Http\Response;
use InvalidArgumentException;

/** JSON calls below /control/ by which a test sets the scene and looks behind it. From this machine only. */
final class Control
{
    private const WAIT_SECONDS = 20;

    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    public static function isLocal(Request $request): bool
    {
        return in_array($request->peer, ['127.0.0.1', '[::1]'], true);
    }

    public function handle(Request $request): Response
    {
        if (!self::isLocal($request)) {
            return Response::json(['error' => 'Control calls are for this machine only.'], 403);
        }
        try {
            [$call, $argument] = explode('/', substr($request->path, strlen('/control/')), 2) + [1 => ''];
            $body = $this->body($request);
            return Response::json(match ("$request->method $call") {
                'POST reset' => $this->reset(),
                'GET cards' => $this->cards(),
                'GET switches' => ['preset' => $this->sandbox->switches->preset(),
                    'switches' => $this->sandbox->switches->all()],
                'POST switches' => $this->setSwitches($body),
                'POST preset' => $this->choosePreset(self::text($body, 'preset')),
                'GET clock' => ['now' => $this->sandbox->clock->now()],
                'POST clock' => $this->advance($body, $argument),
                'GET notifications' => $this->notifications($request, $argument),
                'POST callback' => $this->setCallback($body),
                'GET faults' => ['faults' => (new Faults($this->sandbox))->armed(), 'kinds' => Faults::KINDS],
                'POST faults' => $this->arm($body),
                'DELETE faults' => $this->disarm(),
                'GET orders' => $this->order($argument),
                'POST pay' => $this->pay($body),
                default => throw new InvalidArgumentException("There is no control call $request->method $call."),
            });
        } catch (InvalidArgumentException $error) {
            return Response::json(['error' => $error->getMessage()], 400);
        } catch (GatewayError $error) {
            return Response::json(['error' => $error->text('en')], 400);
        }
    }

    /** @return array<string, mixed> */
    private function reset(): array
    {
        Schema::reset($this->sandbox->database);
        return ['preset' => $this->sandbox->switches->preset()];
    }

    /** @return list<array<string, string>> */
    private function cards(): array
    {
        $cards = [];
        foreach (Card::table() as $number => [$code, $expiry, , , $description]) {
            $cards[] = ['number' => (string) $number, 'expiry' => $expiry, 'cvc' => $code]
                + ['description' => $description];
        }
        return $cards;
    }

    /**
     * @param array<string, mixed> $body switch => value
     * @return array<string, mixed>
     */
    private function setSwitches(array $body): array
    {
        return $this->sandbox->database->transaction(function () use ($body): array {
            foreach ($body as $name => $value) {
                $this->sandbox->switches->set((string) $name, is_scalar($value) ? (string) $value : '');
            }
            return $body;
        });
    }

    /** @return array<string, mixed> */
    private function choosePreset(string $preset): array
    {
        $this->sandbox->database->transaction(fn () => $this->sandbox->switches->choosePreset($preset));
        return ['preset' => $preset];
    }

    /**
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function advance(array $body, string $argument): array
    {
        $seconds = $body['seconds'] ?? null;
        if ($argument !== 'advance' || !is_int($seconds) || $seconds < 0) {
            throw new InvalidArgumentException('Send {"seconds": N} to clock/advance; time only moves forward.');
        }
        $this->sandbox->database->transaction(fn () => $this->sandbox->clock->advance($seconds * 1000));
        $this->sandbox->sessions->endDue();
        return ['now' => $this->sandbox->clock->now()];
    }

    /**
     * All notifications with their deliveries; "notifications/settled" waits until none is due any more.
     *
     * @return array<string, mixed>
     */
    private function notifications(Request $request, string $argument): array
    {
        $end = microtime(true) + self::WAIT_SECONDS;
        while ($argument === 'settled' && $this->sandbox->notifications->anyDue()) {
            if (microtime(true) > $end) {
                throw new InvalidArgumentException('Notifications are still due.');
            }
            usleep(2_000);
        }
        return ['notifications' => $this->sandbox->notifications->all($request->parameter('orderId'))];
    }

    /**
     * @param array<string, mixed> $body url, signature (none, hmac, rsa), key for hmac
     * @return array<string, mixed>
     */
    private function setCallback(array $body): array
    {
        $url = self::text($body, 'url', '');
        $signature = self::text($body, 'signature', 'none');
        $key = self::text($body, 'key', '');
        if ($url !== '' && !Url::isAbsolute($url)) {
            throw new InvalidArgumentException('The callback\'s url must be absolute, with http or https.');
        }
        if (!in_array($signature, ['none', 'hmac', 'rsa'], true)) {
            throw new InvalidArgumentException('The signature of the callback is none, hmac or rsa.');
        }
        if ($signature === 'hmac' && $key === '') {
            throw new InvalidArgumentException('The signature hmac needs a key.');
        }
        $answer = ['url' => $url, 'signature' => $signature];
        if ($signature === 'rsa') {
            [$key, $answer['publicKey'], $answer['certificate']] = RsaKey::make();
        }
        $this->sandbox->database->transaction(function () use ($url, $signature, $key, $body): void {
            $this->sandbox->settings->set('callback.url', $url);
            $this->sandbox->settings->set('callback.signature', $signature);
            $this->sandbox->settings->set('callback.key', $key);
            $this->sandbox->settings->set('callback.alias', self::text($body, 'alias', 'SHA-512 with RSA'));
        });
        return $answer;
    }

    /**
     * @param array<string, mixed> $body endpoint, kind, value, count
     * @return array<string, mixed>
     */
    private function arm(array $body): array
    {
        $count = $body['count'] ?? 1;
        if (!is_int($count) || $count < 1) {
            throw new InvalidArgumentException('The count of a fault is a positive number.');
        }
        $endpoint = basename(self::text($body, 'endpoint', '*'), '.do');
        (new Faults($this->sandbox))->arm($endpoint, self::text($body, 'kind'), self::text($body, 'value', ''), $count);
        return ['faults' => (new Faults($this->sandbox))->armed()];
    }

    /** @return array<string, mixed> */
    private function disarm(): array
    {
        (new Faults($this->sandbox))->disarm();
        return ['faults' => []];
    }

    /**
     * One order, by its id or its number, with what was really executed.
     *
     * @return array<string, mixed>
     */
    private function order(string $key): array
    {
        $key = rawurldecode($key);
        $order = $this->sandbox->orders->byId($key) ?? $this->sandbox->orders->byNumber($key)
            ?? throw new InvalidArgumentException("There is no order \"$key\".");
        return $this->describe($order);
    }

    /**
     * Pays without a browser: with "card" and, for a card that asks for a code, "otp" (absent: the right one;
     * null: the buyer cancels there; false: the buyer never answers). Expiry and security code default to the card's.
     *
     * @param array<string, mixed> $body
     * @return array<string, mixed>
     */
    private function pay(array $body): array
    {
        $card = Card::known(self::text($body, 'card', '4509211111111119'))
            ?? throw new InvalidArgumentException('Control pays with the cards of /control/cards only.');
        $card = new Card(
            $card->number,
            self::text($body, 'expiry', $card->expiry),
            self::text($body, 'cvc', $card->code),
            self::text($body, 'holder', $card->holder),
        );
        $order = $this->sandbox->payments->begin(self::text($body, 'orderId'), $card, '127.0.0.1');
        $otp = array_key_exists('otp', $body) ? $body['otp'] : Payments::ONE_TIME_CODE;
        if ($order->status === Order::AUTHENTICATING && $otp !== false) {
            $order = $this->sandbox->payments->authenticate($order->id, $otp === null ? null : (string) $otp);
        }
        return $this->describe($order);
    }

    /** @return array<string, mixed> */
    private function describe(Order $order): array
    {
        return get_object_vars($order) + ['executed' => $this->sandbox->journal->of($order->id)];
    }

    /** @return array<string, mixed> */
    private function body(Request $request): array
    {
        $body = $request->body === '' ? [] : json_decode($request->body, true);
        return is_array($body) ? $body : throw new InvalidArgumentException('The body must be a JSON object.');
    }

    /** @param array<string, mixed> $body */
    private static function text(array $body, string $name, ?string $default = null): string
    {
        $value = $body[$name] ?? $default ?? throw new InvalidArgumentException("\"$name\" is missing.");
        return is_scalar($value) ? (string) $value : throw new InvalidArgumentException("\"$name\" must be a text.");
    }
}

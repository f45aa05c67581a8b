<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Response;

/** How values and answers are written, which differs from one installation of the gateway to another. */
final class Wire
{
    /** What an attacker would like to see on a page, in a query, in a spreadsheet and in the head of a mail. */
    public const MARKUP = "=1+1\"onx=1><script>alert(1)</script>'onx=1;-- \\\r\nBcc: x@shop.example";

    /** Members that nobody decides by; an order's numbers, states and amounts are not among them. */
    private const TEXTS = [
        'actionCodeDescription', 'approvalCode', 'authRefNum', 'bankCountryCode', 'bankCountryName', 'bankName', 'cardholderName', 'description', 'eci', 'email',
        'errorMessage', 'ErrorMessage', 'expiration', 'ip', 'Ip', 'maskedPan', 'orderDescription', 'pan', 'Pan', 'paymentState', 'paymentSystem', 'paymentWay',
        'referenceNumber', 'terminalId',
    ];

    public function __construct(private readonly Switches $switches)
    {
    }

    /** An errorCode whose type a switch decides. "absent" concerns success only; errors are then texts. */
    public function code(string $switch, int $code): string|int|null
    {
        return match ($this->switches->get($switch)) {
            'number' => $code,
            'string' => (string) $code,
            'absent' => $code === 0 ? null : (string) $code,
        };
    }

    public function actionCode(int $code): string|int|null
    {
        if ($code === ActionCode::NO_ATTEMPT && $this->switches->is('action_code_before_payment', 'absent')) {
            return null;
        }
        return match ($this->switches->get('action_code')) {
            'number' => $code,
            'string' => (string) $code,
            'padded' => sprintf('%03d', $code),
        };
    }

    public function actionText(int $code, string $language): string
    {
        return match ($this->switches->get('action_code_description')) {
            'empty' => '',
            'english' => ActionCode::text($code, 'en'),
            'language' => ActionCode::text($code, $language),
        };
    }

    public function date(?int $milliseconds): int|string|null
    {
        return $milliseconds !== null && $this->switches->is('dates', 'iso')
            ? gmdate('Y-m-d\TH:i:s', intdiv($milliseconds, 1000))
            : $milliseconds;
    }

    public function refundDate(int $milliseconds): int|string|null
    {
        return match ($this->switches->get('refund_date')) {
            'text' => (string) $milliseconds,
            'milliseconds' => $milliseconds,
            'absent' => null,
        };
    }

    public function identifier(?string $text): string|int|null
    {
        $isNumber = $text !== null && preg_match('/^[1-9]\d{0,17}$/D', $text) === 1;
        return $isNumber && $this->switches->is('identifiers', 'number') ? (int) $text : $text;
    }

    public function currency(string $currency): string|int
    {
        return $this->switches->is('currency', 'number') ? (int) $currency : $currency;
    }

    /**
     * A {name, value} list.
     *
     * @param array<string, string> $values
     * @return list<array{name: string, value: string}>|object|null
     */
    public function pairs(array $values): array|object|null
    {
        $list = [];
        foreach ($values as $name => $value) {
            $list[] = ['name' => (string) $name, 'value' => $value];
        }
        return $list !== [] ? $list : match ($this->switches->get('empty_lists')) {
            'list' => [],
            'object' => (object) [],
            'absent' => null,
        };
    }

    /**
     * The error member, which is a text, an object or a Boolean from one call to another.
     *
     * @return string|bool|array<string, string|int>
     */
    public function errorMember(string $usual, int $code, string $text): string|bool|array
    {
        $style = $this->switches->get('error_member');
        return match ($style === 'by_call' ? $usual : $style) {
            'string' => $text,
            'boolean' => true,
            'object' => [
                'code' => $this->switches->is('error_object_code', 'string') ? (string) $code : $code,
                'description' => $text,
                'message' => $text,
            ],
        };
    }

    /** @return array{bankCountryCode: string|int, bankCountryName: string} */
    public function bank(): array
    {
        [$code, $name] = match ($this->switches->get('bank_country')) {
            'tunisia' => ['TN', 'Tunisia'],
            'unknown' => ['UNKNOWN', 'Unknown'],
            'brackets' => ['UNKNOWN', '<unknown>'],
            'number' => [788, 'Tunisia'],
        };
        return ['bankCountryCode' => $code, 'bankCountryName' => $name];
    }

    /** @param array<string, mixed> $reply */
    public function response(array $reply, bool $isError): Response
    {
        $reply = $this->withSuccess($reply, $isError);
        if ($this->switches->is('texts', 'markup')) {
            array_walk_recursive($reply, static function (mixed &$value, int|string $name): void {
                $value = in_array($name, self::TEXTS, true) ? self::MARKUP : $value;
            });
        }
        if ($this->switches->is('unknown_members', 'present')) {
            $reply += ['processingHint' => ['route' => 'A7', 'weights' => [1, 0.5]], 'shadow' => true];
        }
        if ($this->switches->is('null_members', 'omitted')) {
            $reply = self::withoutNulls($reply);
        }
        if ($this->switches->is('member_order', 'reversed')) {
            $reply = array_reverse($reply, true);
        }
        return new Response(
            $isError ? (int) $this->switches->get('error_http_status') : 200,
            ['Content-Type' => $this->switches->get('content_type') . ';charset=UTF-8'],
            json_encode((object) $reply, Response::JSON_FLAGS),
        );
    }

    /**
     * @param array<string, mixed> $reply
     * @return array<string, mixed>
     */
    private function withSuccess(array $reply, bool $isError): array
    {
        $style = $this->switches->get('success_member');
        if ($style === 'absent' || isset($reply['success']) || !array_key_exists('errorCode', $reply)) {
            return $reply;
        }
        if ($style === 'contradicts') {
            $code = $isError ? 0 : GatewayError::STATE;
            $reply['errorCode'] = is_int($reply['errorCode']) ? $code : (string) $code;
        }
        return $reply + ['success' => !$isError];
    }

    /**
     * @param array<int|string, mixed> $values
     * @return array<int|string, mixed>
     */
    private static function withoutNulls(array $values): array
    {
        $values = array_filter($values, static fn (mixed $value): bool => $value !== null);
        return array_map(
            static fn (mixed $value): mixed => is_array($value) ? self::withoutNulls($value) : $value,
            $values
        );
    }
}

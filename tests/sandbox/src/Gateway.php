<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Request;
use ClicToPaySandbox\Http\Response;

/** Answers one call of the API. */
final class Gateway
{
    private readonly Wire $wire;

    public function __construct(private readonly Sandbox $sandbox)
    {
        $this->wire = new Wire($sandbox->switches);
    }

    /** @param array{class-string, string, string} $endpoint */
    public function call(Request $request, array $endpoint): Response
    {
        [$class, $method, $family] = $endpoint;
        $takesJson = !str_starts_with($request->path, '/payment/rest/');
        $postOnly = $takesJson || $method === 'paymentOrder';
        if ($request->method !== 'POST' && ($postOnly || $request->method !== 'GET')) {
            return Response::text("This call takes another method.\n", 405);
        }
        $parameters = new Parameters([]);
        try {
            $parameters = $takesJson ? Parameters::ofJson($request) : Parameters::ofForm($request);
            (new Merchant($this->sandbox->switches))->authenticate($parameters);
            $parameters->refuseMarkup();
            return $this->wire->response((new $class($this->sandbox, $this->wire))->$method($parameters), false);
        } catch (GatewayError $error) {
            $language = $this->errorLanguage($parameters);
            return $this->wire->response($this->refusal($error, $family, $error->text($language)), true);
        }
    }

    /** @return array<string, mixed> */
    private function refusal(GatewayError $error, string $family, string $text): array
    {
        $code = $error->getCode();
        return match ($family) {
            'register' => ['errorCode' => $this->wire->code('register_error_code', $code), 'errorMessage' => $text],
            'status' => ['errorCode' => $this->wire->code('status_error_code', $code), 'errorMessage' => $text],
            'operation' => ['errorCode' => $this->wire->code('operation_error_code', $code), 'errorMessage' => $text],
            'short' => $this->shortRefusal($code, $text),
            'text' => ['errorCode' => (string) $code, 'errorMessage' => $text],
            'success' => [
                'success' => false,
                'errorCode' => (string) $code,
                'errorMessage' => $text,
                'userMessage' => $text,
            ],
            'direct' => [
                'error' => $this->wire->errorMember('string', $code, $text),
                'errorCode' => $code,
                'is3DSVer2' => false,
                'errorMessage' => $text,
            ],
            'boolean' => [
                'errorCode' => $code,
                'errorMessage' => $text,
                'error' => $this->wire->errorMember('boolean', $code, $text),
            ],
            'object' => ['error' => $this->wire->errorMember('object', $code, $text), 'success' => false],
        };
    }

    /** @return array<string, mixed> */
    private function shortRefusal(int $code, string $text): array
    {
        $reply = ['ErrorCode' => $this->wire->code('status_error_code', $code), 'ErrorMessage' => $text];
        return $this->sandbox->switches->is('short_status_names', 'mixed')
            ? array_combine(['errorCode', 'errorMessage'], $reply) : $reply;
    }

    private function errorLanguage(Parameters $parameters): string
    {
        try {
            return $parameters->language();
        } catch (GatewayError) {
            return 'fr'; // the language itself is what is wrong
        }
    }
}

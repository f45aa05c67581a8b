<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified\Admin;

use ClicToPay\Client;
use ClicToPay\ClientInterface;
use ClicToPay\Exception\AuthenticationException;
use ClicToPay\Exception\GatewayException;
use ClicToPay\Exception\OrderNotFoundException;
use ClicToPay\Exception\ProtocolException;
use ClicToPay\Exception\TransportException;

/** Whether the gateway knows a login: asks it for an order that does not exist. */
final class ConnectionTest
{
    /** of the client: somebody waits for the answer */
    public const OPTIONS = ['deadline' => 10, 'maxRetries' => 0];
    /** libcurl's numbers: the name of the host is unknown; no connection or too slow; TLS */
    private const DNS = [5, 6];
    private const UNREACHABLE = [7, 28];
    private const TLS = [35, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91];

    /** @var \Closure(string, string, string): ClientInterface */
    private readonly \Closure $client;

    /** @param (\Closure(string, string, string): ClientInterface)|null $client makes a client of user, password and base address */
    public function __construct(?\Closure $client = null)
    {
        $this->client = $client ?? static fn (string $user, string $password, string $url): ClientInterface
            => new Client($user, $password, $url, self::OPTIONS);
    }

    /** @return array{works: bool, text: string} */
    public function run(string $user, #[\SensitiveParameter] string $password, string $url): array
    {
        if ($user === '' || $password === '') {
            return self::failed(Words::get('TEST_INCOMPLETE'));
        }
        return self::ask(fn (): ClientInterface => ($this->client)($user, $password, $url));
    }

    /**
     * @param \Closure(): ClientInterface $client
     * @return array{works: bool, text: string}
     */
    public static function ask(\Closure $client): array
    {
        try {
            $client()->getOrderStatusExtended(orderNumber: 'test-' . bin2hex(random_bytes(8)));
        } catch (OrderNotFoundException) {
            return ['works' => true, 'text' => Words::get('TEST_WORKS')];
        } catch (AuthenticationException) {
            return self::failed(Words::get('TEST_WRONG_LOGIN'));
        } catch (GatewayException $e) {
            return self::failed(Words::get('TEST_REFUSED', $e->errorCode, $e->errorMessage));
        } catch (TransportException $e) {
            return self::failed(match (true) {
                in_array($e->curlCode, self::DNS, true) => Words::get('TEST_DNS'),
                in_array($e->curlCode, self::UNREACHABLE, true) => Words::get('TEST_UNREACHABLE'),
                in_array($e->curlCode, self::TLS, true) => Words::get('TEST_TLS'),
                default => Words::get('TEST_TRANSPORT', $e->getMessage()),
            });
        } catch (ProtocolException $e) {
            return self::failed(Words::get('TEST_PROTOCOL', $e->httpStatus));
        } catch (\ValueError) {
            return self::failed(Words::get('TEST_INVALID'));
        }

        return self::failed(Words::get('TEST_PROTOCOL', 200));
    }

    /** @return array{works: bool, text: string} */
    private static function failed(string $text): array
    {
        return ['works' => false, 'text' => $text];
    }
}

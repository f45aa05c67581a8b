<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/** Somebody with cookies who follows no redirection: every answer is looked at. */
final class Visitor
{
    public int $status = 0;
    public string $location = '';
    public string $body = '';

    /** @var array<string, string> */
    private array $cookies = [];

    public function __construct(private readonly StandIn $shop)
    {
    }

    public function get(string $page, string $agent = 'Browser'): self
    {
        $handle = $this->handle($page, null);
        curl_setopt($handle, CURLOPT_USERAGENT, $agent);
        return $this->take($handle);
    }

    /** @param array<string, mixed> $fields */
    public function post(string $page, array $fields): self
    {
        return $this->take($this->handle($page, $fields));
    }

    /** The same page several times at once, with the same cookies. @return list<int> the statuses */
    public function together(string $page, int $number): array
    {
        $multi = curl_multi_init();
        $handles = [];
        for ($i = 0; $i < $number; $i++) {
            curl_multi_add_handle($multi, $handles[] = $this->handle($page, null));
        }
        do {
            curl_multi_exec($multi, $running);
            curl_multi_select($multi);
        } while ($running > 0);
        return array_map(static fn (\CurlHandle $handle): int => curl_getinfo($handle, CURLINFO_RESPONSE_CODE), $handles);
    }

    /** @param string $who ADMIN, BUYER or MERCHANT */
    public function signIn(string $who): self
    {
        [$address, $password] = $this->shop->login($who);
        return $this->post('login.php', ['email_address' => $address, 'password' => $password]);
    }

    /** From the product to the last page before the order, where $payment is chosen. */
    public function goToConfirmation(string $payment, string $currency = 'EUR'): self
    {
        $this->post("product_info.php?products_id=1&currency=$currency", ['products_qty' => '1']);
        $this->get('checkout_shipping.php')->post('checkout_shipping.php', ['shipping' => 'flat_flat'])->get('checkout_payment.php');
        return $this->post('checkout_confirmation.php', ['payment' => $payment]);
    }

    public function forgetCookies(): self
    {
        $this->cookies = [];
        return $this;
    }

    /** @param array<string, mixed>|null $fields */
    private function handle(string $page, ?array $fields): \CurlHandle
    {
        $handle = curl_init(str_starts_with($page, 'http') ? $page : $this->shop->url($page));
        curl_setopt_array($handle, [
            CURLOPT_RETURNTRANSFER => true, CURLOPT_USERAGENT => 'Browser', CURLOPT_TIMEOUT => 30, CURLOPT_COOKIE => http_build_query($this->cookies, '', '; '),
            CURLOPT_HEADERFUNCTION => function (\CurlHandle $handle, string $line): int {
                if (preg_match('/^Set-Cookie: (\w+)=([^;]*)/i', $line, $found) === 1) {
                    $this->cookies[$found[1]] = $found[2];
                }
                return strlen($line);
            },
        ]);
        if ($fields !== null) {
            curl_setopt($handle, CURLOPT_POSTFIELDS, http_build_query($fields));
        }
        return $handle;
    }

    private function take(\CurlHandle $handle): self
    {
        $body = curl_exec($handle);
        if ($body === false) {
            throw new \RuntimeException(curl_error($handle));
        }
        $this->status = curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
        $this->location = (string) curl_getinfo($handle, CURLINFO_REDIRECT_URL);
        $this->body = $body;
        return $this;
    }
}

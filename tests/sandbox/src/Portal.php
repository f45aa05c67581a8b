<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Request;
use ClicToPaySandbox\Http\Response;
use ClicToPaySandbox\Pages\Page;
use InvalidArgumentException;

/** The merchant's portal: the orders, each with its history, and what can be done with it. */
final class Portal
{
    public function __construct(private readonly Sandbox $sandbox)
    {
    }

    public function handle(Request $request): Response
    {
        if (!Control::isLocal($request)) {
            return Response::text("The portal answers this machine only.\n", 403);
        }
        $parts = explode('/', trim($request->path, '/'));
        $order = isset($parts[2]) ? $this->sandbox->orders->byId($parts[2]) : null;
        return match (true) {
            $request->method === 'POST' && $parts === ['portal', 'switches'] => $this->setSwitches($request),
            $request->method === 'GET' && in_array($parts, [['portal'], ['portal', 'orders']], true) => $this->orders(),
            $order === null || $parts[1] !== 'orders' => Response::text("Not found\n", 404),
            $request->method === 'GET' && count($parts) === 3 => $this->order($order),
            $request->method === 'POST' && count($parts) === 4 => $this->operate($order, $parts[3], $request),
            default => Response::text("Not found\n", 404),
        };
    }

    private function orders(): Response
    {
        return Response::html(Page::render('portal_orders', 'en', [
            'orders' => array_map(
                self::line(...),
                $this->sandbox->orders->createdBetween(0, $this->sandbox->clock->now())
            ),
            'switches' => $this->sandbox->switches->all(),
            'preset' => $this->sandbox->switches->preset(),
        ]));
    }

    private function order(Order $order): Response
    {
        return Response::html(Page::render('portal_order', 'en', [
            'order' => self::line($order) + get_object_vars($order) + [
                'notifications' => $this->sandbox->notifications->all($order->id),
                'executed' => $this->sandbox->journal->of($order->id),
            ],
            'actions' => $this->sandbox->operations->possible($order),
        ]));
    }

    /** The form sends a preset, or switch[name] for every switch. */
    private function setSwitches(Request $request): Response
    {
        try {
            $this->sandbox->database->transaction(function () use ($request): void {
                if ($request->parameter('preset') !== null) {
                    $this->sandbox->switches->choosePreset($request->parameter('preset'));
                }
                foreach (array_keys(Switches::table()) as $name) {
                    $value = $request->parameter("switch[$name]");
                    $value === null || $this->sandbox->switches->set($name, $value);
                }
            });
        } catch (InvalidArgumentException $error) {
            return Response::text($error->getMessage() . "\n", 400);
        }
        return Response::redirect("{$this->sandbox->origin}/portal");
    }

    /** An amount is given in major units; an empty one means all. */
    private function operate(Order $order, string $action, Request $request): Response
    {
        $text = $request->parameter('amount') ?? '';
        $amount = $text === '' ? 0 : Money::parse($text, $order->currency);
        if ($amount === null || ($text !== '' && $amount === 0)) {
            return Response::text("\"$text\" is no amount in " . Money::name($order->currency) . ".\n", 400);
        }
        try {
            match ($action) {
                'deposit' => $this->sandbox->operations->deposit($order, $amount, 'portal'),
                'reverse' => $this->sandbox->operations->reverse($order, 'portal', $amount),
                'refund' => $this->sandbox->operations->refund($order, $amount, 'portal'),
                'decline' => $this->sandbox->operations->decline($order, 'portal'),
                default => throw GatewayError::invalid('action'),
            };
        } catch (GatewayError $error) {
            return Response::text($error->text('en') . ".\n", 400);
        }
        return Response::redirect("{$this->sandbox->origin}/portal/orders/$order->id");
    }

    /** @return array<string, mixed> */
    private static function line(Order $order): array
    {
        return [
            'orderId' => $order->id,
            'orderNumber' => $order->number,
            'amount' => Money::text($order->amount, $order->currency),
            'currency' => Money::name($order->currency),
            'status' => $order->status,
            'date' => intdiv($order->created, 1000),
        ];
    }
}

<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Shop\{DatabaseException, Module, ShopUnavailableException};
use Symfony\Component\Console\Input\{InputInterface, InputOption};

/** For commands about a shop's own payments: --shop names the folder that the shop is in. */
trait OpensShop
{
    private function configureShop(): void
    {
        $this->addOption('shop', null, InputOption::VALUE_REQUIRED, $this->words->get('option.shop'));
    }

    /**
     * Its journal, settings and database. Work that follows in the shop is left to the shop.
     *
     * @throws UsageException the folder is no shop with the module installed
     * @throws DatabaseException its database is away
     */
    private function openShop(InputInterface $input): Module
    {
        $directory = self::text($input, 'shop') ?? throw new UsageException($this->words->get('shop.missing'));
        $adapter = "$directory/includes/external/clictopay/autoload.php";
        if (!is_file($adapter)) {
            throw new UsageException($this->words->get('shop.no-module', ['directory' => $directory]));
        }
        require_once $adapter;
        try {
            return \ClicToPay\Shop\Modified\Outside::module($directory);
        } catch (ShopUnavailableException $exception) {
            $text = $this->words->get("shop.$exception->reason", ['directory' => $directory, 'detail' => $exception->getMessage()]);
            throw $exception->reason === ShopUnavailableException::DATABASE ? new DatabaseException($text) : new UsageException($text);
        }
    }
}

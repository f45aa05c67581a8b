<?php

/**
 * Prices are stored net in the default currency; a group sees them with tax or net, in the session's currency. Nothing is rounded but
 * what is shown (modified-shop.md, section 5).
 */

declare(strict_types=1);

class xtcPrice
{
    /** @var array<string, array<string, string|null>> */
    public $currencies = [];
    public $actualCurr;
    public $actualGroup;

    /** @var array<int, float> tax class => percent */
    public $TAX = [];

    public $cStatus;

    public function __construct($currency, $customer_group)
    {
        $rows = xtc_db_query('SELECT * FROM ' . TABLE_CURRENCIES);
        while ($row = xtc_db_fetch_array($rows)) {
            $this->currencies[$row['code']] = $row;
        }
        $rows = xtc_db_query('SELECT tax_class_id, tax_rate FROM ' . TABLE_TAX_RATES);
        while ($row = xtc_db_fetch_array($rows)) {
            $this->TAX[(int) $row['tax_class_id']] = (float) $row['tax_rate'];
        }
        $this->actualCurr = $currency;
        $this->actualGroup = $customer_group;
        $this->cStatus = $_SESSION['customers_status'] ?? [];
    }

    public function get_decimal_places($code = '')
    {
        return (int) $this->currencies[$code === '' ? $this->actualCurr : $code]['decimal_places'];
    }

    public function xtcCalculateCurr($price)
    {
        return $price * (float) $this->currencies[$this->actualCurr]['value'];
    }

    public function xtcRemoveCurr($price)
    {
        return $price / (float) $this->currencies[$this->actualCurr]['value'];
    }

    public function showsTax(): bool
    {
        return ($this->cStatus['customers_status_show_price_tax'] ?? '1') === '1';
    }

    /** A product's price as its buyer is shown it, a number. */
    public function productPrice(int $product): float
    {
        $rows = xtc_db_query('SELECT products_price, products_tax_class_id FROM ' . TABLE_PRODUCTS . " WHERE products_id = $product");
        $row = xtc_db_fetch_array($rows);
        $price = $this->xtcCalculateCurr((float) $row['products_price']);
        return $this->showsTax() ? $price * (1 + $this->TAX[(int) $row['products_tax_class_id']] / 100) : $price;
    }

    /** @return float|string a text in the session's currency, or with $format false the number */
    public function xtcFormat($price, $format, $tax_class = 0, $curr = false)
    {
        $price = (float) $price;
        if ($curr) {
            $price = $this->xtcCalculateCurr($price);
        }
        if (!$format) {
            return $price;
        }
        $currency = $this->currencies[$this->actualCurr];
        $number = number_format($price, $this->get_decimal_places(), $currency['decimal_point'], $currency['thousands_point']);
        return trim($currency['symbol_left'] . ' ' . $number . ' ' . $currency['symbol_right']);
    }

    public function xtcFormatCurrency($price)
    {
        return $this->xtcFormat($price, true);
    }
}

<?php

declare(strict_types=1);

class product
{
    public $pID;

    public function __construct($products_id = 0)
    {
        $this->pID = $products_id;
    }
}

<?php

declare(strict_types=1);

final class breadcrumb
{
    /** @var list<string> */
    private array $titles = [];

    public function add($title, $link = '')
    {
        $this->titles[] = $title;
    }

    public function trail($separator = ' - ')
    {
        return implode($separator, array_map('encode_htmlspecialchars', $this->titles));
    }
}

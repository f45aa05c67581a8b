<?php

declare(strict_types=1);

class main
{
    public int $lang;

    public function __construct($language_id = 0)
    {
        $this->lang = (int) ($language_id ?: $_SESSION['languages_id']);
    }

    /** @return array{content_heading: string, content_text: string} */
    public function getContentData($id, $language_id = '', $customers_status = '')
    {
        return ['content_heading' => '', 'content_text' => ''];
    }
}

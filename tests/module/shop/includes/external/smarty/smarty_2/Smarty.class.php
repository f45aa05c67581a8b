<?php

/** As much of the template engine as the shop's own calls need: {$name} in a file of templates/ becomes what was assigned. */

declare(strict_types=1);

final class Smarty
{
    public $caching = 0;
    public $template_dir = '';
    public $compile_dir = '';
    public $config_dir = '';

    /** @var array<string, mixed> */
    private array $values = [];

    public function assign($name, $value = null)
    {
        $this->values[$name] = $value;
    }

    public function clear_assign($name)
    {
        unset($this->values[$name]);
    }

    public function load_filter($type, $name)
    {
    }

    public function fetch($template)
    {
        $text = file_get_contents(DIR_FS_CATALOG . 'templates/' . $template);
        return preg_replace_callback('/\{\$(\w+)\}/', fn (array $found): string => (string) ($this->values[$found[1]] ?? ''), $text);
    }

    public function display($template)
    {
        echo $this->fetch($template);
    }
}

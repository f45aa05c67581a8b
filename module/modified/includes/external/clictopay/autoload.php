<?php

/*
 * What every file of this module that the shop includes by itself starts with. Until clictopay_missing() has said that all is there, such
 * a file uses nothing but this one: it has to be read by PHP 7.4 too, for an error in one payment module takes the shop's whole list down.
 */

if (!function_exists('clictopay_missing')) {
    /** What the module can't do without and this server does not have: 'php', 'bits', 'extension', or '' for nothing. */
    function clictopay_missing(): string
    {
        if (PHP_VERSION_ID < 80100) {
            return 'php';
        }
        if (PHP_INT_SIZE < 8) {
            return 'bits';
        }
        return class_exists('ClicToPay\\Settings', false) ? '' : 'extension';
    }

    /** The same as a sentence for the shop's admin, in the language of the back office where its file is loaded; '' if nothing is missing. */
    function clictopay_complaint(): string
    {
        $sentences = [
            '' => ['', ''],
            'php' => ['MODULE_PAYMENT_CLICTOPAY_NO_PHP', 'ClicToPay needs PHP 8.1 or newer; this server runs PHP %s. Ask your host for a newer version.'],
            'bits' => ['MODULE_PAYMENT_CLICTOPAY_NO_64_BIT', 'ClicToPay needs a 64-bit PHP; this one (%s) has 32 bits. Ask your host.'],
            'extension' => [
                'MODULE_PAYMENT_CLICTOPAY_NO_EXTENSION',
                'ClicToPay needs the PHP extension "clictopay", which this PHP (%s) has not loaded, or only an older version of it. On the server: '
                    . '<code>pie install php-clictopay/clictopay</code>, then <code>extension=clictopay</code> in php.ini, and restart PHP.',
            ],
        ];
        list($constant, $english) = $sentences[clictopay_missing()];
        return sprintf($constant !== '' && defined($constant) ? constant($constant) : $english, PHP_VERSION);
    }

    spl_autoload_register(static function ($class) {
        $source = is_dir(__DIR__ . '/src') ? __DIR__ . '/src/' : dirname(__DIR__, 4) . '/src/';
        foreach (['ClicToPay\\Shop\\Modified\\' => __DIR__ . '/', 'ClicToPay\\Shop\\' => $source] as $prefix => $directory) {
            if (strncmp($class, $prefix, strlen($prefix)) === 0) {
                $file = $directory . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
                if (is_file($file)) {
                    require $file;
                }
                return;
            }
        }
    });
}

--TEST--
Every argument that can hold a secret is marked as sensitive
--EXTENSIONS--
clictopay
--SKIPIF--
<?php PHP_VERSION_ID < 80200 && die('skip PHP 8.1 knows no sensitive arguments'); ?>
--FILE--
<?php
$extension = new ReflectionExtension('clictopay');
foreach ($extension->getClasses() as $class) {
    foreach ($class->getMethods() as $method) {
        foreach ($method->getParameters() as $parameter) {
            $secret = in_array($parameter->name, ['password', 'options', 'values', 'parameters', 'extra', 'pan', 'keys', 'query'], true);
            $marked = $parameter->getAttributes(SensitiveParameter::class) !== [];
            if ($secret !== $marked) {
                echo "$class->name::$method->name(\$$parameter->name)\n";
            }
        }
    }
}
echo "done\n";
--EXPECT--
done

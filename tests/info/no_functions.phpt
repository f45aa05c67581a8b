--TEST--
The extension adds classes of its own namespace, and neither functions nor constants
--EXTENSIONS--
clictopay
--FILE--
<?php
$extension = new ReflectionExtension('clictopay');
echo count($extension->getFunctions()), ' ', count($extension->getConstants()), "\n";
foreach ($extension->getClassNames() as $name) {
    echo str_starts_with($name, 'ClicToPay\\') ? '' : "$name\n";
}
--EXPECT--
0 0

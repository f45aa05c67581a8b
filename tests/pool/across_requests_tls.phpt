--TEST--
Over TLS one handshake serves many web requests, and a changed CA file counts with the next one
--EXTENSIONS--
clictopay
--SKIPIF--
<?php require __DIR__ . '/../inc/skip_tls.inc'; ?>
--FILE--
<?php
use ClicToPayFault\Workers;
use ClicToPayFault\World;

require __DIR__ . '/../fault/autoload.php';
require __DIR__ . '/../inc/web_server.inc';

$directory = Workers::directory();
$world = new World($directory, 'W');
$order = $world->order($world->number(), 1000);
$file = "$directory/trusted.pem";
copy("$directory/ca.pem", $file);
$server = new WebServer(__DIR__ . '/page.inc',
    ['GATEWAY' => $world->url, 'CA_FILE' => $file, 'LOGIN' => 'sandbox-api', 'PASSWORD' => 'sandbox']);

echo $server->get(['order' => $order]), "\n", $server->get(['order' => $order]), "\n";
echo "the authority is taken out\n";
copy((string) openssl(), "$file.new");
rename("$file.new", $file);
echo $server->get(['order' => $order]), "\n";
echo "and comes back\n";
copy("$directory/ca.pem", $file);
echo $server->get(['order' => $order]), "\n", $server->get(['order' => $order]), "\n";

/** The file of another authority. */
function openssl(): string
{
    global $directory;
    exec(sprintf('openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout /dev/null -subj /CN=Other -out %s 2>/dev/null',
        escapeshellarg("$directory/other.pem")));
    return "$directory/other.pem";
}
?>
--EXPECT--
Registered, new; 1 open, 1 calls on it; 0 hits, 1 misses, 1 handshakes, 1 CA files
Registered, kept; 1 open, 2 calls on it; 1 hits, 1 misses, 1 handshakes, 1 CA files
the authority is taken out
curl code 60, new; 0 open, 0 calls on it; 1 hits, 2 misses, 1 handshakes, 2 CA files
and comes back
Registered, new; 1 open, 1 calls on it; 1 hits, 3 misses, 2 handshakes, 3 CA files
Registered, kept; 1 open, 2 calls on it; 2 hits, 3 misses, 2 handshakes, 3 CA files

<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use PhpParser\Lexer\Emulative;
use PhpParser\Node;
use PhpParser\NodeFinder;
use PhpParser\ParserFactory;
use PHPUnit\Framework\TestCase;

/**
 * Every file that the shop includes by itself, or a browser asks for, has to be read by PHP 7.4: only then can it say that PHP is too old.
 * The parser takes the newest grammar whatever it is told, so that the few things it lets pass are looked for.
 */
final class OldPhpTest extends TestCase
{
    private const ROOT = __DIR__ . '/../../../module/modified/';

    /** @return array<string, array{string}> all but our own classes, which are loaded after PHP's version was looked at */
    public static function files(): array
    {
        $files = [];
        foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(self::ROOT, \FilesystemIterator::SKIP_DOTS)) as $file) {
            $path = substr($file->getPathname(), strlen(self::ROOT));
            if ($file->getExtension() === 'php' && preg_match('~^includes/external/clictopay/(Admin/)?[A-Z]~', $path) !== 1) {
                $files[$path] = [$path];
            }
        }
        ksort($files);
        return $files;
    }

    public static function setUpBeforeClass(): void
    {
        require_once 'PhpParser/autoload.php';
    }

    public function testFindsTheFiles(): void
    {
        self::assertArrayHasKey('includes/modules/payment/clictopay.php', self::files());
        self::assertArrayHasKey('includes/external/clictopay/autoload.php', self::files());
        self::assertArrayHasKey('callback/clictopay/process.php', self::files());
    }

    /** @dataProvider files */
    public function testIsReadByPhp74(string $path): void
    {
        self::assertSame([], self::tooNew(file_get_contents(self::ROOT . $path)));
    }

    /** @return list<array{string}> */
    public static function newCode(): array
    {
        return [
            ['fn(int|string $a) => 1;'],
            ['function f(mixed $a) {}'],
            ['f(a: 1);'],
            ['$a?->b;'],
            ['match (1) { default => 2 };'],
            ['class A { public function __construct(private $a) {} }'],
            ['class A { public readonly int $a; }'],
            ['$a = $b ?? throw new Exception();'],
            ['try { f(); } catch (Exception) {}'],
            ['function f(): never {}'],
            ['str_contains(\'a\', \'b\');'],
            ['f(...);'],
            ['function f($a,) {}'],
            ['enum A { case B; }'],
        ];
    }

    /** @dataProvider newCode */
    public function testSeesWhatIsTooNew(string $code): void
    {
        self::assertNotSame([], self::tooNew('<?php ' . $code));
    }

    /** @return list<string> */
    private static function tooNew(string $code): array
    {
        try {
            $tree = (new ParserFactory())->create(ParserFactory::ONLY_PHP7, new Emulative(['phpVersion' => '7.4']))->parse($code);
        } catch (\PhpParser\Error $error) {
            return [$error->getMessage()];
        }
        $found = (new NodeFinder())->find($tree, static fn (Node $node): bool => match (true) {
            $node instanceof Node\UnionType, $node instanceof Node\IntersectionType, $node instanceof Node\Expr\Match_,
            $node instanceof Node\Expr\NullsafePropertyFetch, $node instanceof Node\Expr\NullsafeMethodCall, $node instanceof Node\Stmt\Enum_,
            $node instanceof Node\AttributeGroup, $node instanceof Node\VariadicPlaceholder, $node instanceof Node\Expr\Throw_ => true,
            $node instanceof Node\Arg => $node->name !== null,
            $node instanceof Node\Param => $node->flags !== 0,
            $node instanceof Node\Stmt\Property => $node->isReadonly(),
            $node instanceof Node\Stmt\Catch_ => $node->var === null,
            $node instanceof Node\FunctionLike => in_array(strtolower(self::name($node->getReturnType())), ['mixed', 'never', 'static', 'false', 'null'], true)
                || array_filter($node->getParams(), static fn (Node\Param $p): bool => strtolower(self::name($p->type)) === 'mixed') !== [],
            $node instanceof Node\Expr\FuncCall => in_array(strtolower(self::name($node->name)), ['str_contains', 'str_starts_with', 'str_ends_with', 'array_is_list', 'get_debug_type'], true),
            default => false,
        });
        $found = array_map(static fn (Node $node): string => $node->getType() . ' in line ' . $node->getStartLine(), $found);
        return preg_match('/function\s*\w*\s*\([^()]*,\s*\)/', $code) === 1 ? [...$found, 'a comma after the last parameter'] : $found;
    }

    private static function name(?Node $node): string
    {
        return $node instanceof Node\Name || $node instanceof Node\Identifier ? $node->toString() : '';
    }
}

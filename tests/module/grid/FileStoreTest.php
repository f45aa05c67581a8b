<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Grid;

use ClicToPay\Shop\Grid\{FileStore, GridException, Progress};
use ClicToPay\Shop\Tests\GridTestCase;

/** The file that the progress is in. */
final class FileStoreTest extends GridTestCase
{
    public function testKeepsEverything(): void
    {
        $this->carryOut($this->store->load()->test('0001'));
        $progress = $this->store->load();
        self::assertEquals($progress, Progress::fromArray(json_decode(json_encode($progress->toArray()), true)));
        self::assertSame(0600, fileperms($this->file) & 0777);
        self::assertSame([$this->file], glob("$this->file*"), 'nothing is left beside it');
    }

    public function testAFileThatIsThereIsNotOverwritten(): void
    {
        $this->expectException(GridException::class);
        FileStore::create($this->file, $this->store->load());
    }

    public function testWhatIsNoRecordIsToldAndNotAnError(): void
    {
        foreach (['', '[]', '{"tests": 1}', '{"prefix": "a", "merchant": {}, "tests": [], "runs": []}'] as $content) {
            file_put_contents($this->file, $content);
            try {
                $this->store->load();
                self::fail("$content was taken for a record.");
            } catch (GridException $exception) {
                self::assertNotSame('', $exception->getMessage());
            }
        }
    }

    public function testChangesOfSeveralProcessesAreAllKept(): void
    {
        $pids = [];
        for ($i = 0; $i < 6; $i++) {
            $pids[] = $pid = pcntl_fork();
            if ($pid === 0) {
                for ($j = 0; $j < 10; $j++) {
                    $this->store->change(static function (Progress $progress): Progress {
                        $test = $progress->test('0003');
                        return $progress->withTest($test->edited(null, null, $test->scenario('fr') . '+'));
                    });
                }
                posix_kill(getmypid(), SIGKILL); // nothing that is shared with the parent is closed
            }
        }
        array_map(static fn (int $pid): int => pcntl_waitpid($pid, $status), $pids);
        self::assertSame(60, substr_count($this->store->load()->test('0003')->scenario('fr'), '+'));
    }
}

<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** Where the progress is kept. */
interface Store
{
    /** @throws GridException */
    public function load(): Progress;

    /**
     * Reads, changes and writes, with nobody else in between; gives what was written.
     *
     * @param \Closure(Progress): Progress $change
     * @throws GridException
     */
    public function change(\Closure $change): Progress;
}

<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** Wakes the notifier: a socket pair made before the processes part, one end for all who ring, one for who listens. */
final class Doorbell
{
    /** @var resource */
    private $button;

    /** @var resource */
    private $chime;

    public function __construct()
    {
        [$this->button, $this->chime] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_DGRAM, 0);
        stream_set_blocking($this->button, false);
        stream_set_blocking($this->chime, false);
    }

    public function ring(): void
    {
        @fwrite($this->button, '!'); // a full buffer means that the bell is ringing already
    }

    /** Waits until the bell rings or the time is over. */
    public function wait(int $milliseconds): void
    {
        $ready = [$this->chime];
        $none = null;
        if (@stream_select($ready, $none, $none, 0, $milliseconds * 1000)) {
            while (($rung = fread($this->chime, 64)) !== false && $rung !== '') {
                continue;
            }
        }
    }
}

<?php

declare(strict_types=1);

namespace ClicToPay\Shop;

/**
 * What a person should look at: written to the journal in English, and mailed to the merchant in the shop's first language, each once.
 * Their names and texts are in anomalies/.
 */
final class Anomalies
{
    public function __construct(
        private readonly Shop $shop,
        private readonly Database $database,
        private readonly Journal $journal,
        private readonly Effects $effects,
    ) {
    }

    /**
     * About an attempt: once for an attempt and a name. To be called in the transaction of what showed it.
     *
     * @param string $detail English, what exactly; '' if the name says all
     * @param string|null $mail a mark for the mail, if one mail is enough for several attempts
     */
    public function raise(Attempt $attempt, string $name, string $actor, string $detail = '', ?string $evidence = null, ?string $mail = null): void
    {
        $this->once("$name-$attempt->id", $attempt, $name, $actor, $detail, $evidence, $mail);
    }

    /** About anything: once for a mark. */
    public function once(
        string $mark,
        ?Attempt $attempt,
        string $name,
        string $actor,
        string $detail = '',
        ?string $evidence = null,
        ?string $mail = null,
    ): void {
        $text = trim(self::texts('en')[$name][0] . " $detail");
        if ($this->journal->note($attempt, 'anomaly', $name, $text, $actor, $evidence, $mark)) {
            $this->effects->add('mail-' . ($mail ?? $mark), 'merchant_mail', $attempt?->orderId, $attempt?->id, $this->mail($attempt, $name, $detail));
        }
    }

    /** Without a mail: for one who reports many at once. False: it was noted before. */
    public function note(string $mark, ?Attempt $attempt, string $name, string $actor, string $detail): bool
    {
        return $this->journal->note($attempt, 'anomaly', $name, trim(self::texts('en')[$name][0] . " $detail"), $actor, mark: $mark);
    }

    /** Whether raise() has written it before. */
    public function isKnown(Attempt $attempt, string $name): bool
    {
        return $this->database->rows('SELECT id FROM clictopay_event WHERE mark = ?', ["$name-$attempt->id"]) !== [];
    }

    /**
     * What it is, and what to do; null: there is no such name.
     *
     * @return array{string, string}|null
     */
    public static function explain(string $language, string $name): ?array
    {
        $texts = self::texts($language)[$name] ?? null;
        return $name === 'label' || $texts === null ? null : [$texts[0], $texts[1]];
    }

    /**
     * A language without a file has the English texts.
     *
     * @return array<string, list<string>>
     */
    private static function texts(string $language): array
    {
        $file = preg_match('/^[a-z]{2}$/D', $language) === 1 ? __DIR__ . "/anomalies/$language.php" : '';
        /** @var array<string, list<string>> $texts */
        $texts = is_file($file) ? require $file : require __DIR__ . '/anomalies/en.php';
        return $texts;
    }

    /** @return array{subject: string, text: string} */
    private function mail(?Attempt $attempt, string $name, string $detail): array
    {
        $texts = self::texts($this->shop->languages()[0] ?? 'en');
        [$what, $advice] = $texts[$name];
        [$order, $link, $amount, $number, $id, $environment, $more] = $texts['label'];
        $about = match (true) {
            $attempt === null => '',
            $attempt->orderId === null => "$link $attempt->linkId: ",
            default => "$order $attempt->orderId: ",
        };
        $lines = [$what, $advice];
        if ($attempt !== null) {
            array_push(
                $lines,
                '',
                "$amount: $attempt->amount",
                "$number: $attempt->orderNumber",
                "$id: " . ($attempt->gatewayId ?? '-'),
                "$environment: {$attempt->environment->value}",
            );
        }
        if ($detail !== '') {
            $lines[] = "$more: $detail";
        }
        return ['subject' => "ClicToPay: $about$what", 'text' => implode("\n", $lines)];
    }
}

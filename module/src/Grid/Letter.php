<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

use ClicToPay\Shop\Words;

/** The letter to SMT about each deviation: expected, observed, question. In French, which SMT reads. */
final class Letter
{
    private readonly Words $words;

    public function __construct(private readonly Progress $progress)
    {
        $this->words = Words::in(__DIR__ . '/words', 'fr');
    }

    /** '' if nothing deviates. */
    public function text(\DateTimeImmutable $date): string
    {
        $rows = array_column((new Report($this->progress, $this->words))->rows(), null, 'test');
        $points = [];
        foreach ($this->progress->findings() as $id => $finding) {
            if ($finding->judgement === Judgement::Deviation) {
                $points[] = $this->point($this->progress->tests[$id], $finding, $rows[$id]);
            }
        }
        if ($points === []) {
            return '';
        }
        $merchant = $this->progress->merchant;
        return $this->words->get('letter', [
            'sender' => implode("\n", array_filter([
                $merchant->name,
                $merchant->affiliation === '' ? '' : $this->words->get('letter.affiliation', ['affiliation' => $merchant->affiliation]),
                $merchant->site,
                $merchant->email,
            ])),
            'date' => $date->setTimezone(new \DateTimeZone('Africa/Tunis'))->format('d/m/Y'),
            'site' => $merchant->site,
            'count' => count($points),
            'points' => implode("\n\n", $points),
            'signature' => $merchant->contact === '' ? $merchant->name : $merchant->contact,
        ]);
    }

    public function html(\DateTimeImmutable $date): string
    {
        // No line begins with a punctuation mark.
        $text = (string) preg_replace('/ (?=[:;?!»])/u', "\u{A0}", $this->text($date));
        return Html::page('fr', $this->words->get('letter.title'), '<div class="letter">' . Html::text($text) . "</div>\n");
    }

    /** @param array<string, string> $row of the report */
    private function point(Test $test, Finding $finding, array $row): string
    {
        $observed = [];
        foreach (['order_status' => 'orderStatus', 'error_code' => 'errorCode', 'action_code' => 'actionCode', 'payment_state' => 'paymentState'] as $column => $name) {
            $row[$column] === '' || $observed[] = "$name $row[$column]";
        }
        $each = static fn (string $key, Words $words): string => implode(' ', array_map(static fn (Deviation $deviation): string => $words->get("$key.$deviation->value"), $finding->deviations));
        return $this->words->get('letter.point', [
            'test' => $test->id,
            'scenario' => $row['scenario'],
            'reference' => implode(', ', array_filter([
                $row['card'] === '' ? '' : $this->words->get('letter.card', ['card' => $row['card'], 'expiry' => $row['expiry']]),
                "$row[amount] $row[currency]",
                $row['date'],
                "orderNumber $row[order_number]",
                $row['order_id'] === '' ? '' : "orderId $row[order_id]",
            ])),
            'expected' => $row['expected'],
            'observed' => $each('deviation', $this->words) . ($observed === [] ? '' : ' (' . implode(', ', $observed) . ')'),
            'question' => $each('question', $this->words) . ($finding->known ? ' ' . $this->words->get('letter.known') : ''),
        ]);
    }
}

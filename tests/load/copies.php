<?php

/*
 * copies.php LEDGER ID NUMBER: the gateway has that order NUMBER times more. Their ids are the first 28 characters of ID with -1, -2 … behind
 * them, their numbers LOAD-1, LOAD-2 …
 */

declare(strict_types=1);

[, $ledger, $id, $number] = $argv;
$database = new PDO("sqlite:$ledger");
$database->exec('PRAGMA busy_timeout = 10000');
$database->prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < CAST(:number AS INTEGER))
    INSERT INTO orders (id, number, created, due, document)
    SELECT substr(id, 1, 28) || '-' || i, 'LOAD-' || i, created, due, json_set(document, '$.id', substr(id, 1, 28) || '-' || i, '$.number', 'LOAD-' || i) FROM orders, n WHERE id = :id")
    ->execute(['number' => $number, 'id' => $id]);

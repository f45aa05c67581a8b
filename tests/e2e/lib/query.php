<?php

// query.php DSN SQL PARAMETERS: asks the shop's database, PARAMETERS and answer are JSON; rows of a query, or the id of what was inserted.

declare(strict_types=1);

[, $dsn, $sql, $parameters] = $argv;
$database = new PDO($dsn, options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_EMULATE_PREPARES => false]);
$database->exec("SET NAMES utf8mb4, SESSION sql_mode = ''");
$statement = $database->prepare($sql);
$statement->execute(json_decode($parameters, flags: JSON_THROW_ON_ERROR));
echo json_encode(
    $statement->columnCount() > 0 ? $statement->fetchAll(PDO::FETCH_ASSOC) : (int) $database->lastInsertId(),
    JSON_THROW_ON_ERROR,
);

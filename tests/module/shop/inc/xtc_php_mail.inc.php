<?php

declare(strict_types=1);

/** Both bodies by PHP's mail(), which is the sendmail that php.ini names. Addresses may hold several languages. */
function xtc_php_mail(
    $from_email_address,
    $from_email_name,
    $to_email_address,
    $to_name,
    $forwarding_to,
    $reply_address,
    $reply_address_name,
    $path_to_attachments,
    $path_to_more_attachments,
    $email_subject,
    $message_body_html,
    $message_body_plain,
    $send_priority = 5,
    $mail_priority = null
) {
    require_once DIR_FS_INC . 'parse_multi_language_value.inc.php';
    $in_language = static fn ($value): string => (string) parse_multi_language_value($value, $_SESSION['language_code'] ?? DEFAULT_LANGUAGE);
    $address = static function ($name, $email) use ($in_language): string {
        return mb_encode_mimeheader($in_language($name), 'UTF-8') . ' <' . str_replace(["\r", "\n"], '', $in_language($email)) . '>';
    };
    $boundary = 'b' . bin2hex(random_bytes(12));
    $headers = [
        'From' => $address($from_email_name, $from_email_address),
        'Reply-To' => $address($reply_address_name, $reply_address),
        'MIME-Version' => '1.0',
        'Content-Type' => "multipart/alternative; boundary=\"$boundary\"",
    ];
    if ($in_language($forwarding_to) !== '') {
        $headers['Bcc'] = $in_language($forwarding_to);
    }
    $body = '';
    foreach (['plain' => $message_body_plain, 'html' => $message_body_html] as $kind => $text) {
        $body .= "--$boundary\r\nContent-Type: text/$kind; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n$text\r\n";
    }
    return mail(
        str_replace(["\r", "\n"], '', $in_language($to_email_address)),
        mb_encode_mimeheader(str_replace(["\r", "\n"], ' ', $in_language($email_subject)), 'UTF-8'),
        "$body--$boundary--\r\n",
        $headers
    );
}

PHP_ARG_ENABLE([clictopay],
  [whether to enable the ClicToPay client],
  [AS_HELP_STRING([--enable-clictopay],
    [Enable the client for the ClicToPay card gateway])],
  [yes])

PHP_ARG_ENABLE([clictopay-dev],
  [whether to treat compiler warnings of clictopay as errors],
  [AS_HELP_STRING([--enable-clictopay-dev],
    [clictopay: all warnings, as errors (for work on the extension itself)])],
  [no],
  [no])

if test "$PHP_CLICTOPAY" != "no"; then
  AC_MSG_CHECKING([for PHP 8.1 or later])
  AS_IF([test "$($PHP_CONFIG --vernum)" -ge 80100],
    [AC_MSG_RESULT([yes])],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([clictopay needs PHP 8.1 or later; phpize and php-config of this one are older])])

  dnl An amount is one PHP int in minor units, and the gateway's numbers have up to 18 digits.
  AC_CHECK_SIZEOF([void *])
  AS_IF([test "$ac_cv_sizeof_void_p" -lt 8],
    [AC_MSG_ERROR([clictopay needs a 64-bit PHP: amounts and the gateway's numbers do not fit a 32-bit int])])

  dnl The least versions, and why:
  dnl libcurl 7.85     CURLOPT_PROTOCOLS_STR keeps a request on https (its forerunner is deprecated); since 7.84
  dnl                  curl_global_init() is thread-safe, which ZTS needs.
  dnl libcjson 1.7.15  survives a failed allocation while parsing; the oldest that the tests run with.
  dnl openssl 3.0      older branches of OpenSSL get no security fixes.
  PKG_CHECK_MODULES([CLICTOPAY], [libcurl >= 7.85.0 libcjson >= 1.7.15 openssl >= 3.0.0])
  PHP_EVAL_INCLINE([$CLICTOPAY_CFLAGS])
  PHP_EVAL_LIBLINE([$CLICTOPAY_LIBS], [CLICTOPAY_SHARED_LIBADD])

  dnl A function that is looked up at its first call leaves the vector registers on the stack, and in them what was copied last: of a
  dnl reply, perhaps a card number. So all are looked up when the extension is loaded.
  AC_MSG_CHECKING([whether functions can be looked up at load time])
  clictopay_ldflags=$LDFLAGS
  LDFLAGS="$LDFLAGS -Wl,-z,now"
  AC_LINK_IFELSE([AC_LANG_PROGRAM()],
    [AC_MSG_RESULT([yes])
     CLICTOPAY_SHARED_LIBADD="$CLICTOPAY_SHARED_LIBADD -Wl,-z,now"],
    [AC_MSG_RESULT([no])])
  LDFLAGS=$clictopay_ldflags
  PHP_SUBST([CLICTOPAY_SHARED_LIBADD])

  dnl These lists and those of config.w32 are compared with the tree by tests/build/sources.test.mjs.
  clictopay_core="
    src/core/ctp_action.c
    src/core/ctp_action_advice.c
    src/core/ctp_action_bank.c
    src/core/ctp_action_gateway.c
    src/core/ctp_batch.c
    src/core/ctp_buf.c
    src/core/ctp_call.c
    src/core/ctp_client.c
    src/core/ctp_currency.c
    src/core/ctp_endpoint.c
    src/core/ctp_endpoint_table.c
    src/core/ctp_error.c
    src/core/ctp_intent.c
    src/core/ctp_json.c
    src/core/ctp_json_scan.c
    src/core/ctp_money.c
    src/core/ctp_notification.c
    src/core/ctp_operation.c
    src/core/ctp_order.c
    src/core/ctp_param.c
    src/core/ctp_read.c
    src/core/ctp_redact.c
    src/core/ctp_reply.c
    src/core/ctp_reply_evidence.c
    src/core/ctp_reply_order.c
    src/core/ctp_request.c
    src/core/ctp_secret.c
    src/core/ctp_settings.c
    src/core/ctp_settings_read.c
    src/core/ctp_settings_table.c
    src/core/ctp_settings_use.c
    src/core/ctp_signature.c
    src/core/ctp_state.c
    src/core/ctp_system.c
    src/core/ctp_transport_curl.c
    src/core/ctp_transport_curl_easy.c
    src/core/ctp_transport_curl_multi.c
    src/core/ctp_transport_curl_pool.c
    src/core/ctp_transport_curl_trust.c
    src/core/ctp_url.c
    src/core/ctp_utf8.c
  "
  clictopay_binding="
    php_clictopay.c
    src/php/action_code.c
    src/php/arguments.c
    src/php/call.c
    src/php/calls_binding.c
    src/php/calls_order.c
    src/php/classes.c
    src/php/client.c
    src/php/connection.c
    src/php/dates.c
    src/php/enums.c
    src/php/exceptions.c
    src/php/input.c
    src/php/money.c
    src/php/notification.c
    src/php/objects.c
    src/php/observer.c
    src/php/options.c
    src/php/order_list.c
    src/php/order_state.c
    src/php/order_status.c
    src/php/order_statuses.c
    src/php/replies.c
    src/php/results.c
    src/php/settings.c
    src/php/settings_use.c
    src/php/unknown_outcome.c
  "

  clictopay_cflags="-fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  dnl The engine's macros give every method parameters that it may not use.
  AS_IF([test "$PHP_CLICTOPAY_DEV" != "no"],
    [clictopay_cflags="$clictopay_cflags -Wall -Wextra -Wno-unused-parameter -Werror"])

  PHP_NEW_EXTENSION([clictopay],
    [$clictopay_binding $clictopay_core],
    [$ext_shared],,
    [$clictopay_cflags -I@ext_srcdir@/src])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core $ext_builddir/src/php], [1])
fi

/* The module: what PHP loads. Classes are in src/php, the protocol in src/core. */
#include "src/php/ctp_php_client.h"

#include "ext/standard/info.h"

#include "php_clictopay.h"
#include "src/core/ctp_library.h"

#ifdef COMPILE_DL_CLICTOPAY
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(clictopay)
#endif

ZEND_DECLARE_MODULE_GLOBALS(clictopay)

/* clang-format off */
PHP_INI_BEGIN()
	STD_PHP_INI_ENTRY("clictopay.pool_size", "4", PHP_INI_SYSTEM, OnUpdateLongGEZero, pool_size, zend_clictopay_globals, clictopay_globals)
	STD_PHP_INI_ENTRY("clictopay.pool_max_idle", "45", PHP_INI_SYSTEM, OnUpdateLongGEZero, pool_max_idle, zend_clictopay_globals, clictopay_globals)
PHP_INI_END()
/* clang-format on */

/* cJSON_Version() writes its answer into a buffer of the library's: asked once, while there is one thread. */
static struct ctp_library json_library;

static PHP_GINIT_FUNCTION(clictopay)
{
#if defined(COMPILE_DL_CLICTOPAY) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(clictopay_globals, 0, sizeof *clictopay_globals);
}

static PHP_GSHUTDOWN_FUNCTION(clictopay)
{
	ctp_php_connection_gshutdown(clictopay_globals);
}

static PHP_MINIT_FUNCTION(clictopay)
{
	REGISTER_INI_ENTRIES();
	ctp_php_classes_minit();
	ctp_php_connection_minit();
	json_library = ctp_json_library();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(clictopay)
{
	UNREGISTER_INI_ENTRIES();
	ctp_php_connection_mshutdown();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(clictopay)
{
#if defined(COMPILE_DL_CLICTOPAY) && defined(ZTS)
	/* Without it the engine's globals are a null pointer to every file of the module. */
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	ctp_php_connection_rinit();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(clictopay)
{
	const struct ctp_library libraries[] = {ctp_curl_library(), ctp_crypto_library(), json_library};

	php_info_print_table_start();
	php_info_print_table_row(2, "ClicToPay client", "enabled");
	php_info_print_table_row(2, "Version", PHP_CLICTOPAY_VERSION);
#if PHP_VERSION_ID < 80200
	/* Before 8.2 #[\SensitiveParameter] does nothing. */
	php_info_print_table_row(2, "Passwords in traces",
		EG(exception_ignore_args) ? "hidden (zend.exception_ignore_args=1)"
								  : "shown: set zend.exception_ignore_args=1");
#endif
	php_info_print_table_end();

	php_info_print_table_start();
	php_info_print_table_header(3, "Library", "Compiled", "Linked");
	for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
		php_info_print_table_row(3, libraries[i].name, libraries[i].compiled, libraries[i].linked);
	}
	php_info_print_table_end();

	ctp_php_connection_minfo();
	DISPLAY_INI_ENTRIES();
}

/* clang-format off */
/* Their classes are extended or created by ours. */
static const zend_module_dep dependencies[] = {
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_END
};

zend_module_entry clictopay_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"clictopay",
	NULL,
	PHP_MINIT(clictopay),
	PHP_MSHUTDOWN(clictopay),
	PHP_RINIT(clictopay),
	NULL,
	PHP_MINFO(clictopay),
	PHP_CLICTOPAY_VERSION,
	PHP_MODULE_GLOBALS(clictopay),
	PHP_GINIT(clictopay),
	PHP_GSHUTDOWN(clictopay),
	NULL,
	STANDARD_MODULE_PROPERTIES_EX,
};
/* clang-format on */

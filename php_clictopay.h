/* The module entry and its version; everything else is private to src/. */
#ifndef PHP_CLICTOPAY_H
#define PHP_CLICTOPAY_H

#include "php.h"

#define PHP_CLICTOPAY_VERSION "0.1.0-dev"

extern zend_module_entry clictopay_module_entry;
#define phpext_clictopay_ptr &clictopay_module_entry

#endif

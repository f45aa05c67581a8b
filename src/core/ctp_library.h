/* The versions of a library: what was compiled against and what runs. Each library is asked by the one file that knows it. */
#ifndef CTP_LIBRARY_H
#define CTP_LIBRARY_H

struct ctp_library {
	const char *name, *compiled, *linked; /* live for ever */
};

struct ctp_library ctp_curl_library(void);
struct ctp_library ctp_json_library(void);
struct ctp_library ctp_crypto_library(void);

#endif

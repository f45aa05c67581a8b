/* Is a value what its row of the endpoint table allows? */
#ifndef CTP_PARAM_H
#define CTP_PARAM_H

#include "ctp_endpoint.h"
#include "ctp_error.h"
#include "ctp_text.h"

/*
 * CTP_ERR_ARGUMENT names the parameter and says what is expected, without repeating the value. `param` NULL: a parameter that the
 * table does not know, of which only valid UTF-8 without control characters is asked.
 */
enum ctp_status ctp_param_check(
	const struct ctp_param *param, const char *name, struct ctp_text value, struct ctp_error *error);

#endif

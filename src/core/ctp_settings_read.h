/* One setting's text, by its kind. */
#ifndef CTP_SETTINGS_READ_H
#define CTP_SETTINGS_READ_H

#include "ctp_settings.h"

#define CTP_LARGEST_AMOUNT INT64_C(999999999999) /* 12 digits, the gateway's limit */

/*
 * Checks and copies a text that is not empty. CTP_ERR_ARGUMENT: the message goes on from the setting's name and does not repeat the
 * text. Of keys and amounts nothing is checked: other settings decide what they must be.
 */
enum ctp_status ctp_setting_read(
	const struct ctp_setting_row *row, struct ctp_text text, struct ctp_setting_value *value, struct ctp_error *error);

/* Without the white space around it. */
struct ctp_text ctp_text_trim(struct ctp_text text);

/* Equal but for the case of ASCII letters. */
bool ctp_text_equal_nocase(struct ctp_text a, struct ctp_text b);

#endif

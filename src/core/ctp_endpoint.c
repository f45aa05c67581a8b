#include "ctp_endpoint.h"

/* For calls that are not in the table: only 5 means the same everywhere in the family. */
static const struct ctp_code_rule common_codes[] = {
	{"5", CTP_GATEWAY_AUTHENTICATION},
	{NULL, CTP_GATEWAY_FAILURE},
};

const struct ctp_endpoint *ctp_endpoint_find(struct ctp_text name)
{
	size_t count;
	const struct ctp_endpoint *table = ctp_endpoint_table(&count);

	for (size_t i = 0; i < count; i++) {
		if (ctp_text_is(name, table[i].name)) {
			return &table[i];
		}
	}
	return NULL;
}

const struct ctp_param *ctp_endpoint_param(const struct ctp_endpoint *endpoint, struct ctp_text name)
{
	if (endpoint == NULL) {
		return NULL;
	}
	for (const struct ctp_param *param = endpoint->params; param->name != NULL; param++) {
		if (ctp_text_is(name, param->name)) {
			return param;
		}
	}
	return NULL;
}

enum ctp_gateway_kind ctp_endpoint_code(const struct ctp_endpoint *endpoint, const char *code)
{
	const struct ctp_code_rule *rule = endpoint == NULL ? common_codes : endpoint->codes;

	while (rule->code != NULL && strcmp(rule->code, code) != 0) {
		rule++;
	}
	return rule->kind;
}

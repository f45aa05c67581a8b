#include "ctp_batch.h"

#include <stdlib.h>
#include <string.h>

#include "ctp_call.h"

/* One order on its way. */
struct slot {
	enum { FREE, ADDED, PAUSED, UNDER_WAY } state;
	struct ctp_request request;
	struct ctp_call call;
	unsigned retry;
	uint64_t due; /* PAUSED: when the next exchange begins */
	bool fresh;   /* on a new connection: the one that failed was perhaps one of several that died unnoticed */
	/* UNDER_WAY */
	struct ctp_attempt attempt;
	uint64_t begun; /* put off by … */
	uint64_t away;  /* … what the caller was elsewhere meanwhile */
};

struct ctp_batch {
	struct ctp_client client;
	size_t concurrency, count; /* of the slots that are not free */
	uint64_t left;             /* when the caller was last given back control */
	struct slot slots[];
};

struct ctp_batch *ctp_batch_new(const struct ctp_client *client, size_t concurrency)
{
	struct ctp_batch *batch = calloc(1, sizeof *batch + concurrency * sizeof batch->slots[0]);

	if (batch != NULL) {
		batch->client = *client;
		batch->concurrency = concurrency;
	}
	return batch;
}

static struct ctp_transport *transport_of(const struct ctp_batch *batch)
{
	return batch->client.transport;
}

static uint64_t now(const struct ctp_batch *batch)
{
	return transport_of(batch)->ops->now(transport_of(batch));
}

void ctp_batch_free(struct ctp_batch *batch)
{
	if (batch == NULL) {
		return;
	}
	for (size_t i = 0; i < batch->concurrency; i++) {
		struct slot *slot = &batch->slots[i];

		if (slot->state == UNDER_WAY) {
			transport_of(batch)->ops->stop(transport_of(batch), &slot->attempt.transfer);
			ctp_attempt_give_up(&slot->attempt, &slot->call);
		}
		if (slot->state != FREE) {
			ctp_request_clear(&slot->request);
		}
	}
	free(batch);
}

bool ctp_batch_is_full(const struct ctp_batch *batch)
{
	return batch->count == batch->concurrency;
}

size_t ctp_batch_add(struct ctp_batch *batch, struct ctp_request *request)
{
	size_t place = 0;

	while (batch->slots[place].state != FREE) {
		place++;
	}
	batch->slots[place] = (struct slot){.state = ADDED, .request = *request};
	memset(request, 0, sizeof *request);
	batch->count++;
	return place;
}

/* ---- one order ---- */

static void decide(struct ctp_batch *batch, struct slot *slot, enum ctp_status status, struct ctp_batch_result *result)
{
	result->place = (size_t)(slot - batch->slots);
	result->status = ctp_call_finish(&slot->call, status, &result->error);
	ctp_request_clear(&slot->request);
	slot->state = FREE;
	batch->count--;
}

/* True: the order is decided, because there was no time or no memory for the exchange. */
static bool begin(struct ctp_batch *batch, struct slot *slot, struct ctp_batch_result *result)
{
	struct ctp_transfer *transfer = &slot->attempt.transfer;

	if (slot->state == ADDED) {
		ctp_call_start(&slot->call, &batch->client);
	}
	if (!ctp_attempt_begin(&slot->attempt, &slot->call, &slot->request, &result->error)) {
		result->document = NULL;
		decide(batch, slot, result->error.status, result);
		return true;
	}
	slot->state = UNDER_WAY;
	slot->begun = now(batch);
	slot->away = 0;
	transfer->fresh = slot->fresh;
	transport_of(batch)->ops->start(transport_of(batch), transfer);
	return false;
}

/* After its exchange. True: the order is decided. */
static bool end(struct ctp_batch *batch, struct slot *slot, struct ctp_batch_result *result)
{
	struct ctp_http_reply *reply = &slot->attempt.transfer.reply;
	uint64_t away = slot->away * 1000, pause;

	slot->fresh = slot->attempt.transfer.status != CTP_OK;
	/* The transport measured the caller's time, too. */
	reply->total_microseconds = reply->total_microseconds > away ? reply->total_microseconds - away : 0;
	enum ctp_fate fate = ctp_attempt_end(&slot->attempt, &slot->call, &result->document, &result->error);
	enum ctp_status status = ctp_call_judge_read(
		&slot->call, &slot->request, fate, slot->retry, &result->document, &result->order, &result->error, &pause);
	if (pause == 0) {
		decide(batch, slot, status, result);
		return true;
	}
	slot->state = PAUSED;
	slot->retry++;
	slot->due = now(batch) + pause;
	return false;
}

/* When its exchange takes too long. */
static uint64_t limit(const struct slot *slot)
{
	const struct ctp_transfer *transfer = &slot->attempt.transfer;
	const struct ctp_http_request *request = &transfer->request;
	bool connecting = !transfer->reply.left && request->connect_timeout < request->timeout;

	return slot->begun + (connecting ? request->connect_timeout : request->timeout);
}

/* ---- all of them ---- */

/* The caller's time counts for none of them: neither deadlines nor limits come nearer. */
static void resume(struct ctp_batch *batch)
{
	uint64_t away = now(batch) - batch->left;

	for (size_t i = 0; i < batch->concurrency; i++) {
		struct slot *slot = &batch->slots[i];

		if (slot->state == PAUSED || slot->state == UNDER_WAY) {
			slot->call.started += away;
			slot->begun += away;
			slot->away += away;
		}
	}
}

/* Begins whatever may begin. True: one is decided by that. */
static bool begin_due(struct ctp_batch *batch, struct ctp_batch_result *result)
{
	uint64_t time = now(batch);

	for (size_t i = 0; i < batch->concurrency; i++) {
		struct slot *slot = &batch->slots[i];

		if ((slot->state == ADDED || (slot->state == PAUSED && slot->due <= time)) && begin(batch, slot, result)) {
			return true;
		}
	}
	return false;
}

/* Stops one that takes too long; NULL if none does, with the time until one will, or until one may go on. */
static struct slot *stop_late(struct ctp_batch *batch, uint64_t *time_left)
{
	uint64_t time = now(batch), next = UINT64_MAX;

	for (size_t i = 0; i < batch->concurrency; i++) {
		struct slot *slot = &batch->slots[i];

		if (slot->state == UNDER_WAY && limit(slot) <= time) {
			transport_of(batch)->ops->stop(transport_of(batch), &slot->attempt.transfer);
			return slot;
		}
		if (slot->state == UNDER_WAY && limit(slot) < next) {
			next = limit(slot);
		} else if (slot->state == PAUSED && slot->due < next) {
			next = slot->due;
		}
	}
	*time_left = next > time ? next - time : 0;
	return NULL;
}

static struct slot *slot_of(struct ctp_batch *batch, const struct ctp_transfer *transfer)
{
	for (size_t i = 0; i < batch->concurrency; i++) {
		if (&batch->slots[i].attempt.transfer == transfer) {
			return &batch->slots[i];
		}
	}
	return NULL;
}

static bool move_on(struct ctp_batch *batch, bool wait, struct ctp_batch_result *result)
{
	for (;;) {
		uint64_t time_left;

		if (begin_due(batch, result)) {
			return true;
		}
		struct slot *slot = stop_late(batch, &time_left);
		if (slot == NULL) {
			slot = slot_of(batch, transport_of(batch)->ops->await(transport_of(batch), wait ? time_left : 0));
		}
		if (slot != NULL && end(batch, slot, result)) {
			return true;
		}
		if (slot == NULL && !wait) {
			return false;
		}
	}
}

bool ctp_batch_next(struct ctp_batch *batch, bool wait, struct ctp_batch_result *result)
{
	memset(result, 0, sizeof *result);
	if (batch->count == 0) {
		return false;
	}
	resume(batch);
	bool decided = move_on(batch, wait, result);
	batch->left = now(batch);
	return decided;
}

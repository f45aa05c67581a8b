/*
 * Every state × every report that can be told apart, against rules that are written here in another way than in the
 * code: by the stage that money has reached, not by a table.
 */
#include "ctp_state.h"

#include "check.h"

#define ABSENT (-1)
#define REGISTERED INT64_C(10)

static const struct ctp_currency *tnd, *eur;

enum subject { SAME, OTHER_NUMBER, NO_NUMBER, OTHER_CURRENCY, OTHER_AMOUNT, NO_AMOUNT, SUBJECTS };

/* One report, and what the shop passes with it. Amounts may be ABSENT. */
struct scene {
	enum ctp_order_state state;
	int status;
	enum subject subject;
	int64_t approved, deposited, refunded, captured;
	bool session_over, chargeback;
};

static struct ctp_money amount(int64_t minor, const struct ctp_currency *currency)
{
	return minor == ABSENT ? (struct ctp_money){0} : (struct ctp_money){minor, currency};
}

static struct ctp_order report_of(const struct scene *scene)
{
	const struct ctp_currency *currency = scene->subject == OTHER_CURRENCY ? eur : tnd;
	struct ctp_order order = {0};

	order.status = (enum ctp_gateway_status)scene->status;
	order.status_code = scene->status;
	order.currency = currency;
	order.order_number = ctp_text(scene->subject == OTHER_NUMBER ? "CMD-1002" : "CMD-1001");
	if (scene->subject == NO_NUMBER) {
		order.order_number = (struct ctp_text){0};
	}
	if (scene->subject != NO_AMOUNT) {
		order.amount = amount(scene->subject == OTHER_AMOUNT ? REGISTERED + 1 : REGISTERED, currency);
	}
	order.approved = amount(scene->approved, currency);
	order.deposited = amount(scene->deposited, currency);
	order.refunded = amount(scene->refunded, currency);
	order.chargeback = scene->chargeback;
	return order;
}

static struct ctp_transition observe(const struct scene *scene, enum ctp_order_state state)
{
	struct ctp_order order = report_of(scene);
	struct ctp_money registered = amount(REGISTERED, tnd);
	struct ctp_money captured = amount(scene->captured, tnd);

	return ctp_state_observe(state, &order, ctp_text("CMD-1001"), &registered,
		scene->captured == ABSENT ? NULL : &captured, scene->session_over);
}

/* ---- the expectation ---- */

enum stage { NOTHING, HELD, PARTLY_TAKEN, TAKEN, PARTLY_BACK, ALL_BACK, CALLED_OFF };

static enum stage stage_of(enum ctp_order_state state)
{
	switch (state) {
		case CTP_STATE_AUTHORISED:
			return HELD;
		case CTP_STATE_PARTLY_PAID:
			return PARTLY_TAKEN;
		case CTP_STATE_PAID:
			return TAKEN;
		case CTP_STATE_PARTLY_REFUNDED:
			return PARTLY_BACK;
		case CTP_STATE_REFUNDED:
			return ALL_BACK;
		case CTP_STATE_REVERSED:
			return CALLED_OFF;
		default:
			return NOTHING;
	}
}

static enum ctp_order_state state_at(enum stage stage)
{
	static const enum ctp_order_state states[] = {
		[HELD] = CTP_STATE_AUTHORISED,
		[PARTLY_TAKEN] = CTP_STATE_PARTLY_PAID,
		[TAKEN] = CTP_STATE_PAID,
		[PARTLY_BACK] = CTP_STATE_PARTLY_REFUNDED,
		[ALL_BACK] = CTP_STATE_REFUNDED,
		[CALLED_OFF] = CTP_STATE_REVERSED,
	};

	return states[stage];
}

static bool all_back(const struct scene *scene)
{
	return scene->deposited == 0
		|| (scene->deposited == scene->refunded && scene->refunded > 0 && scene->approved != ABSENT
			&& scene->deposited + scene->refunded > scene->approved);
}

/* The stage that the report claims, or an anomaly if it can't be used. */
static enum ctp_anomaly stage_claimed(const struct scene *scene, enum stage *stage)
{
	int64_t wanted = scene->captured == ABSENT ? REGISTERED : scene->captured;

	*stage = NOTHING;
	switch (scene->subject) {
		case OTHER_NUMBER:
		case NO_NUMBER:
			return CTP_ANOMALY_ORDER_MISMATCH;
		case OTHER_CURRENCY:
			return CTP_ANOMALY_CURRENCY_MISMATCH;
		case OTHER_AMOUNT:
			return CTP_ANOMALY_AMOUNT_MISMATCH;
		default:
			break;
	}
	if (scene->status == -1) {
		return CTP_ANOMALY_UNKNOWN_STATUS;
	}
	if (scene->status == 3) {
		*stage = CALLED_OFF;
		return CTP_ANOMALY_NONE;
	}
	if (scene->status == 0 || scene->status == 5 || scene->status == 6 || scene->status == 7) {
		return CTP_ANOMALY_NONE;
	}
	if (scene->subject == NO_AMOUNT) {
		return CTP_ANOMALY_AMOUNT_UNKNOWN;
	}
	if (scene->status == 1) {
		*stage = HELD;
		return scene->approved != ABSENT && scene->approved != REGISTERED ? CTP_ANOMALY_AMOUNT_MISMATCH
																		  : CTP_ANOMALY_NONE;
	}
	if (scene->status == 4 || (scene->status == 2 && scene->refunded > 0)) {
		*stage = all_back(scene) ? ALL_BACK : PARTLY_BACK;
		return CTP_ANOMALY_NONE;
	}
	if (scene->deposited > wanted) {
		return CTP_ANOMALY_AMOUNT_MISMATCH;
	}
	if (scene->status == 8) {
		*stage = PARTLY_TAKEN;
	} else if (scene->deposited == ABSENT) {
		*stage = TAKEN;
		return wanted == REGISTERED ? CTP_ANOMALY_NONE : CTP_ANOMALY_AMOUNT_UNKNOWN;
	} else {
		*stage = scene->deposited == wanted ? TAKEN : PARTLY_TAKEN;
	}
	return CTP_ANOMALY_NONE;
}

static struct ctp_transition stay(enum ctp_order_state state, enum ctp_anomaly anomaly)
{
	return (struct ctp_transition){state, state, false, anomaly};
}

static struct ctp_transition go(enum ctp_order_state from, enum ctp_order_state to, enum ctp_anomaly anomaly)
{
	return (struct ctp_transition){from, to, from != to, anomaly};
}

/* A report that no money moved. */
static struct ctp_transition expect_nothing(const struct scene *scene)
{
	bool over = scene->status == 6 || (scene->session_over && scene->status != 7);
	enum ctp_anomaly anomaly = scene->chargeback ? CTP_ANOMALY_CHARGEBACK : CTP_ANOMALY_NONE;

	if (stage_of(scene->state) != NOTHING) {
		return stay(scene->state, CTP_ANOMALY_WENT_BACKWARDS);
	}
	if (scene->state == CTP_STATE_FAILED || scene->state == CTP_STATE_CANCELLED) {
		return stay(scene->state, anomaly);
	}
	return go(scene->state, over ? CTP_STATE_FAILED : CTP_STATE_PENDING, anomaly);
}

static struct ctp_transition expect(const struct scene *scene)
{
	enum stage stage, reached = stage_of(scene->state);
	enum ctp_anomaly anomaly = stage_claimed(scene, &stage);

	if (anomaly != CTP_ANOMALY_NONE) {
		return stay(scene->state, anomaly);
	}
	if (stage == NOTHING) {
		return expect_nothing(scene);
	}
	if (stage < reached || (stage == CALLED_OFF && reached == ALL_BACK)) {
		return stay(scene->state, CTP_ANOMALY_WENT_BACKWARDS);
	}
	if (scene->chargeback) {
		return stage <= TAKEN ? stay(scene->state, CTP_ANOMALY_CHARGEBACK)
							  : go(scene->state, state_at(stage), CTP_ANOMALY_CHARGEBACK);
	}
	if (stage == PARTLY_TAKEN && (scene->captured == ABSENT || scene->deposited != scene->captured)) {
		return go(scene->state, state_at(stage), CTP_ANOMALY_PARTLY_DEPOSITED);
	}
	if (stage < ALL_BACK && scene->state == CTP_STATE_CANCELLED) {
		return go(scene->state, state_at(stage), CTP_ANOMALY_PAID_AFTER_CANCEL);
	}
	if (stage < ALL_BACK && scene->state == CTP_STATE_FAILED) {
		return go(scene->state, state_at(stage), CTP_ANOMALY_PAID_AFTER_FAILURE);
	}
	return go(scene->state, state_at(stage), CTP_ANOMALY_NONE);
}

/* ---- what holds for every answer ---- */

static bool paid_like(enum ctp_order_state state)
{
	return state == CTP_STATE_PARTLY_PAID || state == CTP_STATE_PAID;
}

static bool same(struct ctp_transition a, struct ctp_transition b)
{
	return a.from == b.from && a.to == b.to && a.changed == b.changed && a.anomaly == b.anomaly;
}

static void check_scene(const struct scene *scene)
{
	struct ctp_transition got = observe(scene, scene->state), again = observe(scene, got.to), want = expect(scene);
	int64_t wanted = scene->captured == ABSENT ? REGISTERED : scene->captured;
	int failures = check_failures;

	CHECK(same(got, want));
	CHECK(got.from == scene->state && got.changed == (got.from != got.to));
	/* Money never goes back a stage. */
	CHECK(stage_of(got.to) >= stage_of(got.from));
	CHECK(!paid_like(got.from) || (got.to != CTP_STATE_FAILED && got.to != CTP_STATE_CANCELLED));
	/* Only the shop cancels, and nothing becomes new again. */
	CHECK(!got.changed || (got.to != CTP_STATE_CANCELLED && got.to != CTP_STATE_NEW));
	/* Nothing moves on a report about something else. */
	CHECK(scene->subject == SAME || scene->subject == NO_AMOUNT || !got.changed);
	/* Paid is deposited, whole, ours, and still there. */
	CHECK(!got.changed || got.to != CTP_STATE_PAID
		|| (scene->status == 2 && scene->subject == SAME && !scene->chargeback && scene->refunded <= 0
			&& (scene->deposited == wanted || (scene->deposited == ABSENT && wanted == REGISTERED))));
	/* The same report again changes nothing and raises nothing new. */
	CHECK(!again.changed && (again.anomaly == CTP_ANOMALY_NONE || again.anomaly == got.anomaly));
	if (check_failures != failures) {
		printf("    state %d, status %d, subject %d, approved %d, deposited %d, refunded %d, captured %d%s%s: to %d, "
			   "anomaly %d\n",
			(int)scene->state, scene->status, (int)scene->subject, (int)scene->approved, (int)scene->deposited,
			(int)scene->refunded, (int)scene->captured, scene->session_over ? ", over" : "",
			scene->chargeback ? ", chargeback" : "", (int)got.to, (int)got.anomaly);
	}
}

static void every_scene(void)
{
	static const int64_t approved[] = {ABSENT, 8, REGISTERED};
	static const int64_t deposited[] = {ABSENT, 0, 4, 6, REGISTERED, REGISTERED + 2};
	static const int64_t refunded[] = {ABSENT, 0, 4, REGISTERED};
	static const int64_t captured[] = {ABSENT, 6, REGISTERED};
	enum { SCENES = CTP_STATES * 10 * SUBJECTS * 3 * 6 * 4 * 3 * 2 * 2 };

	for (int i = 0; i < SCENES; i++) {
		int rest = i;
		struct scene scene;

		scene.state = (enum ctp_order_state)(rest % CTP_STATES);
		rest /= CTP_STATES;
		scene.status = rest % 10 - 1;
		rest /= 10;
		scene.subject = (enum subject)(rest % SUBJECTS);
		rest /= SUBJECTS;
		scene.approved = approved[rest % 3];
		rest /= 3;
		scene.deposited = deposited[rest % 6];
		rest /= 6;
		scene.refunded = refunded[rest % 4];
		rest /= 4;
		scene.captured = captured[rest % 3];
		rest /= 3;
		scene.session_over = rest % 2 == 1;
		scene.chargeback = rest / 2 == 1;
		check_scene(&scene);
	}
}

/* ---- stories, as a shop lives them ---- */

/* What a report without anything special says. */
static struct scene plain(int status, int64_t deposited, int64_t refunded)
{
	return (struct scene){CTP_STATE_NEW, status, SAME, REGISTERED, deposited, refunded, ABSENT, false, false};
}

static void check_step(
	enum ctp_order_state *state, struct scene scene, enum ctp_order_state to, enum ctp_anomaly anomaly)
{
	struct ctp_transition step = observe(&scene, *state);

	if (!CHECK(step.to == to && step.anomaly == anomaly)) {
		printf("    from %d by status %d: to %d, anomaly %d\n", (int)*state, scene.status, (int)step.to,
			(int)step.anomaly);
	}
	*state = step.to;
}

static void stories(void)
{
	enum ctp_order_state state = CTP_STATE_NEW;
	struct scene over = plain(0, 0, 0), reduced = plain(2, 6, 0);

	/* Registered, 3-D Secure, a refused attempt (0 again), paid, a partial and the last refund of a gross
	 * installation. */
	check_step(&state, plain(0, 0, 0), CTP_STATE_PENDING, CTP_ANOMALY_NONE);
	check_step(&state, plain(5, 0, 0), CTP_STATE_PENDING, CTP_ANOMALY_NONE);
	check_step(&state, plain(0, 0, 0), CTP_STATE_PENDING, CTP_ANOMALY_NONE);
	check_step(&state, plain(2, 10, 0), CTP_STATE_PAID, CTP_ANOMALY_NONE);
	check_step(&state, plain(0, 0, 0), CTP_STATE_PAID, CTP_ANOMALY_WENT_BACKWARDS);
	check_step(&state, plain(4, 10, 4), CTP_STATE_PARTLY_REFUNDED, CTP_ANOMALY_NONE);
	check_step(&state, plain(4, 10, 10), CTP_STATE_REFUNDED, CTP_ANOMALY_NONE);

	/* The session ends, then the bank's answer arrives. */
	state = CTP_STATE_PENDING;
	over.session_over = true;
	check_step(&state, over, CTP_STATE_FAILED, CTP_ANOMALY_NONE);
	check_step(&state, plain(5, 0, 0), CTP_STATE_FAILED, CTP_ANOMALY_NONE);
	check_step(&state, plain(2, 10, 0), CTP_STATE_PAID, CTP_ANOMALY_PAID_AFTER_FAILURE);
	check_step(&state, plain(2, 10, 0), CTP_STATE_PAID, CTP_ANOMALY_NONE);

	/* Two phases: held, and captured for less than was held, as the shop asked. */
	state = CTP_STATE_PENDING;
	check_step(&state, plain(1, 0, 0), CTP_STATE_AUTHORISED, CTP_ANOMALY_NONE);
	reduced.captured = 6;
	check_step(&state, reduced, CTP_STATE_PAID, CTP_ANOMALY_NONE);

	/* The same capture without the shop having asked for it. */
	state = CTP_STATE_AUTHORISED;
	check_step(&state, plain(2, 6, 0), CTP_STATE_PARTLY_PAID, CTP_ANOMALY_PARTLY_DEPOSITED);
}

static void foreign_currencies(void)
{
	struct scene scene = plain(2, 10, 0);
	struct ctp_order order = report_of(&scene);
	struct ctp_money registered = amount(REGISTERED, tnd), captured = amount(REGISTERED, eur);
	struct ctp_money nothing = {0};
	struct ctp_text number = ctp_text("CMD-1001");

	/* Mistakes of the caller have an answer too, and it is never paid. */
	CHECK(ctp_state_observe(CTP_STATE_NEW, &order, number, &registered, &captured, false).anomaly
		== CTP_ANOMALY_CURRENCY_MISMATCH);
	CHECK(ctp_state_observe(CTP_STATE_NEW, &order, number, &nothing, NULL, false).anomaly
		== CTP_ANOMALY_CURRENCY_MISMATCH);
	CHECK(ctp_state_observe(CTP_STATE_NEW, &order, (struct ctp_text){0}, &registered, NULL, false).anomaly
		== CTP_ANOMALY_ORDER_MISMATCH);
}

int main(void)
{
	tnd = ctp_currency_find(ctp_text("TND"));
	eur = ctp_currency_find(ctp_text("EUR"));
	every_scene();
	stories();
	foreign_currencies();
	return check_report("state");
}

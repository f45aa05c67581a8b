// Copy buttons, the connection test without leaving the form, the warning at PRODUCTION, and the tests that are refreshed when the merchant
// comes back from a payment page. All pages work without it.

document.addEventListener('click', async (event) => {
	const copy = event.target.closest('.ctp-copy button');
	if (copy) {
		const field = copy.parentElement.querySelector('input');
		field.select();
		// navigator.clipboard is there on HTTPS only.
		const done = navigator.clipboard ? navigator.clipboard.writeText(field.value).then(() => true, () => false) : document.execCommand('copy');
		if (await done) {
			copy.textContent = copy.dataset.copied;
		}
		return;
	}

	const test = event.target.closest('.ctp-test button');
	if (test) {
		event.preventDefault();
		const output = test.parentElement.querySelector('output');
		const say = (text, style) => {
			output.textContent = text;
			output.className = style;
		};
		say(test.dataset.running, '');
		test.disabled = true;
		try {
			const answer = await fetch(test.formAction, {
				method: 'POST',
				headers: { Accept: 'application/json' },
				body: new FormData(test.form),
			});
			const result = await answer.json();
			say(result.text, result.works ? 'ctp-good' : 'ctp-bad');
		} catch {
			say(test.dataset.failed, 'ctp-bad');
		} finally {
			test.disabled = false;
		}
	}
});

document.addEventListener('change', (event) => {
	if (event.target.name === 'configuration[MODULE_PAYMENT_CLICTOPAY_MODE]') {
		document.querySelector('.ctp-production').hidden = event.target.value !== 'production';
	}
});

let opened = false;

document.addEventListener('submit', (event) => {
	opened ||= event.target.target === '_blank';
});

document.addEventListener('visibilitychange', () => {
	if (opened && !document.hidden) {
		// Before the first test was prepared there is no such button.
		const refresh = document.querySelector('#ctp-refresh');
		refresh ? refresh.form.requestSubmit(refresh) : location.reload();
	}
});

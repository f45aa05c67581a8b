/* Counts down what is left until the page goes on by itself, and sends the form where that is how it goes on. Without it the page works too. */
'use strict';

(function () {
	var main = document.querySelector('main[data-seconds]');
	if (!main) {
		return;
	}
	var left = Number(main.dataset.seconds);
	var place = main.querySelector('.countdown');
	var form = main.querySelector('form[data-automatic]');

	function tick() {
		if (place) {
			place.textContent = String(left);
		}
		if (left > 0) {
			left -= 1;
			setTimeout(tick, 1000);
		} else if (form) {
			form.submit();
		}
	}

	tick();
}());

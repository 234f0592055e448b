// Every task keeps the due date that its process gives it: it is shown and not edited. It is a day of the library's,
// wherever the browser is; Tasklist itself counts hours, and tells them in the browser's time zone.
import { DUE, DUE_DATE, scopeOf, TASK_META, watch } from '../camunda.js';
import { language, zone } from '../webapps.js';

const day = new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'full', timeStyle: 'short' });

function tell() {
	for (const place of document.querySelectorAll(DUE)) {
		const due = scopeOf(place)?.task?.due;
		if (due && place.textContent !== day.format(new Date(due))) {
			place.textContent = day.format(new Date(due));
			place.title = moment.format(new Date(due));
			place.lang = language;
		}
	}
}

function isShown(event) {
	return event.target.closest?.(`${TASK_META} ${DUE_DATE}`);
}

document.addEventListener('click', (event) => isShown(event) && event.stopImmediatePropagation(), true);
// Tasklist's own hint has the time in the browser's zone
document.addEventListener(
	'mouseover',
	(event) => event.target.closest?.(DUE) && event.stopImmediatePropagation(),
	true,
);
watch(tell);

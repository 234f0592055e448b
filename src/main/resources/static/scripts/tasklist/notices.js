// Tasklist's red notices: what they say when something is refused, and how long they stay.
import { language, say } from '../webapps.js';
import { ended, FIELD, point, unmark } from './fields.js';

const SUBMIT = '[ng-click="complete()"], [ng-click="startProcessInstance()"]';
const CHANGE = '[cam-tasklist-task-meta]';
const OPENING = 'li.task';
// on the page, and in the dialog of a start
const NOTICE = '.notifications .alert-danger';

let tried = false;

function close() {
	document.querySelectorAll(`${NOTICE} [ng-click^="removeNotification"]`).forEach((button) => button.click());
}

/** Notices about what was tried before. */
function dismiss() {
	close();
	unmark();
}

/** The form marks its fields a moment later than Tasklist gives notice. */
function explain(notice) {
	const status = notice.querySelector('.status');
	const message = notice.querySelector('.message');
	const colon = notice.querySelector('strong:not(.status)');
	const reason = message.textContent.trim();
	if (point(reason) || reason) {
		notice.lang = language;
		status.textContent = say('refused');
		message.textContent = ended(reason) || say('refused.fields');
		colon?.remove();
	}
}

document.addEventListener(
	'click',
	({ target }) => {
		const tries = target.closest(`${SUBMIT}, ${CHANGE}`) !== null;
		if (tries || target.closest(OPENING)) {
			tried = tries;
			dismiss();
		}
	},
	true,
);
window.addEventListener('hashchange', dismiss);
// its other fields stay marked
for (const change of ['input', 'change']) {
	document.addEventListener(change, ({ target }) => target.closest?.(FIELD) && close(), true);
}

new MutationObserver((changes) =>
	changes
		.flatMap((change) => [...change.addedNodes])
		.filter((node) => tried && node.matches?.(NOTICE))
		.forEach((notice) => setTimeout(explain, 100, notice)),
).observe(document.body, { childList: true, subtree: true });

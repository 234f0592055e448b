// Tasklist's red notices: what they say when something is refused, and how long they stay.
import {
	CLOSE_NOTICE,
	FIELD,
	LISTED_TASK,
	NOTICE,
	NOTICE_COLON,
	NOTICE_MESSAGE,
	NOTICE_STATUS,
	NOTICES,
	SUBMIT,
	TASK_META,
	watch,
} from '../camunda.js';
import { language, say } from '../webapps.js';
import { ended, point, unmark } from './fields.js';

// on the page, and in the dialog of a start
const REFUSAL = `${NOTICES} ${NOTICE}`;

let tried = false;

function close() {
	document.querySelectorAll(`${REFUSAL} ${CLOSE_NOTICE}`).forEach((button) => button.click());
}

/** Notices about what was tried before. */
function dismiss() {
	close();
	unmark();
}

/** The form marks its fields a moment later than Tasklist gives notice. */
function explain(notice) {
	const status = notice.querySelector(NOTICE_STATUS);
	const message = notice.querySelector(NOTICE_MESSAGE);
	const colon = notice.querySelector(NOTICE_COLON);
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
		const tries = target.closest(`${SUBMIT}, ${TASK_META}`) !== null;
		if (tries || target.closest(LISTED_TASK)) {
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

watch((changes) =>
	changes
		.flatMap((change) => [...change.addedNodes])
		.filter((node) => tried && node.matches?.(REFUSAL))
		.forEach((notice) => setTimeout(explain, 100, notice)),
);

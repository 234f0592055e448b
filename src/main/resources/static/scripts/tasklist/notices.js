// Tasklist's red notices: what they say when something is refused, and how long they stay.
import { say } from '../webapps.js';

const SUBMIT = '[ng-click="complete()"], [ng-click="startProcessInstance()"]';
const CHANGE = '[cam-tasklist-task-meta]';
const OPENING = 'li.task';
const REFUSED = '.fjs-has-errors';

const notices = document.querySelector('.page-notifications');

let tried = false;

/** Notices about what was tried before. */
function dismiss() {
	notices.querySelectorAll('.alert-danger [ng-click^="removeNotification"]').forEach((close) => close.click());
}

function fieldsNamedBy(message) {
	return [...document.querySelectorAll('.fjs-form-field')].filter((field) => {
		const label = field.querySelector('.fjs-form-field-label')?.textContent.replace(/\*$/, '').trim();
		return label && `; ${message}`.includes(`; ${label}: `);
	});
}

function goTo(field) {
	field.scrollIntoView({ block: 'center' });
	field.querySelector('input, select, textarea, [tabindex]')?.focus({ preventScroll: true });
}

/** The form marks its fields a moment later than Tasklist gives notice. */
function explain(notice) {
	const status = notice.querySelector('.status');
	const message = notice.querySelector('.message');
	const reason = message.textContent.trim();
	const fields = reason ? fieldsNamedBy(reason) : [...document.querySelectorAll(REFUSED)];
	if (reason || fields.length) {
		status.textContent = say('refused');
		message.textContent = reason || say('refused.fields');
		fields.slice(0, 1).forEach(goTo);
	}
}

document.addEventListener('click', ({ target }) => {
	const tries = target.closest(`${SUBMIT}, ${CHANGE}`) !== null;
	if (tries || target.closest(OPENING)) {
		tried = tries;
		dismiss();
	}
}, true);
window.addEventListener('hashchange', dismiss);

new MutationObserver((changes) => changes
	.flatMap((change) => [...change.addedNodes])
	.filter((node) => tried && node.matches?.('.alert-danger'))
	.forEach((notice) => setTimeout(explain, 100, notice)))
	.observe(notices, { childList: true, subtree: true });

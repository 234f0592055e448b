// Tasklist forgets what was typed into a form as soon as something else is opened: Save is pressed first.
import { CANCEL_DIALOG, DIALOG, FORM, LEAVES, LISTED_TASK, SAVE, TABS, TASK_FORM } from '../camunda.js';
import { undecided } from './drafts.js';

const LINK = 'a[href]:not([href=""], [href^="#"], [target="_blank"])';
const LEAVING = [TABS, LISTED_TASK, LEAVES, CANCEL_DIALOG, LINK].join();

/** A task's form stays behind the dialog of a start. */
const touched = new Set();

function touch(event) {
	const form = event.target.closest(FORM);
	if (form) {
		touched.add(form);
	}
}

function keep() {
	for (const form of touched) {
		press(form);
		if (undecided) {
			return;
		}
		touched.delete(form);
	}
}

function press(form) {
	const save = form.closest(TASK_FORM)?.querySelector(SAVE);
	if (form.isConnected && save) {
		// a form takes a text when its field is left
		if (form.contains(document.activeElement)) {
			document.activeElement.blur();
		}
		save.disabled = false;
		save.click();
	}
}

/** What cannot be kept is not left. */
function keepBefore(event) {
	keep();
	if (undecided) {
		event.preventDefault();
		event.stopImmediatePropagation();
	}
}

document.addEventListener('input', touch, true);
document.addEventListener(
	'click',
	(event) => {
		touch(event);
		if (event.target.closest(LEAVING) || event.target.matches(DIALOG)) {
			keepBefore(event);
		}
	},
	true,
);
document.addEventListener(
	'keydown',
	(event) => {
		if (event.key === 'Escape' && event.target.closest(DIALOG)) {
			keepBefore(event);
		}
	},
	true,
);
window.addEventListener('pagehide', keep);

// Tasklist forgets what was typed into a form as soon as something else is opened: Save is pressed first.
import { undecided } from './drafts.js';

const LEAVING =
	'.tabbed-content .nav-tabs a, li.task, .logout, .modal-footer .btn-link, a[href]:not([href=""], [href^="#"], [target="_blank"])';
const BACKDROP = '.modal';
const FORM = '[cam-tasklist-form]';
// a form that starts a process has it too, unseen
const SAVE = '.form-actions [ng-click^="save("]';

/** A task's form stays behind the dialog of a start. */
const touched = new Set();

function touch(event) {
	const form = event.target.closest('.fjs-container');
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
	const save = form.closest(FORM)?.querySelector(SAVE);
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
		if (event.target.closest(LEAVING) || event.target.matches(BACKDROP)) {
			keepBefore(event);
		}
	},
	true,
);
document.addEventListener(
	'keydown',
	(event) => {
		if (event.key === 'Escape' && event.target.closest(BACKDROP)) {
			keepBefore(event);
		}
	},
	true,
);
window.addEventListener('pagehide', keep);

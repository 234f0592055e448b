// Tasklist forgets what was typed into a form as soon as something else is opened: Save is pressed first.
const LEAVING = '.tabbed-content .nav-tabs a, li.task, .logout';
const SAVE = '.form-actions [ng-click^="save("]';

let touched = null;

function touch(event) {
	touched = event.target.closest('.fjs-container') ?? touched;
}

function keep() {
	const save = document.querySelector(SAVE);
	if (touched?.isConnected && save) {
		// a form takes a text when its field is left
		if (touched.contains(document.activeElement)) {
			document.activeElement.blur();
		}
		save.disabled = false;
		save.click();
	}
	touched = null;
}

document.addEventListener('input', touch, true);
document.addEventListener('click', (event) => {
	touch(event);
	if (event.target.closest(LEAVING)) {
		keep();
	}
}, true);
window.addEventListener('pagehide', keep);

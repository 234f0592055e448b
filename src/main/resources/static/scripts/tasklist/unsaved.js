// Tasklist forgets what was typed into a form as soon as another tab or task is opened: Save is pressed first.
const LEAVING = '.tabbed-content .nav-tabs a, li.task';
const SAVE = '.form-actions [ng-click^="save("]';

let touched = null;

function touch(event) {
	touched = event.target.closest('.fjs-container') ?? touched;
}

document.addEventListener('input', touch, true);
document.addEventListener('click', (event) => {
	touch(event);
	if (touched?.isConnected && event.target.closest(LEAVING)) {
		document.querySelector(SAVE)?.click();
		touched = null;
	}
}, true);

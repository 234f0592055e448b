// Tasklist, Cockpit, Admin: where they would show a sign-in form of their own, lead to Bindery's, and then back.
import { isSignIn, leaving, root } from './camunda.js';

const bindery = root.replace(/\/camunda$/, '');
let here = window.location.hash;

function look() {
	if (!isSignIn()) {
		here = window.location.hash;
	} else if (leaving) {
		window.location.replace(`${bindery}/login?signedOut`);
	} else {
		show.call(window.history, null, '', here || '#/');
		window.location.reload();
	}
}

const show = window.history.replaceState;
for (const change of ['pushState', 'replaceState']) {
	const original = window.history[change];
	window.history[change] = function (...to) {
		original.apply(this, to);
		look();
	};
}
window.addEventListener('hashchange', look);
// the browser's Back brings a page as it was left, also after its person has signed out
window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());

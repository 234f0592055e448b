// Tasklist, Cockpit, Admin: where they would show a sign-in form of their own, lead to Bindery's, and then back.
const bindery = document
	.querySelector('base')
	.getAttribute('app-root')
	.replace(/\/camunda$/, '');
let here = window.location.hash;
let leaving = false;

function look() {
	if (!window.location.hash.startsWith('#/login')) {
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
document.addEventListener(
	'click',
	(event) => {
		leaving = leaving || event.target.closest('.logout') !== null;
	},
	true,
);

// The page for paper: unfolds everything, and prints.
const buttons = document.querySelectorAll('[data-print]');

buttons.forEach((button) => {
	button.hidden = false;
	button.addEventListener('click', () => window.print());
});

if (buttons.length > 0) {
	document.querySelectorAll('main details').forEach((folded) => {
		folded.open = true;
	});
}

// Enter in a field sends no form: what a form does is done with its buttons alone.
document.addEventListener(
	'submit',
	(event) => {
		if (event.target.closest('.fjs-container')) {
			event.preventDefault();
			event.stopPropagation();
		}
	},
	true,
);

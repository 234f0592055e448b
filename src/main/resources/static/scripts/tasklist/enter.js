// Enter in a field sends no form: what a form does is done with its buttons alone.
import { FORM } from '../camunda.js';

document.addEventListener(
	'submit',
	(event) => {
		if (event.target.closest(FORM)) {
			event.preventDefault();
			event.stopPropagation();
		}
	},
	true,
);

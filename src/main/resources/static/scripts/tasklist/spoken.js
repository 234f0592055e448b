// A form is in the reader's language, in a page that is not; so are the few words that every form brings itself.
import { FORM, PICKER, SEARCH, SELECT, UNCHOSEN, watch } from '../camunda.js';
import { language, say } from '../webapps.js';

watch(() => {
	document.querySelectorAll(FORM).forEach((form) => {
		form.lang = language;
	});
	document.querySelectorAll(PICKER).forEach((picker) => {
		picker.placeholder = picker.placeholder.replace(SEARCH, say('picker.search'));
	});
	document.querySelectorAll(UNCHOSEN).forEach(({ firstChild: words }) => {
		// the form goes on changing this text itself; whoever changes it without need is called again
		if (words.data === SELECT && SELECT !== say('picker.select')) {
			words.data = say('picker.select');
		}
	});
});

// What Tasklist shows beside a confidential task: in place of its process, which nobody is told, that it is confidential.
import { TASK_PROCESS, watch } from '../camunda.js';
import { language, make, say } from '../webapps.js';

const NAME = 'bindery-confidential';

function tell() {
	for (const place of document.querySelectorAll(TASK_PROCESS)) {
		const told = place.querySelector(`.${NAME}`);
		const named = place.textContent.trim() !== (told?.textContent ?? '');
		if (named) {
			told?.remove();
		} else if (!told) {
			place.append(make('span', { class: NAME, lang: language }, say('confidential')));
		}
	}
}

watch(tell);

// A question that stays until it is answered: in the dialog of a start, which lets no key out, else below all.
import { BUTTON, DIALOG_BODY } from '../camunda.js';
import { language, make, say } from '../webapps.js';

let asked = null;

/** Asks in the words of the key; what is chosen by its own words closes the question, which is answered. */
export function choose(key, answers) {
	asked?.remove();
	const question = make(
		'div',
		{ id: 'bindery-choice', class: 'alert alert-warning', role: 'alert', lang: language, tabindex: -1 },
		make('p', {}, say(key)),
		...Object.entries(answers).map(([answer, act]) =>
			make(
				'button',
				{
					type: 'button',
					class: BUTTON,
					click() {
						question.remove();
						act();
					},
				},
				say(`${key}.${answer}`),
			),
		),
	);
	(document.querySelector(DIALOG_BODY) ?? document.body).prepend(question);
	asked = question;
	return question;
}

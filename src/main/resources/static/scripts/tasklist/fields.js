// A field that Bindery refuses looks and sounds as one that the form itself finds wrong, and both say why in the
// reader's language.
import { DIALOG, FIELD, FIELD_ERROR, FORM, LABEL, LONGEST, REQUIRED, watch, WRONG } from '../camunda.js';
import { language, make, say } from '../webapps.js';

const REFUSED = 'bindery-refused';
const INPUT = 'input, select, textarea, [tabindex]';
const FORMS_OWN = [
	[new RegExp(`^${REQUIRED}$`), 'field.required'],
	[new RegExp(`^${LONGEST}(\\d+)\\.$`), 'field.longest'],
];

/** The form on top: a start stands before the task that is open. */
function form() {
	return document.querySelector(`${DIALOG} ${FORM}`) ?? document.querySelector(FORM);
}

function fields() {
	return [...(form()?.querySelectorAll(FIELD) ?? [])];
}

function label(field) {
	return field.querySelector(LABEL)?.textContent.replace(/\*$/, '').trim();
}

/** Bindery's sentence names each field before its reason: "Audience: is needed; Purpose: is too long". */
function reasons(sentence) {
	const text = `; ${sentence}`;
	const found = fields()
		.filter(label)
		.map((field) => ({ field, intro: `; ${label(field)}${label(field).endsWith('?') ? ' ' : ': '}` }))
		.map(({ field, intro }) => ({ field, at: text.indexOf(intro), from: text.indexOf(intro) + intro.length }))
		.filter(({ at }) => at >= 0);
	const ends = [...found.map(({ at }) => at), text.length];
	return found.map(({ field, at, from }) => ({
		field,
		reason: text.slice(from, Math.min(...ends.filter((end) => end > at))),
	}));
}

export function ended(sentence) {
	return sentence.replace(/[^.!?…]$/, '$&.');
}

function mark({ field, reason }, number) {
	const id = `${REFUSED}-${number}`;
	const inputs = [...field.querySelectorAll(INPUT)];
	const described = inputs.map((input) => input.getAttribute('aria-describedby') ?? '');
	const words = make(
		'div',
		{ id, class: `${FIELD_ERROR} ${REFUSED}`, lang: language },
		make('ul', {}, make('li', {}, reason.charAt(0).toLocaleUpperCase(language) + ended(reason.slice(1)))),
	);
	field.classList.add(WRONG);
	field.append(words);
	inputs.forEach((input, place) => {
		input.setAttribute('aria-invalid', 'true');
		input.setAttribute('aria-describedby', `${described[place]} ${id}`.trim());
	});
	words.addEventListener(REFUSED, () => {
		words.remove();
		field.classList.toggle(WRONG, field.querySelector(`.${FIELD_ERROR}`) !== null);
		inputs.forEach((input, place) => {
			input.setAttribute('aria-invalid', field.classList.contains(WRONG));
			input.setAttribute('aria-describedby', described[place]);
		});
	});
}

/** Marks the fields that the sentence names, or finds those that the form has marked; the first gets the focus. */
export function point(sentence) {
	const refused = reasons(sentence);
	refused.forEach(mark);
	const wrong = fields().filter((field) => field.classList.contains(WRONG));
	wrong[0]?.scrollIntoView({ block: 'center' });
	wrong[0]?.querySelector(INPUT)?.focus({ preventScroll: true });
	return wrong.length > 0;
}

export function unmark(within = document) {
	within.querySelectorAll(`.${REFUSED}`).forEach((words) => words.dispatchEvent(new Event(REFUSED)));
}

function changed({ target }) {
	const field = target.closest?.(FIELD);
	if (field) {
		unmark(field);
	}
}

document.addEventListener('input', changed, true);
document.addEventListener('change', changed, true);

/** In the text that is there: the form goes on changing it itself. */
function translate(words) {
	const known = FORMS_OWN.find(([english]) => english.test(words.data));
	if (known) {
		const [english, key] = known;
		words.data = say(key, ...english.exec(words.data).slice(1));
		words.parentElement.lang = language;
	}
}

watch(() =>
	document
		.querySelectorAll(`.${FIELD_ERROR} li`)
		.forEach((item) => [...item.childNodes].filter((node) => node instanceof Text).forEach(translate)),
);

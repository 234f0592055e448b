// What Bindery's parts of Tasklist and Cockpit share: where Bindery is, asking it as who is signed in, and its words.
import { root } from './camunda.js';

/** Bindery's own address, without a slash at the end. */
export const bindery = root.replace(/\/camunda$/, '');

/** Asks Bindery's API; fails unless it answers. An address like "cockpit/process-instances/…". */
export async function ask(address) {
	const answer = await fetch(`${bindery}/api/${address}`, {
		credentials: 'same-origin',
		headers: { Accept: 'application/json' },
	});
	if (!answer.ok) {
		throw Object.assign(new Error(`Bindery answers ${answer.status}`), { status: answer.status });
	}
	return answer.json();
}

const known = await ask('words').catch(() => ({ language: 'en', words: {} }));

/** The language in which Bindery speaks to the reader, and the library's time zone. */
export const { language, zone } = known;

/** The words of a key in the message file "webapps"; of one that is filled in, with what stands at {0}, {1}… */
export function say(key, ...values) {
	const words = known.words[`webapps.${key}`] ?? key;
	return values.reduce((text, value, place) => text.replaceAll(`{${place}}`, value), words);
}

/** An element with attributes (functions become listeners) and with texts or elements within. */
export function make(name, attributes = {}, ...within) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') {
			element.addEventListener(key, value);
		} else {
			element.setAttribute(key, value);
		}
	}
	element.append(...within);
	return element;
}

/** Puts into the place what the promise brings, or says that it failed; who listens hears it. */
export async function fill(place, content) {
	place.setAttribute('aria-busy', 'true');
	try {
		place.replaceChildren(await content);
	} catch (failure) {
		place.replaceChildren(make('p', { class: 'alert alert-warning', role: 'alert' }, say('failed')));
	}
	place.removeAttribute('aria-busy');
}

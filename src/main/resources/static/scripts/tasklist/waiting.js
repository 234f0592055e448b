// What was typed in this tab while nobody answered, or after the session had expired: it waits until somebody has signed
// in, and words-kept.js looks after it meanwhile.
const GOES_ON = 'bindery-typed';

/** As the browser itself does it: drafts.js replaces these. */
export const { getItem, setItem, removeItem } = Storage.prototype;

export function waitNoMore(form) {
	const { person, forms } = waiting();
	delete forms[form];
	wait(person, forms);
}

export function waiting() {
	return { forms: {}, ...JSON.parse(getItem.call(sessionStorage, GOES_ON)) };
}

export function wait(person, forms) {
	if (Object.keys(forms).length) {
		setItem.call(sessionStorage, GOES_ON, JSON.stringify({ person, forms }));
	} else {
		removeItem.call(sessionStorage, GOES_ON);
	}
}

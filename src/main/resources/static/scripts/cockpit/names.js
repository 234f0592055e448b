// Which partnership a business key stands for, written under it: Cockpit shows only the key, and has no place for more.
import { BUSINESS_KEYS, watch } from '../camunda.js';
import { ask, bindery, language, make, say } from '../webapps.js';

const NAME = 'bindery-name';
const AT_ONCE = 100;

/** What is known on the page that is open, by reference; null while it is asked for, and where nothing is known. */
let known = new Map();
let waiting = false;

function look() {
	waiting = false;
	const unknown = new Set();
	for (const cell of document.querySelectorAll(BUSINESS_KEYS)) {
		const reference = referenceIn(cell);
		if (reference && !known.has(reference)) {
			unknown.add(reference);
		}
		name(cell, known.get(reference));
	}
	learn([...unknown]);
}

/** The key as Cockpit wrote it, without what stands under it. */
function referenceIn(cell) {
	const written = [...cell.childNodes]
		.filter(isOfCockpit)
		.map((each) => each.textContent)
		.join('');
	return /^P-\d+-\d+$/.exec(written.trim())?.[0];
}

function isOfCockpit(node) {
	return node.nodeType !== Node.COMMENT_NODE && !node.classList?.contains(NAME);
}

function learn(references) {
	references.forEach((reference) => known.set(reference, null));
	for (let from = 0; from < references.length; from += AT_ONCE) {
		const here = known;
		ask(`partnerships?references=${references.slice(from, from + AT_ONCE).map(encodeURIComponent)}`)
			.then((found) => found.forEach((partnership) => here.set(partnership.reference, partnership)))
			.then(lookSoon, console.error);
	}
}

function name(cell, partnership) {
	const old = cell.querySelector(`.${NAME}`);
	if (old?.dataset.reference === partnership?.reference) {
		return;
	}
	old?.remove();
	if (partnership) {
		cell.append(
			make(
				'div',
				{ class: NAME, lang: language, 'data-reference': partnership.reference },
				make('a', { href: bindery + partnership.link }, partnership.title),
				make('div', {}, `${partnership.stageName} · ${partnership.contact ?? say('case.contact.none')}`),
			),
		);
	}
}

function lookSoon() {
	if (!waiting) {
		waiting = true;
		window.requestAnimationFrame(look);
	}
}

window.addEventListener('hashchange', () => {
	known = new Map();
	lookSoon();
});
watch(lookSoon);
lookSoon();

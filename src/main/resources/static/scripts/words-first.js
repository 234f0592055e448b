// Tasklist, Cockpit, Admin: on a first visit their words may come later than what they stand in, which then shows
// raw keys for good. They are put where Camunda keeps them between visits, before it starts.
import { app, KEPT, root, wordsKey } from './camunda.js';

const LANGUAGE = 'en';

const address = `${root}/app/${app}/locales/`;
const key = wordsKey(address, LANGUAGE);

function kept() {
	return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
}

async function keep() {
	if (key in kept()) {
		return;
	}
	try {
		const answer = await fetch(`${address}${LANGUAGE}.json?bust=${window.bust}`);
		if (answer.ok) {
			const words = JSON.stringify(await answer.json());
			localStorage.setItem(KEPT, JSON.stringify({ ...kept(), [key]: words }));
		}
	} catch (failure) {
		console.error(failure);
	}
}

await keep();

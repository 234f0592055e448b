// Tasklist, Cockpit, Admin: on a first visit their words may come later than what they stand in, which then shows
// raw keys for good. They are put where Camunda keeps them between visits, before it starts.
const KEPT = 'camunda-web';
const LANGUAGE = 'en';

const base = document.querySelector('base');
const address = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const key = `${address}_locales_data_${LANGUAGE}_${window.bust}`;

function kept() {
	return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
}

if (!(key in kept())) {
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

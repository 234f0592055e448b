// Tasks are in order of their due dates until somebody chooses another order: Tasklist itself would begin with the newest.
import { asked, BY_DUE_DATE, NEWEST, SORTING } from '../camunda.js';

const FIRST = JSON.stringify([BY_DUE_DATE, NEWEST]);

function order() {
	const [path] = window.location.hash.split('?');
	const search = asked();
	if (['', '#', '#/'].includes(path) && !search.has(SORTING)) {
		search.set(SORTING, FIRST);
		window.history.replaceState(window.history.state, '', `#/?${search}`);
	}
}

order();
// before Tasklist hears of it
window.addEventListener('popstate', order);

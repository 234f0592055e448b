// Tasks are in order of their due dates until somebody chooses another order: Tasklist itself would begin with the newest.
const FIRST = JSON.stringify([
	{ sortBy: 'dueDate', sortOrder: 'asc' },
	{ sortBy: 'created', sortOrder: 'desc' },
]);

function order() {
	const [path, asked] = window.location.hash.split('?');
	const search = new URLSearchParams(asked);
	if (['', '#', '#/'].includes(path) && !search.has('sorting')) {
		search.set('sorting', FIRST);
		window.history.replaceState(window.history.state, '', `#/?${search}`);
	}
}

order();
// before Tasklist hears of it
window.addEventListener('popstate', order);

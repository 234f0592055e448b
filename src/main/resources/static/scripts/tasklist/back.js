// The way back to Bindery's own list of tasks.
import { bindery, language, make, say } from '../webapps.js';

export const wayBack = {
	id: 'bindery.back',
	pluginPoint: 'tasklist.navbar.action',
	priority: 900,
	render(node) {
		node.append(make('a', { href: `${bindery}/work`, lang: language }, say('back')));
	},
};

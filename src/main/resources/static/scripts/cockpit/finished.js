// The instances of a version that are over: Cockpit itself lists only those that run.
import { BUTTON, TABLE } from '../camunda.js';
import { ask, bindery, fill, make, say } from '../webapps.js';

export const finishedTab = {
	id: 'bindery.finished',
	pluginPoint: 'cockpit.processDefinition.runtime.tab',
	priority: -10,
	properties: { label: say('finished') },
	render(node, { processDefinitionId }) {
		const place = make('div', { class: 'bindery-tab', 'aria-live': 'polite' });
		node.append(place);
		show(place, processDefinitionId, 0);
	},
};

function show(place, definition, page) {
	fill(
		place,
		ask(`cockpit/process-definitions/${encodeURIComponent(definition)}/finished?page=${page}`).then((found) =>
			list(found, page, (next) => show(place, definition, next)),
		),
	);
}

function list({ rows, more }, page, go) {
	if (rows.length === 0) {
		return make('p', {}, say('finished.none'));
	}
	const heads = ['reference', 'began', 'ended', 'end'].map((key) =>
		make('th', { scope: 'col' }, say(`finished.${key}`)),
	);
	return make(
		'div',
		{},
		make(
			'table',
			{ class: TABLE },
			make('thead', {}, make('tr', {}, ...heads, make('td'))),
			make('tbody', {}, ...rows.map(line)),
		),
		pages(page, more, go),
	);
}

function line({ instance, reference, title, began, ended, end }) {
	const file = `${bindery}/partnerships/${encodeURIComponent(reference)}`;
	return make(
		'tr',
		{},
		make('th', { scope: 'row' }, make('a', { href: file }, reference), ` ${title}`),
		make('td', {}, began),
		make('td', {}, ended),
		make('td', {}, end || say('finished.calledOff')),
		make(
			'td',
			{},
			make(
				'a',
				{
					href: `${file}/diagram?diagram=${encodeURIComponent(instance)}`,
					'aria-label': `${say('finished.diagram')}: ${reference}, ${ended}`,
				},
				say('finished.diagram'),
			),
		),
	);
}

function pages(page, more, go) {
	const buttons = [];
	if (page > 0) {
		buttons.push(make('button', { type: 'button', class: BUTTON, click: () => go(page - 1) }, say('finished.newer')));
	}
	if (more) {
		buttons.push(make('button', { type: 'button', class: BUTTON, click: () => go(page + 1) }, say('finished.older')));
	}
	return make('div', { class: 'bindery-pages' }, ...buttons);
}

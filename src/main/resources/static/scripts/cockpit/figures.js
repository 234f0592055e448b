// How often the instances of a version came to each element and how long they stayed: as a table, and as colours on the
// diagram.
import { BUTTON, TABLE } from '../camunda.js';
import { ask, fill, language, make, say } from '../webapps.js';

const DEGREES = 5;
const UNITS = [
	['day', 86_400],
	['hour', 3_600],
	['minute', 60],
	['second', 1],
];

export const figuresTab = {
	id: 'bindery.figures',
	pluginPoint: 'cockpit.processDefinition.runtime.tab',
	priority: -11,
	properties: { label: say('figures') },
	render(node, { processDefinitionId }) {
		const place = make('div', { class: 'bindery-tab', 'aria-live': 'polite' });
		node.append(place);
		fill(place, figuresOf(processDefinitionId).then(table));
	},
};

export const figuresOnDiagram = {
	id: 'bindery.heat',
	pluginPoint: 'cockpit.processDefinition.diagram.action',
	render(node, { viewer, processDefinitionId }) {
		const shown = [];
		const button = make('button', {
			type: 'button',
			class: BUTTON,
			'aria-pressed': 'false',
			async click() {
				if (shown.length > 0) {
					shown.splice(0).forEach((hide) => hide());
				} else {
					const figures = await figuresOf(processDefinitionId).catch(() => []);
					shown.push(...heat(viewer, figures));
				}
				button.setAttribute('aria-pressed', String(shown.length > 0));
				name();
			},
		});
		function name() {
			const words = say(shown.length > 0 ? 'figures.hide' : 'figures.show');
			button.setAttribute('aria-label', words);
			button.title = words;
		}
		button.append(make('span', { class: 'glyphicon glyphicon-fire', 'aria-hidden': 'true' }));
		name();
		node.append(button);
	},
};

function figuresOf(definition) {
	return ask(`cockpit/process-definitions/${encodeURIComponent(definition)}/figures`);
}

function table(figures) {
	if (figures.length === 0) {
		return make('p', {}, say('figures.none'));
	}
	const heads = ['element', 'times', 'here', 'stay'].map((key) => make('th', { scope: 'col' }, say(`figures.${key}`)));
	return make(
		'table',
		{ class: TABLE },
		make('thead', {}, make('tr', {}, ...heads)),
		make(
			'tbody',
			{},
			...figures.map((each) =>
				make(
					'tr',
					{},
					make('th', { scope: 'row', lang: 'en' }, each.name),
					make('td', {}, number(each.times)),
					make('td', {}, number(each.here)),
					make('td', {}, each.stay >= 1 ? time(each.stay) : '–'),
				),
			),
		),
	);
}

/** The longer the average stay, the warmer; each with its figures in words. Answers how to take each away. */
function heat(viewer, figures) {
	const elements = viewer.get('elementRegistry');
	const isDrawnAlone = (element) => element && !element.children?.length;
	const drawn = figures.filter((each) => isDrawnAlone(elements.get(each.element)));
	const longest = Math.max(1, ...drawn.map((each) => each.stay ?? 0));
	return drawn.map((each) => {
		const marker = `bindery-heat-${Math.ceil(DEGREES * Math.sqrt((each.stay ?? 0) / longest))}`;
		viewer.get('canvas').addMarker(each.element, marker);
		const text = [`${number(each.times)} ×`, each.stay >= 1 ? time(each.stay) : ''].filter(Boolean).join(' · ');
		const overlay = viewer.get('overlays').add(each.element, {
			position: { top: -14, right: 14 },
			html: make('div', { class: 'bindery-figure' }, text),
		});
		return () => {
			viewer.get('canvas').removeMarker(each.element, marker);
			viewer.get('overlays').remove(overlay);
		};
	});
}

function number(value) {
	return new Intl.NumberFormat(language).format(value);
}

function time(seconds) {
	const [unit, length] = UNITS.find(([, each]) => seconds >= each) ?? UNITS.at(-1);
	return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
		seconds / length,
	);
}

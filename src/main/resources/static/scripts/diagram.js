// Draws a diagram with where its process stands. What it shows stands beside it in words, so that without this nothing
// but the picture is missing.

import { dress, tell } from './diagram-roles.js';
import { scrollTo, sizing } from './diagram-size.js';

const SVG = 'http://www.w3.org/2000/svg';

// The viewer's overlays and lightbox come with styles in their markup, which the pages' security policy refuses.
const WITHOUT_OVERLAYS = { overlays: ['value', { add() {}, remove() {}, get: () => [] }] };

// Whether the reader went on from where the address leads.
let wentOn = performance.getEntriesByType('navigation')[0]?.type !== 'navigate';
['wheel', 'touchmove', 'pointerdown', 'keydown'].forEach((move) =>
	window.addEventListener(
		move,
		() => {
			wentOn = true;
		},
		{ passive: true },
	),
);
window.addEventListener('hashchange', () => {
	wentOn = false;
});

for (const figure of document.querySelectorAll('[data-diagram]')) {
	show(figure)
		.then(land)
		.catch((failure) => {
			figure.hidden = true;
			console.error(failure);
		});
}

async function show(figure) {
	const answer = await fetch(figure.dataset.diagram, { headers: { Accept: 'application/json' } });
	if (!answer.ok) {
		return;
	}
	const diagram = await answer.json();
	figure.hidden = false;
	const frame = figure.querySelector('.diagram-frame');
	const viewer = new window.BpmnJS({
		container: figure.querySelector('.diagram-canvas'),
		additionalModules: [WITHOUT_OVERLAYS],
		bpmnRenderer: { defaultFillColor: 'var(--sheet)', defaultStrokeColor: 'var(--ink)' },
	});
	let doers;
	viewer.on('import.parse.complete', ({ definitions, elementsById }) => {
		translate(elementsById, diagram.translations);
		doers = dress(definitions);
	});
	await viewer.importXML(diagram.xml);
	tell(doers, viewer.get('canvas'), figure);
	mark(viewer, diagram, figure.dataset);
	const sizes = sizing(viewer, frame);
	sizes.fit();
	scrollTo(viewer, frame, diagram.here[0]);
	figure.addEventListener('click', (event) => {
		const button = event.target.closest('[data-zoom]');
		if (button) {
			sizes[button.dataset.zoom]();
		}
	});
	window.addEventListener('resize', sizes.refit);
	frame.addEventListener('click', followsItsLink, true);
}

// The picture pushes down what stands below it, and with it what the address leads to.
function land() {
	if (!wentOn) {
		document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
	}
}

// The mark is a link to whose work the picture is.
function followsItsLink(event) {
	if (event.target.closest('.bjs-powered-by')) {
		event.stopPropagation();
	}
}

// Before it is drawn, so that the viewer breaks the lines.
function translate(elements, translations) {
	Object.entries(translations).forEach(([id, name]) => elements[id].set('name', name));
}

function mark(viewer, diagram, words) {
	const elements = viewer.get('elementRegistry');
	const canvas = viewer.get('canvas');
	const known = (id) => elements.get(id) !== undefined;
	elements
		.filter((element) => element.parent && element.children?.length)
		.forEach((element) => canvas.addMarker(element.id, 'is-frame'));
	[...diagram.passed, ...diagram.flows].filter(known).forEach((id) => canvas.addMarker(id, 'is-passed'));
	diagram.here
		.filter((token) => known(token.element))
		.forEach((token) => {
			canvas.addMarker(token.element, 'is-here');
			addBadge(canvas.getDefaultLayer(), elements.get(token.element), token, words);
		});
}

function addBadge(layer, element, token, words) {
	const text = svg('text', { x: 10, y: 19 });
	text.textContent =
		(token.failed ? `⚠ ${words.failed}` : `● ${words.here}`) + (token.count > 1 ? ` × ${token.count}` : '');
	const box = svg('rect', { height: 26, rx: 13 });
	const badge = svg('g', { class: 'diagram-token', transform: `translate(${element.x - 8} ${element.y - 22})` });
	badge.append(box, text);
	layer.append(badge);
	box.setAttribute('width', text.getComputedTextLength() + 20);
}

function svg(name, attributes) {
	const element = document.createElementNS(SVG, name);
	Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
	return element;
}

// Draws a diagram with where its process stands. What it shows stands beside it in words, so that without this nothing
// but the picture is missing.

const NARROWEST = 0.5; // of its own size: what is smaller cannot be read
const STEP = 1.25;
const LARGEST = 4;

for (const figure of document.querySelectorAll('[data-diagram]')) {
	show(figure).catch((failure) => {
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
		bpmnRenderer: { defaultFillColor: 'var(--sheet)', defaultStrokeColor: 'var(--ink)' },
	});
	await viewer.importXML(diagram.xml);
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
}

function mark(viewer, diagram, words) {
	const elements = viewer.get('elementRegistry');
	const canvas = viewer.get('canvas');
	const known = (id) => elements.get(id) !== undefined;
	elements.filter((element) => element.parent && element.children?.length)
		.forEach((element) => canvas.addMarker(element.id, 'is-frame'));
	[...diagram.passed, ...diagram.flows].filter(known).forEach((id) => canvas.addMarker(id, 'is-passed'));
	diagram.here.filter((token) => known(token.element)).forEach((token) => {
		canvas.addMarker(token.element, 'is-here');
		viewer.get('overlays').add(token.element, { position: { top: -16, left: -8 }, html: badge(token, words) });
	});
}

function badge(token, words) {
	const badge = document.createElement('div');
	badge.className = 'diagram-token';
	const text = token.failed ? `⚠ ${words.failed}` : `● ${words.here}`;
	badge.textContent = token.count > 1 ? `${text} × ${token.count}` : text;
	return badge;
}

// The picture grows within a frame that scrolls, so that keyboard, wheel and finger scroll as everywhere.
function sizing(viewer, frame) {
	const canvas = frame.querySelector('.diagram-canvas');
	const drawn = viewer.get('canvas').viewbox().inner;
	const margin = 24;
	const fitting = () => Math.max(NARROWEST, (frame.clientWidth - margin) / drawn.width);
	let scale = 0;
	const set = (next) => {
		scale = Math.min(LARGEST, Math.max(fitting() / LARGEST, next));
		canvas.style.width = `${drawn.width * scale + margin}px`;
		canvas.style.height = `${drawn.height * scale + margin}px`;
		viewer.get('canvas').resized();
		viewer.get('canvas').viewbox({
			x: drawn.x - margin / 2 / scale,
			y: drawn.y - margin / 2 / scale,
			width: drawn.width + margin / scale,
			height: drawn.height + margin / scale,
		});
	};
	let whole = true;
	const resize = (next, fits) => {
		whole = fits;
		set(next);
	};
	return {
		fit: () => resize(Math.min(1, fitting()), true),
		in: () => resize(scale * STEP, false),
		out: () => resize(scale / STEP, false),
		refit: () => whole && resize(Math.min(1, fitting()), true),
	};
}

function scrollTo(viewer, frame, token) {
	const element = token && viewer.get('elementRegistry').get(token.element);
	if (element) {
		const { inner, scale } = { inner: viewer.get('canvas').viewbox().inner, scale: viewer.get('canvas').zoom() };
		frame.scrollLeft = (element.x + element.width / 2 - inner.x) * scale - frame.clientWidth / 2;
		frame.scrollTop = (element.y + element.height / 2 - inner.y) * scale - frame.clientHeight / 2;
	}
}

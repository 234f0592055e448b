// How large a diagram is drawn, and which part of it is seen.

const NARROWEST = 0.5; // of its own size: what is smaller cannot be read
const STEP = 1.25;
const LARGEST = 4;
const MARK = 24; // whose work the picture is: below all labels

// The picture grows within a frame that scrolls, so that keyboard, wheel and finger scroll as everywhere.
export function sizing(viewer, frame) {
	const canvas = frame.querySelector('.diagram-canvas');
	const drawn = viewer.get('canvas').viewbox().inner;
	const margin = 24;
	const fitting = () => Math.max(NARROWEST, (frame.clientWidth - margin) / drawn.width);
	let scale = 0;
	const set = (next) => {
		scale = Math.min(LARGEST, Math.max(fitting() / LARGEST, next));
		canvas.style.width = `${drawn.width * scale + margin}px`;
		canvas.style.height = `${drawn.height * scale + margin + MARK}px`;
		viewer.get('canvas').resized();
		viewer.get('canvas').viewbox({
			x: drawn.x - margin / 2 / scale,
			y: drawn.y - margin / 2 / scale,
			width: drawn.width + margin / scale,
			height: drawn.height + (margin + MARK) / scale,
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

export function scrollTo(viewer, frame, token) {
	const element = token && viewer.get('elementRegistry').get(token.element);
	if (element) {
		const { inner, scale } = { inner: viewer.get('canvas').viewbox().inner, scale: viewer.get('canvas').zoom() };
		frame.scrollLeft = (element.x + element.width / 2 - inner.x) * scale - frame.clientWidth / 2;
		frame.scrollTop = (element.y + element.height / 2 - inner.y) * scale - frame.clientHeight / 2;
	}
}

// The colours and patterns of charts, in the page's own colours.

export const colour = (name, element = document.documentElement) =>
	getComputedStyle(element).getPropertyValue(name).trim();

/** Series differ by their pattern, so that they also do without colours. */
export function fills() {
	return [
		colour('--accent'),
		pattern(colour('--leather'), (pen) => {
			pen.moveTo(0, 8);
			pen.lineTo(8, 0);
		}),
		pattern(colour('--ink-soft'), (pen) => {
			pen.moveTo(0, 4);
			pen.lineTo(8, 4);
		}),
		pattern(colour('--ink'), (pen) => {
			pen.moveTo(3, 4);
			pen.lineTo(5, 4);
		}),
	];
}

export const edges = () => ['--accent', '--leather', '--ink-soft', '--ink'].map((name) => colour(name));

function pattern(ink, draw) {
	const tile = document.createElement('canvas');
	tile.width = tile.height = 8;
	const pen = tile.getContext('2d');
	pen.fillStyle = colour('--sheet');
	pen.fillRect(0, 0, 8, 8);
	pen.strokeStyle = ink;
	pen.lineWidth = 2;
	draw(pen);
	pen.stroke();
	return pen.createPattern(tile, 'repeat');
}

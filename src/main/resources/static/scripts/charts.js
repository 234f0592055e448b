// Draws tables as charts above them. The table says the same: it is what screen readers read, and its links are what a
// click on a bar follows.

import { colour, edges, fills } from './fills.js';

/** What comes before it is for ears only. */
const number = (cell) => Number(cell.textContent.match(/\d+(?=\D*$)/)?.[0] ?? 0);

/** In lines, where there is little room. */
function lines(text, room) {
	return text.split(' ').reduce((all, word) => {
		const last = all.pop();
		return last && `${last} ${word}`.length <= room
			? [...all, `${last} ${word}`]
			: [...all, last, word].filter(Boolean);
	}, []);
}

const words = (cell) => cell.textContent.replace(/\s+/g, ' ').trim();

function series(box, table) {
	const heads = [...table.tHead.rows[0].cells];
	const rows = [...table.tBodies[0].rows];
	return box.dataset.columns.split(',').map((column, index) => ({
		label: words(heads[column]),
		data: rows.map((row) => number(row.cells[column])),
		links: rows.map((row) => row.cells[column].querySelector('a')),
		backgroundColor: 'stages' in box.dataset ? rows.map((row) => colour('--stage-ink', row)) : fills()[index],
		borderColor: 'stages' in box.dataset ? rows.map((row) => colour('--stage-ink', row)) : edges()[index],
		borderWidth: 1,
		maxBarThickness: 34,
	}));
}

function scale(stacked, counts) {
	return {
		stacked,
		beginAtZero: true,
		ticks: { color: colour('--ink'), precision: 0, autoSkip: counts },
		grid: { color: counts ? colour('--rule') : 'transparent' },
		border: { color: colour('--edge') },
	};
}

function options(box, shown) {
	const lying = 'lying' in box.dataset;
	const stacked = 'stacked' in box.dataset;
	return {
		indexAxis: lying ? 'y' : 'x',
		maintainAspectRatio: false,
		animation: false,
		locale: document.documentElement.lang,
		color: colour('--ink'),
		scales: { x: scale(stacked, lying), y: scale(stacked, !lying) },
		plugins: {
			title: { display: true, text: box.dataset.title, color: colour('--ink-soft'), align: 'start' },
			legend: { display: shown.length > 1, align: 'start', labels: { color: colour('--ink'), boxWidth: 22 } },
		},
		onClick: (event, bars) => bars.slice(0, 1).forEach((bar) => shown[bar.datasetIndex].links[bar.index]?.click()),
		onHover: (event, bars) => {
			event.native.target.style.cursor = bars.length > 0 ? 'pointer' : 'default';
		},
	};
}

function draw(box) {
	const table = document.getElementById(box.dataset.chart);
	const shown = series(box, table);
	const labels = [...table.tBodies[0].rows]
		.map((row) => words(row.cells[0].querySelector('time') ?? row.cells[0]))
		.map((label) => lines(label, table.clientWidth < 400 ? 14 : 30));
	box.hidden = false;
	box.style.height = 'lying' in box.dataset ? `${5 + labels.length * (1.1 + 0.5 * shown.length)}rem` : '17rem';
	return new Chart(box.querySelector('canvas'), {
		type: 'bar',
		data: { labels, datasets: shown },
		options: options(box, shown),
	});
}

const boxes = [...document.querySelectorAll('[data-chart]')];

let charts = boxes.map(draw);

// the colours of the page changed
new MutationObserver(() => {
	charts.forEach((chart) => chart.destroy());
	charts = boxes.map(draw);
}).observe(document.documentElement, { attributes: true, attributeFilter: ['data-bs-theme'] });

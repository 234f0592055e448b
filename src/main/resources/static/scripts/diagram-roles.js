// Who does a task, told by its colour: that of the diagram's file is for light pages only, so the page's own takes its
// place.
const FILL = 'bioc:fill';
const ROLES = { '#e2eef7': 'contact', '#fbeed5': 'managers', '#ece6f6': 'named' };

/** Before the diagram is drawn; answers who does which task. */
export function dress(definitions) {
	const doers = new Map();
	for (const shape of definitions.diagrams[0].plane.planeElement) {
		const role = ROLES[shape.get(FILL)];
		if (role) {
			shape.set(FILL, `var(--by-${role})`);
			doers.set(shape.bpmnElement.id, role);
		}
	}
	return doers;
}

/** Marks the tasks, and leaves in the legend whoever has one here. */
export function tell(doers, canvas, figure) {
	doers.forEach((role, task) => canvas.addMarker(task, `by-${role}`));
	const there = new Set(doers.values());
	figure.querySelectorAll('[data-by]').forEach((item) => {
		item.hidden = !there.has(item.dataset.by);
	});
}

// Who does a task, told by its colour: that of the diagram's file is for light pages only, so the page's own takes its
// place.
const ROLES = { '#e2eef7': 'contact', '#fbeed5': 'managers', '#ece6f6': 'named' };

/** Colours the tasks, and leaves in the legend whoever has one here. */
export function dress(viewer, figure) {
	const there = new Set();
	viewer.get('elementRegistry').forEach((element) => {
		const role = ROLES[element.businessObject.di?.get('bioc:fill')];
		if (role) {
			there.add(role);
			viewer.get('canvas').addMarker(element.id, `by-${role}`);
		}
	});
	figure.querySelectorAll('[data-by]').forEach((item) => {
		item.hidden = !there.has(item.dataset.by);
	});
}

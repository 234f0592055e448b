// Which way an instance came, on its diagram: Cockpit itself shows only where it stands.
import { BUTTON } from '../camunda.js';
import { ask, make, say } from '../webapps.js';

const PASSED = 'bindery-passed';

export const passedOnDiagram = {
	id: 'bindery.passed',
	pluginPoint: 'cockpit.processInstance.diagram.plugin',
	async render(viewer, { processInstanceId }) {
		const way = await ask(`cockpit/process-instances/${encodeURIComponent(processInstanceId)}/passed`).catch(
			(failure) => console.error(failure),
		);
		if (way) {
			const elements = viewer.get('elementRegistry');
			const isFrame = (element) => element.children?.length > 0;
			addSwitch(
				viewer,
				[...way.passed, ...way.flows].filter((id) => elements.get(id) && !isFrame(elements.get(id))),
			);
		}
	},
};

function addSwitch(viewer, ids) {
	const canvas = viewer.get('canvas');
	let shown = false;
	const button = make('button', { type: 'button', class: `${BUTTON} bindery-switch`, click: turn });
	function turn() {
		shown = !shown;
		ids.forEach((id) => (shown ? canvas.addMarker(id, PASSED) : canvas.removeMarker(id, PASSED)));
		button.setAttribute('aria-pressed', String(shown));
		button.textContent = say(shown ? 'passed.hide' : 'passed.show');
	}
	turn();
	canvas.getContainer().append(button);
}

// Why something is refused, in the notice about it: Cockpit itself names only the right that is missing, if any.
// The engine says it in a message, Bindery's own door in a detail.
import { NOTICE, NOTICE_MESSAGE, watch } from '../camunda.js';

const FORBIDDEN = 403;
const SOON = 2000;

let refused = { why: '', at: -SOON };

const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function (...what) {
	this.addEventListener('load', () => {
		if (this.status === FORBIDDEN) {
			refused = { why: reasonIn(this.responseText), at: performance.now() };
		}
	});
	return send.apply(this, what);
};

function reasonIn(answer) {
	try {
		const { message, detail } = JSON.parse(answer);
		return message ?? detail ?? '';
	} catch {
		return '';
	}
}

function explain(notice) {
	const message = notice.querySelector(NOTICE_MESSAGE);
	if (message && refused.why && performance.now() - refused.at < SOON) {
		message.textContent = refused.why;
	}
}

watch((changes) =>
	changes
		.flatMap((change) => [...change.addedNodes])
		.filter((node) => node.nodeType === Node.ELEMENT_NODE)
		.flatMap((node) => (node.matches(NOTICE) ? [node] : [...node.querySelectorAll(NOTICE)]))
		.forEach((notice) => setTimeout(explain, 0, notice)),
);

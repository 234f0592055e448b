// Why something is refused, in the notice about it: Cockpit itself names only the right that is missing, if any.
const FORBIDDEN = 403;

let reason = '';

const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function (...what) {
	this.addEventListener('load', () => {
		if (this.status === FORBIDDEN) {
			reason = reasonIn(this.responseText);
		}
	});
	return send.apply(this, what);
};

function reasonIn(answer) {
	try {
		return JSON.parse(answer).message ?? '';
	}
	catch {
		return '';
	}
}

function explain(notice) {
	const message = notice.querySelector('.message');
	if (message && reason) {
		message.textContent = reason;
		reason = '';
	}
}

new MutationObserver((changes) => changes
	.flatMap((change) => [...change.addedNodes])
	.filter((node) => node.matches?.('.alert-danger'))
	.forEach((notice) => setTimeout(explain, 0, notice)))
	.observe(document.querySelector('.page-notifications'), { childList: true, subtree: true });

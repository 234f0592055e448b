// Every task keeps the due date that its process gives it: it is shown and not edited.
document.addEventListener('click', (event) => {
	if (event.target.closest('[cam-tasklist-task-meta] .due-date')) {
		event.stopImmediatePropagation();
	}
}, true);

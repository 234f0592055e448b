// Tasklist would keep what was typed in the browser, for whoever sits at this desk next: it goes to Bindery instead.
import { asked, DRAFT, leaving, STARTS } from '../camunda.js';
import { choose } from './choice.js';
import { ask, CONFLICT, GONE, OK, opened, read, somebodyElse, versioned, versions } from './kept.js';
import { getItem, removeItem, setItem, wait, waiting, waitNoMore } from './waiting.js';

const OLD = [DRAFT, 'camForm:'];

/** The process whose form was opened last to start it: the address names it then, and not any more when it is left. */
let started = null;
/** The form whose words are to go: what Tasklist saves of it before the page is new is not kept. */
let discarded = null;
/** What was typed here into a form that was changed in another window too, until its person chooses. */
export let undecided = null;

function open(form) {
	if (undecided?.form === form) {
		return undecided.fields;
	}
	const draft = read(form);
	const {
		person,
		forms: { [form]: typed },
	} = waiting();
	if (typed && draft?.person === person) {
		versions[form] = typed.version;
		write(form, typed.fields);
		return typed.fields;
	}
	versions[form] = draft?.version;
	return draft && JSON.stringify(draft.fields);
}

function isSettled(form, fields) {
	const { status, responseText } = ask('PUT', versioned(form), fields);
	if (status === OK) {
		versions[form] = JSON.parse(responseText).version;
	}
	if (status === CONFLICT) {
		decide(form, fields);
	}
	const settled = [OK, GONE, CONFLICT].includes(status);
	if (settled) {
		waitNoMore(form);
	}
	return settled;
}

function write(form, fields) {
	undecided = undecided?.form === form ? null : undecided;
	// the token may be of a session before this one
	if (!isSettled(form, fields) && (read(form) === null || !isSettled(form, fields))) {
		keepHere(form, fields);
	}
}

/** The session has expired, or nobody answers: in this tab only, and only until somebody has signed in. */
function keepHere(form, fields) {
	if (!leaving && !somebodyElse) {
		const { person, forms } = waiting();
		const own = person === opened.person ? forms : {};
		wait(opened.person, { ...own, [form]: { version: versions[form], fields } });
	}
}

/** A page that is left may ask nothing any more, but send; it hears no answer, and what was refused waits here. */
function leave(form, fields) {
	keepHere(form, fields);
	fetch(versioned(form), {
		method: 'PUT',
		keepalive: true,
		headers: { 'Content-Type': 'application/json', [opened.header]: opened.token },
		body: fields,
	})
		.then(async (answer) => {
			if (answer.ok) {
				versions[form] = (await answer.json()).version;
				waitNoMore(form);
			}
		})
		.catch(() => {});
}

function decide(form, fields) {
	undecided = { form, fields };
	choose('versions', {
		mine() {
			versions[form] = read(form)?.version;
			write(form, fields);
		},
		others: () => anew(form),
	}).focus();
}

/** As it is kept at Bindery; what was typed here goes. */
function anew(form) {
	discarded = form;
	undecided = null;
	window.location.reload();
}

function forget(form) {
	try {
		ask('DELETE', versioned(form));
	} catch {
		// then it is offered once more
	}
	delete versions[form];
	waitNoMore(form);
}

/** The words of a start are from before, and its person may want to start something else. */
function tell(form, draft) {
	if (undecided) {
		decide(undecided.form, undecided.fields);
	} else if (Object.values(JSON.parse(draft) ?? {}).some((value) => value?.length)) {
		choose('begun', {
			goOn() {},
			anew() {
				forget(form);
				anew(form);
			},
		});
	}
}

/** The form that starts a process has no task. */
function taskOf(key) {
	return key.slice(DRAFT.length).replace('undefined', '');
}

function isDraft(storage, key) {
	return storage === localStorage && String(key).startsWith(DRAFT);
}

Storage.prototype.getItem = function (key) {
	if (!isDraft(this, key)) {
		return getItem.call(this, key);
	}
	if (taskOf(key)) {
		return open(taskOf(key));
	}
	started = asked().get(STARTS);
	const draft = open(started);
	tell(started, draft);
	return draft;
};

Storage.prototype.setItem = function (key, value) {
	if (!isDraft(this, key)) {
		setItem.call(this, key, value);
		return;
	}
	const form = taskOf(key) || started;
	if (form === discarded) {
		return;
	}
	try {
		write(form, value);
	} catch {
		leave(form, value);
	}
};

/** What was sent: a task takes its draft along. */
Storage.prototype.removeItem = function (key) {
	if (!isDraft(this, key)) {
		removeItem.call(this, key);
	} else if (!taskOf(key)) {
		forget(started);
	}
};

Object.keys(localStorage)
	.filter((key) => OLD.some((old) => key.startsWith(old)))
	.forEach((key) => removeItem.call(localStorage, key));

/** One question at a time: what is behind it waits for the next page, or until its form is opened. */
function goOn() {
	for (const form of Object.keys(waiting().forms)) {
		const nobodys = open(form) === null || opened.person !== waiting().person;
		if (nobodys) {
			waitNoMore(form);
		}
		if (undecided) {
			return;
		}
	}
}

try {
	goOn();
} catch {
	// nobody answers: it waits for the next time
}

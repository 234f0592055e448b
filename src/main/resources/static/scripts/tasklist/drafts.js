// Tasklist would keep what was typed in the browser, for whoever sits at this desk next: it goes to Bindery instead.
import { bindery } from '../webapps.js';

const DRAFT = 'camunda-form:';
const OLD = [DRAFT, 'camForm:'];
const GOES_ON = 'bindery-typed';
const KEPT_OR_GONE = [204, 404];

const { getItem, setItem, removeItem } = Storage.prototype;

let opened = {};
let leaving = false;
/** Signed in meanwhile, in another tab: this page stays its first person's. */
let somebodyElse = false;

function address(task) {
	return `${bindery}/api/drafts/${encodeURIComponent(task)}`;
}

/** Tasklist goes on as soon as it has handed a draft over, and wants one at once. */
function ask(method, task, body) {
	const request = new XMLHttpRequest();
	request.open(method, address(task), false);
	request.setRequestHeader('Accept', 'application/json');
	if (body) {
		request.setRequestHeader('Content-Type', 'application/json');
		request.setRequestHeader(opened.header, opened.token);
	}
	request.send(body);
	return answered(request);
}

function answered(answer) {
	if (answer.status >= 500) {
		throw new Error('Drafts cannot be kept at the moment');
	}
	return answer;
}

function read(task) {
	const answer = ask('GET', task);
	if (answer.status !== 200) {
		return null;
	}
	const draft = JSON.parse(answer.responseText);
	somebodyElse = opened.person !== undefined && draft.person !== opened.person;
	if (somebodyElse) {
		return null;
	}
	opened = draft;
	return JSON.stringify(opened.fields);
}

function write(task, fields) {
	const settled = () => KEPT_OR_GONE.includes(ask('PUT', task, fields).status);
	// the token may be of a session before this one
	if (!settled() && (read(task) === null || !settled()) && !leaving && !somebodyElse) {
		keepHere(task, fields);
	}
}

/** The session has expired, or nobody answers: in this tab only, and only until somebody has signed in. */
function keepHere(task, fields) {
	setItem.call(sessionStorage, GOES_ON, JSON.stringify({ person: opened.person, task, fields }));
}

/** A page that is left may ask nothing any more, but send. */
function leave(task, fields) {
	fetch(address(task), {
		method: 'PUT',
		keepalive: true,
		headers: { 'Content-Type': 'application/json', [opened.header]: opened.token },
		body: fields,
	}).then(answered).catch(() => leaving || keepHere(task, fields));
}

/** The form of a start has no task, and no draft. */
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
	return taskOf(key) ? read(taskOf(key)) : null;
};

Storage.prototype.setItem = function (key, value) {
	if (!isDraft(this, key)) {
		setItem.call(this, key, value);
	}
	else if (taskOf(key)) {
		try {
			write(taskOf(key), value);
		}
		catch {
			leave(taskOf(key), value);
		}
	}
};

document.addEventListener('click', (event) => {
	leaving = leaving || event.target.closest('.logout') !== null;
}, true);

Object.keys(localStorage)
	.filter((key) => OLD.some((old) => key.startsWith(old)))
	.forEach((key) => removeItem.call(localStorage, key));

const typed = JSON.parse(getItem.call(sessionStorage, GOES_ON));
try {
	const back = typed && read(typed.task) !== null && opened.person === typed.person;
	removeItem.call(sessionStorage, GOES_ON);
	if (back) {
		write(typed.task, typed.fields);
	}
}
catch {
	// nobody answers: it waits for the next time
	setItem.call(sessionStorage, GOES_ON, JSON.stringify(typed));
}

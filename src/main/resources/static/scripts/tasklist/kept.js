// The drafts that Bindery keeps, one for each form of a person, and the version of each that was seen here.
import { bindery } from '../webapps.js';

export const OK = 200;
export const GONE = 404;
export const CONFLICT = 409;

/** Whose draft was read last, with the token that lets it be written. */
export let opened = {};
/** Signed in meanwhile, in another tab: this page stays its first person's. */
export let somebodyElse = false;
export const versions = {};

function address(form) {
	return `${bindery}/api/drafts/${encodeURIComponent(form)}`;
}

/** Whoever has not seen what is kept replaces nothing. */
export function versioned(form) {
	return `${address(form)}?version=${versions[form] ?? ''}`;
}

/** Tasklist goes on as soon as it has handed a draft over, and wants one at once. */
export function ask(method, url, body) {
	const request = new XMLHttpRequest();
	request.open(method, url, false);
	request.setRequestHeader('Accept', 'application/json');
	if (method !== 'GET') {
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

export function read(form) {
	const answer = ask('GET', address(form));
	if (answer.status !== OK) {
		return null;
	}
	const draft = JSON.parse(answer.responseText);
	somebodyElse = opened.person !== undefined && draft.person !== opened.person;
	if (somebodyElse) {
		return null;
	}
	opened = draft;
	return draft;
}

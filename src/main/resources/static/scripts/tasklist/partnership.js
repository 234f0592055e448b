// The partnership that a task belongs to, at a glance: Tasklist itself knows only the task.
import { BUTTON } from '../camunda.js';
import { ask, bindery, fill, language, make, say } from '../webapps.js';

const NOT_FOUND = 404;

export const partnershipTab = {
	id: 'bindery.partnership',
	pluginPoint: 'tasklist.task.detail',
	priority: 900,
	properties: { label: say('case') },
	render(node, { taskId }) {
		const place = make('div', { class: 'bindery-glance', lang: language, 'aria-live': 'polite' });
		node.append(place);
		fill(place, glance(taskId));
	},
};

async function glance(task) {
	try {
		return show(await ask(`tasks/${encodeURIComponent(task)}/partnership`));
	} catch (failure) {
		if (failure.status === NOT_FOUND) {
			return make('p', {}, say('case.unknown'));
		}
		throw failure;
	}
}

function show(partnership) {
	const file = bindery + partnership.link;
	return make(
		'div',
		{},
		make(
			'p',
			{ class: 'bindery-glance-head' },
			make('strong', {}, partnership.title),
			make('span', { class: `stage stage-${partnership.stage}` }, partnership.stageName),
			make('span', {}, partnership.reference),
		),
		make(
			'dl',
			{},
			...facts(partnership, file).map(([key, ...what]) =>
				make('div', {}, make('dt', {}, say(`case.${key}`)), make('dd', {}, ...what)),
			),
		),
		make('p', {}, make('a', { class: BUTTON, href: file }, say('case.open'))),
	);
}

function facts(partnership, file) {
	const { partners, contact, lastContact, nextCheckIn, resumes, openConflicts } = partnership;
	return [
		['partners', partners.join(', ') || say('case.partners.none')],
		['contact', contact ?? say('case.contact.none')],
		['lastContact', ...(lastContact === null ? [say('case.lastContact.none')] : told(lastContact))],
		nextCheckIn && ['nextCheckIn', day(nextCheckIn)],
		resumes && ['resumes', day(resumes)],
		openConflicts && [
			'conflicts',
			`${openConflicts} `,
			make('a', { href: `${file}#conflicts` }, say('case.conflicts.see')),
		],
	].filter(Boolean);
}

function told({ on, how, by, told: words }) {
	return [
		day(on),
		[how, by]
			.filter(Boolean)
			.map((each) => ` · ${each}`)
			.join(''),
		make('blockquote', {}, words),
	];
}

function day({ date, words }) {
	return make('time', { datetime: date }, words);
}

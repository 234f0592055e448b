// What Bindery's scripts know of Tasklist, Cockpit and Admin from within, where nothing is promised. It stands here and
// nowhere else, and CamundaSeamTests looks for each of these words in Camunda's own files.

const base = document.querySelector('base');

/** Where Camunda's web applications are, without a slash at the end, and which of them this is. */
export const root = base.getAttribute('app-root');
export const app = base.getAttribute('app-name');

/** In all of them */
export const BUTTON = 'btn btn-default';
export const NOTICE = '.alert-danger';
export const NOTICE_STATUS = '.status';
export const NOTICE_COLON = 'strong:not(.status)';
export const NOTICE_MESSAGE = '.message';
export const DIALOG = '.modal';
export const DIALOG_BODY = '.modal-body';
const LOGOUT = '.logout';

/** Where they keep their words between visits, and under which key. */
export const KEPT = 'camunda-web';
export const wordsKey = (address, language) => `${address}_locales_data_${language}_${window.bust}`;

/** A form of form-js, and what it is made of */
export const FORM = '.fjs-container';
export const FIELD = '.fjs-form-field';
export const LABEL = '.fjs-form-field-label';
export const PICKER = ['.fjs-taglist-input', `${FIELD}-select input`].join();
export const UNCHOSEN = '.fjs-select-placeholder';
export const SELECT = 'Select';
export const SEARCH = 'Search';
export const FIELD_ERROR = 'fjs-form-field-error';
export const WRONG = 'fjs-has-errors';
export const REQUIRED = 'Field is required.';
export const LONGEST = 'Field must have maximum length of ';

/** Tasklist */
export const LISTED_TASK = 'li.task';
export const TASK_FORM = '[cam-tasklist-form]';
export const TASK_META = '[cam-tasklist-task-meta]';
export const TASK_PROCESS = '.task-card .process-definition, li.task .process-definition';
export const SUBMIT = '[ng-click="complete()"], [ng-click="startProcessInstance()"]';
// a form that starts a process has it too, unseen
export const SAVE = '.form-actions [ng-click^="save("]';
export const TABS = '.tabbed-content .nav-tabs a';
export const CANCEL_DIALOG = '.modal-footer .btn-link';
export const CLOSE_NOTICE = '[ng-click^="removeNotification"]';
export const NOTICES = '.notifications';
export const DUE = '[am-time-ago="task.due"]';
export const DUE_DATE = '.due-date';
export const SORTING = 'sorting';
export const STARTS = 'processStart';
export const BY_DUE_DATE = { sortBy: 'dueDate', sortOrder: 'asc' };
export const NEWEST = { sortBy: 'created', sortOrder: 'desc' };
export const DRAFT = 'camunda-form:';

/** Cockpit, and what it asks for its dashboard */
export const BUSINESS_KEYS = 'td.business-key, dd.business-key';
export const TABLE = 'cam-table';
export const TASK_COUNT = 'task/count';

/** Admin */
export const EMAIL = 'input[data-email]';

/** Whether this is the sign-in form that Camunda itself would show, or Cockpit's dashboard. */
export const isSignIn = () => window.location.hash.startsWith('#/login');
export const isDashboard = () => window.location.hash.startsWith('#/dashboard');

/** What is asked behind the # of the address. */
export const asked = () => new URLSearchParams(window.location.hash.split('?')[1]);

export const scopeOf = (element) => window.angular.element(element).scope();

export const modelOf = (input) => window.angular.element(input).controller('ngModel');

/** Whether somebody pressed what signs out. */
export let leaving = false;
document.addEventListener(
	'click',
	(event) => {
		leaving ||= event.target.closest(LOGOUT) !== null;
	},
	true,
);
export const LEAVES = LOGOUT;

/** Camunda tells nobody when it draws: whoever adds to its pages looks after each change. */
export function watch(look) {
	new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
}

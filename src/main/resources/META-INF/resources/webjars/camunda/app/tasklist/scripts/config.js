export default {
	customScripts: [
		'../../../scripts/words-first.js',
		'../../../scripts/sign-on.js',
		'../../../scripts/tasklist/plugins.js',
	],
	disableWelcomeMessage: true,
	shortcuts: {
		claimTask: { key: 'ctrl+alt+c', description: 'claims the selected task' },
		focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first filter' },
		focusList: { key: 'ctrl+alt+l', description: 'goes to the first task of the list' },
		focusForm: { key: 'ctrl+alt+f', description: "goes to the first field of the task's form" },
		startProcess: { key: 'ctrl+alt+p', description: 'opens the list of what can be started' },
	},
};

export default {
	customScripts: [
		'../../../scripts/words-first.js',
		'../../../scripts/sign-on.js',
		'../../../scripts/cockpit/plugins.js',
	],
	disableWelcomeMessage: true,
};

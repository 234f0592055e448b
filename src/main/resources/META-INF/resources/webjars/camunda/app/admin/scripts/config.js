export default {
	customScripts: ['../../../scripts/words-first.js', '../../../scripts/sign-on.js'],
	disableWelcomeMessage: true,
};

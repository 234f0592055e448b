export default {
	customScripts: ['../../../scripts/sign-on.js'],
	disableWelcomeMessage: true,
};

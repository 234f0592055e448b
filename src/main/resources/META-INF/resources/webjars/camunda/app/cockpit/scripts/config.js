export default {
	customScripts: ['../../../scripts/sign-on.js', '../../../scripts/cockpit/plugins.js'],
	disableWelcomeMessage: true,
};

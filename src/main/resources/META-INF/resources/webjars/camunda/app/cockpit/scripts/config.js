export default {
	customScripts: ['../../../webapps.js', '../../../scripts/cockpit/plugins.js'],
	disableWelcomeMessage: true,
};

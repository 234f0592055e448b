export default {
	customScripts: ['../../../webapps.js'],
	disableWelcomeMessage: true,
};

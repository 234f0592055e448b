export default {
	customScripts: ['../../../scripts/words-first.js', '../../../scripts/sign-on.js', '../../../scripts/admin/email.js'],
	disableWelcomeMessage: true,
};

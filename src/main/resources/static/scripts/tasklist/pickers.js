import { plain } from './plain.js';

// Whatever their accents, capitals and apostrophes, the choices of a picker are found, as everything is in Bindery.
// A picker asks each label whether it includes what was typed, and offers no other place to say what that means.
const includes = String.prototype.includes;
String.prototype.includes = function (sought, from) {
	return includes.call(this, sought, from)
		|| (document.activeElement?.matches('.fjs-taglist-input, .fjs-form-field-select input') === true
			&& includes.call(plain(String(this)), plain(String(sought))));
};

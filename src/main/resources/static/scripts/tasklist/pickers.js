import { PICKER } from '../camunda.js';
import { plain } from './plain.js';

// The choices of a picker are found as everything is in Bindery: by words in any order, whatever their accents,
// capitals and apostrophes. A picker asks each label whether it includes what was typed, and offers no other place to say what that means.
const includes = String.prototype.includes;
String.prototype.includes = function (sought, from) {
	return (
		includes.call(this, sought, from) ||
		(document.activeElement?.matches(PICKER) === true && found(plain(String(this)), plain(String(sought)).split(' ')))
	);
};

function found(text, words) {
	return words.every((word) => includes.call(text, word));
}

// Whatever their accents, capitals and apostrophes, the choices of a picker are found, as everything is in Bindery.
const APOSTROPHES = /['‘’‚‛`´′‵ʹʻʼʽʾʿˈˊˋ]/gu;
const QUOTES = /[\p{Pi}\p{Pf}„]/gu;
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const LETTERS = {
	ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ə: 'e', ς: 'σ',
};

function plain(text) {
	return text.replace(APOSTROPHES, '').replace(QUOTES, '"').normalize('NFKD').replace(UNSEEN, '').toLowerCase()
		.replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter)
		.replace(/[\p{Pd}\u2212]/gu, '-');
}

// A picker asks each label whether it includes what was typed, and offers no other place to say what that means.
const includes = String.prototype.includes;
String.prototype.includes = function (sought, from) {
	return includes.call(this, sought, from)
		|| (document.activeElement?.matches('.fjs-taglist-input, .fjs-form-field-select input') === true
			&& includes.call(plain(String(this)), plain(String(sought))));
};

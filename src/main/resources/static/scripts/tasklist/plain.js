// Text as it is searched and compared: in the browser what Bindery's class SearchText is on the server.
const APOSTROPHES = "'‘’‚‛`´′‵ʹʻʼʽʾʿˈˊˋ՚׳Ꞌꞌ❛❜＇｀\\u1FBD\\u1FBF\\u1FEF\\u1FFD";
const MIDDLE_DOTS = '·‧∙⋅・';
const ACCENTS =
	'\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F';
const SHOWS_NOTHING =
	'\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0' +
	'\\uFFF0-\\uFFF8\\u{1D159}\\u{E0000}-\\u{E0FFF}';

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const QUOTES = /[\p{Pi}\p{Pf}„″‶ˮ״❝❞〝〞〟＂]/gu;
const UNSEEN = new RegExp(`[${ACCENTS}${APOSTROPHES}${MIDDLE_DOTS}${SHOWS_NOTHING}\\p{Cs}\\p{Co}\\p{Cn}]`, 'gu');
const DASHES = /[\p{Pd}\u2212\u2043\u02D7]/gu;
const GAPS = /[\s\p{Z}\p{Cc}]+/gu;

const TABLE = `
	a ⱥɑ, ae æ, b ƀɓƃ, c ƈȼ, d đðɖɗƌȡ, e ǝəɛɇ, f ƒ, g ǥɠɣɡ, h ħⱨɦ, hv ƕ, i ıɩɨ, j ȷɉ, k ĸƙⱪ, l łƚⱡɫȴ,
	m ɱ, n ŋɲƞȵ, o øɔɵ, oe œ, ou ȣ, p ƥᵽ, q ɋ, r ɍɽʀ, s ʃȿ, ss ß, t ŧƭʈƫⱦȶ, th þ, u ʉʊ, v ʋʌ, w ⱳƿ,
	y ƴɏ, z ƶʒȥɀⱬ, σ ς`;

const LETTERS = new Map(
	TABLE.trim()
		.split(/,\s+/)
		.map((entry) => entry.split(' '))
		.flatMap(([plainly, letters]) => [...letters].map((letter) => [letter, plainly])),
);

export function plain(text) {
	return text
		.replace(APOSTROPHE, '')
		.replace(QUOTES, '"')
		.normalize('NFKD')
		.replace(UNSEEN, '')
		.toLowerCase()
		.replace(/[^\0-\x7f]/gu, (letter) => LETTERS.get(letter) ?? letter)
		.replace(DASHES, '-')
		.replace(GAPS, ' ')
		.trim()
		.normalize('NFC');
}

// What somebody had typed when their session expired is for nobody else: scripts/tasklist/drafts.js
const TYPED = 'bindery-typed';
const typed = JSON.parse(sessionStorage.getItem(TYPED));

if (window.location.search.includes('signedOut')) {
	sessionStorage.removeItem(TYPED);
} else if (typed) {
	document.querySelector('[data-words-kept]').hidden = false;
}

document.querySelector('form[data-sign-in]').addEventListener('submit', ({ target }) => {
	if (typed?.person !== target.elements.username.value.trim()) {
		sessionStorage.removeItem(TYPED);
	}
});

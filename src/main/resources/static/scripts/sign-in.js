// A link into Tasklist names its task behind the #, which only the browser knows: keep it through the sign-in.
const form = document.getElementById('sign-in');
if (form && window.location.hash) {
	form.action += window.location.hash;
}

// What somebody had typed when their session expired is for nobody else: scripts/tasklist/drafts.js
const TYPED = 'bindery-typed';
const typed = JSON.parse(sessionStorage.getItem(TYPED));
if (window.location.search.includes('signedOut')) {
	sessionStorage.removeItem(TYPED);
}
else if (typed) {
	document.getElementById('words-kept')?.removeAttribute('hidden');
}
form?.addEventListener('submit', () => {
	if (typed?.person !== form.elements.username.value.trim()) {
		sessionStorage.removeItem(TYPED);
	}
});

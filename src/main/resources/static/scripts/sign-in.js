// A link into Tasklist names its task behind the #, which only the browser knows: keep it through the sign-in.
const form = document.getElementById('sign-in');
if (form && window.location.hash) {
	form.action += window.location.hash;
}

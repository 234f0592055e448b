// A link into Tasklist names its task behind the #, which only the browser knows: keep it through the sign-in.
const form = document.querySelector('form[data-sign-in]');
form.action += window.location.hash;

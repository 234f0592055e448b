// Whether an e-mail address is one, Bindery says when it is saved: Admin itself knows no letters but English ones.
document.addEventListener(
	'input',
	({ target }) => {
		if (target.matches('input[data-email]')) {
			window.angular.element(target).controller('ngModel').$parsers.length = 0;
		}
	},
	true,
);

// Whether an e-mail address is one, Bindery says when it is saved: Admin itself knows no letters but English ones.
import { EMAIL, modelOf } from '../camunda.js';

document.addEventListener(
	'input',
	({ target }) => {
		if (target.matches(EMAIL)) {
			modelOf(target).$parsers.length = 0;
		}
	},
	true,
);

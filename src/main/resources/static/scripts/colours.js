// Runs before the page is drawn: follows the system's colours where the person chose none, and prints on white paper.
(() => {
	const page = document.documentElement;
	const chosen = page.dataset.bsTheme;
	const system = window.matchMedia('(prefers-color-scheme: dark)');
	const show = () => {
		page.dataset.bsTheme = chosen || (system.matches ? 'dark' : 'light');
	};
	system.addEventListener('change', show);
	window.addEventListener('beforeprint', () => {
		page.dataset.bsTheme = 'light';
	});
	window.addEventListener('afterprint', show);
	show();
})();

// Marks among the links to the sections of a page the one that is read.
const links = new Map([...document.querySelectorAll('[data-sections] a')].map((link) => [link.hash.slice(1), link]));

const seen = new IntersectionObserver(
	(entries) => {
		const first = entries.find((entry) => entry.isIntersecting);
		if (first) {
			links.forEach((link) => link.removeAttribute('aria-current'));
			links.get(first.target.id).setAttribute('aria-current', 'true');
		}
	},
	{ rootMargin: '-60px 0px -75% 0px' },
);

links.forEach((link, id) => seen.observe(document.getElementById(id)));

// Marks where the reader is among the sections; on the page for paper unfolds everything, and prints.

const links = new Map([...document.querySelectorAll(".case-sections a")].map((link) => [link.hash.slice(1), link]));

const seen = new IntersectionObserver((entries) => {
	const first = entries.filter((entry) => entry.isIntersecting)[0];
	if (first) {
		links.forEach((link) => link.removeAttribute("aria-current"));
		links.get(first.target.id).setAttribute("aria-current", "true");
	}
}, { rootMargin: "-60px 0px -75% 0px" });

links.forEach((link, id) => seen.observe(document.getElementById(id)));

document.querySelectorAll("[data-print]").forEach((button) => {
	button.hidden = false;
	document.querySelectorAll("main details").forEach((folded) => {
		folded.open = true;
	});
	button.addEventListener("click", () => print());
});

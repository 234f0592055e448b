package org.bindery.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What nobody means to send, by chance. */
final class Mischief {

	private static final List<String> TEXTS = List.of("", " ", "x", "7", "-1", "0", "99999999999999999999", "1e999",
			"NaN", "true", "null", "[]", "{}", "{\"a\":", "\u0000", "a\u0000b", "\u200b", "\ud800", "\uffff", "💩", "é",
			"'", "\"", "' or 1=1 --", "%", "%00", "%zz", "../..", "a/b", "a;b", "a\nb", "${1+1}", "#{1}", "<script>",
			"</script>", "2027-13-45", "+999999999-12-31", "-999999999-01-01", "2027-01-15",
			"2027-01-15T00:00:00.000+0000", "PT9999999999999H", "asc", "desc", "Object", "Json", "File", "Null",
			"PartnershipLifecycle", "ACTIVE", "contact", "admin", "x".repeat(256), "x".repeat(5000), "😀".repeat(300),
			"(".repeat(2000), "[".repeat(1500));

	private final Random random;

	private final List<String> known;

	/** Sometimes one of the known, which lead further than what is made up. */
	Mischief(Random random, List<String> known) {
		this.random = random;
		this.known = known;
	}

	String text() {
		return (this.random.nextInt(3) > 0 && !this.known.isEmpty()) ? one(this.known) : nonsense();
	}

	String nonsense() {
		return one(TEXTS);
	}

	/** In an address. */
	String encoded(String text) {
		return switch (this.random.nextInt(12)) {
			case 0 -> "%ED%A0%80";
			case 1 -> "%C3%28";
			default -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
		};
	}

	boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	<T> T one(List<T> things) {
		return things.get(this.random.nextInt(things.size()));
	}

}

package org.bindery.search;

import java.util.Comparator;
import java.util.function.Function;

/**
 * The one order of names, in lists and in whatever else people read: as they are
 * searched, so that accents and capitals stand in their place. The database sorts by the
 * words that it keeps, which gives the same.
 */
public final class NameOrder {

	/** For plain names. */
	public static final Comparator<String> NAMES = by(Function.identity());

	private NameOrder() {
	}

	/** For what bears a name. */
	public static <T> Comparator<T> by(Function<? super T, String> name) {
		return Comparator.comparing((T each) -> SearchText.plain(name.apply(each))).thenComparing(name::apply);
	}

}

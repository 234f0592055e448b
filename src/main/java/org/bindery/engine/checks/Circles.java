package org.bindery.engine.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what is in a circle by going along each way once, and once again backwards, in
 * the order in which nothing further was found: however large a circle is, none of its
 * elements is begun at anew.
 */
final class Circles {

	private Circles() {
	}

	/** Those among them from which one comes back to them through none but them. */
	static <T> Set<T> among(Collection<T> all, Function<T, Collection<T>> ways) {
		Map<T, List<T>> out = new LinkedHashMap<>();
		Map<T, List<T>> in = new HashMap<>();
		all.forEach((each) -> out.put(each, new ArrayList<>()));
		all.forEach((each) -> in.put(each, new ArrayList<>()));
		all.forEach((from) -> ways.apply(from).stream().filter(out::containsKey).forEach((to) -> {
			out.get(from).add(to);
			in.get(to).add(from);
		}));
		Set<T> seen = new HashSet<>();
		List<T> done = out.keySet()
			.stream()
			.flatMap((each) -> walk(each, out, seen).stream())
			.collect(Collectors.toList());
		Collections.reverse(done);
		Set<T> seenBackwards = new HashSet<>();
		return done.stream()
			.map((each) -> walk(each, in, seenBackwards))
			.filter((together) -> together.size() > 1
					|| together.stream().anyMatch((each) -> out.get(each).contains(each)))
			.flatMap(List::stream)
			.collect(Collectors.toSet());
	}

	/** All that is new from there, each after what it leads to. */
	private static <T> List<T> walk(T first, Map<T, List<T>> ways, Set<T> seen) {
		List<T> done = new ArrayList<>();
		Deque<T> path = new ArrayDeque<>();
		Map<T, Iterator<T>> left = new HashMap<>();
		if (seen.add(first)) {
			path.push(first);
		}
		while (!path.isEmpty()) {
			Iterator<T> more = left.computeIfAbsent(path.peek(), (each) -> ways.get(each).iterator());
			T next = null;
			while (next == null && more.hasNext()) {
				T each = more.next();
				next = seen.add(each) ? each : null;
			}
			if (next != null) {
				path.push(next);
			}
			else {
				done.add(path.pop());
			}
		}
		return done;
	}

}

package org.bindery.activities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bindery.identity.Reference;
import org.bindery.search.SameName;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The activities of all partnerships. */
public interface Activities extends JpaRepository<Activity, Long> {

	/** The one noted last comes first. */
	Page<Activity> findByReferenceOrderByIdDesc(Reference reference, Pageable page);

	List<Activity> findByReferenceAndRunByInOrderById(Reference reference, Collection<RunBy> runBy);

	/**
	 * The library's activity of that title, however it is written, perhaps run with a
	 * partner; a new one if there is none.
	 */
	default Activity ours(Reference reference, String title) {
		return known(reference, List.of(RunBy.LIBRARY, RunBy.BOTH), title)
			.orElseGet(() -> save(Activity.of(reference, RunBy.LIBRARY, title)));
	}

	/**
	 * The partners' activity of that title, however it is written; a new one if there is
	 * none.
	 */
	default Activity theirs(Reference reference, String title) {
		return known(reference, List.of(RunBy.PARTNER), title)
			.orElseGet(() -> save(Activity.of(reference, RunBy.PARTNER, title)));
	}

	private Optional<Activity> known(Reference reference, Collection<RunBy> runBy, String title) {
		return findByReferenceAndRunByInOrderById(reference, runBy).stream()
			.filter((activity) -> SameName.isOf(activity.title(), title))
			.findFirst();
	}

}

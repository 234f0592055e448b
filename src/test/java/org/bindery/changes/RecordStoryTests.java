package org.bindery.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.envers.RevisionType;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** One record from state to state. */
class RecordStoryTests {

	private static final Field WEBSITE = new Field(Subject.PARTNER, "website", "website", false, List.of());

	private static final Field OFFERS = new Field(Subject.PARTNER, "offers", "partner_offer_change", true, List.of());

	private final RecordStory story = new RecordStory(Subject.PARTNER, List.of(OFFERS, WEBSITE));

	@Test
	void doesNotTellWhatWasTakenOverButWhatBecameOfIt() {
		state(1, RevisionType.ADD, "https://old.example", true);
		state(2, RevisionType.MOD, "https://new.example", false);
		assertThat(told()).containsExactly("website: https://old.example > https://new.example");
	}

	@Test
	void tellsOfValuesThatComeAndGo() {
		value(1, RevisionType.ADD, "Space");
		value(2, RevisionType.ADD, "Staff");
		value(3, RevisionType.DEL, "Space");
		value(4, RevisionType.DEL, "Staff");
		assertThat(told()).containsExactly("offers: - > Space", "offers: Space > Space, Staff",
				"offers: Space, Staff > Staff", "offers: Staff > -");
	}

	@Test
	void tellsOfWhatIsNoMore() {
		state(1, RevisionType.ADD, "https://old.example", false);
		state(2, RevisionType.DEL, "https://old.example", false);
		assertThat(told()).containsExactly("website: - > https://old.example", "website: https://old.example > -");
	}

	private void state(long set, RevisionType type, String website, boolean takenOver) {
		this.story.add(new StoredChange(changes(set, takenOver), Map.of("originalId", Map.of("id", 1L), "change_type",
				type, "name", "Fire Department", "website", website), Optional.empty()));
	}

	private void value(long set, RevisionType type, String offer) {
		this.story.add(new StoredChange(changes(set, false),
				Map.of("originalId", Map.of("Partner_id", 1L, "element", offer), "change_type", type),
				Optional.of(OFFERS)));
	}

	private static ChangeSet changes(long id, boolean takenOver) {
		ChangeSet changes = new ChangeSet();
		ReflectionTestUtils.setField(changes, "id", id);
		ReflectionTestUtils.setField(changes, "takenOver", takenOver);
		return changes;
	}

	private List<String> told() {
		List<Difference> told = new ArrayList<>();
		this.story.tell(new HashMap<>(), told);
		return told.stream()
			.map((difference) -> difference.field().name() + ": " + words(difference.from()) + " > "
					+ words(difference.to()))
			.toList();
	}

	private static String words(Optional<Object> said) {
		return said.map((value) -> (value instanceof Iterable<?> values) ? listed(values) : value.toString())
			.orElse("-");
	}

	private static String listed(Iterable<?> values) {
		List<String> words = new ArrayList<>();
		values.forEach((value) -> words.add(value.toString().replaceAll("[\\[\\]]", "")));
		return String.join(", ", words.stream().sorted().toList());
	}

}

package org.bindery.communication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.calendar.WorkingCalendar;
import org.bindery.engine.accounts.AuditLog;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every letter that the library wrote, whether it has gone out or not. */
@Service
public class LetterBook {

	private static final int MOST_IN_TROUBLE = 50;

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "writtenAt", "id");

	private final LetterRepository letters;

	private final Confidence confidence;

	private final WorkingCalendar calendar;

	LetterBook(LetterRepository letters, Confidence confidence, WorkingCalendar calendar) {
		this.letters = letters;
		this.confidence = confidence;
		this.calendar = calendar;
	}

	/**
	 * The letters of a partnership without their content, newest first; none that is
	 * confidential.
	 */
	@Transactional(readOnly = true)
	public List<Letter> of(Reference reference) {
		return this.letters.findByReferenceAndConfidentialIsFalseOrderByWrittenAtDescIdDesc(reference);
	}

	/** Letters without their content, as far as they are open to the reader. */
	@Transactional(readOnly = true)
	public Page<Letter> page(LetterSearch search, Colleague reader, Pageable page) {
		return this.letters.findAll(search.specification().and(this.confidence.openTo(reader)), page);
	}

	/**
	 * One letter with its content, where it is open to the reader. Who reads one that is
	 * confidential leaves a line.
	 */
	@Transactional(readOnly = true)
	public Optional<Letter> find(Long id, Colleague reader) {
		Optional<Letter> open = this.letters.findWithContentById(id)
			.filter((letter) -> this.confidence.isOpen(letter, reader));
		open.filter(Letter::confidential)
			.ifPresent((letter) -> AuditLog.note("confidential letter read", reader.id(), letter.reference(),
					String.valueOf(id)));
		return open;
	}

	/** The partnerships with letters that could not be sent. */
	@Transactional(readOnly = true)
	public Set<Reference> inTrouble() {
		return this.letters.casesWith(LetterStatus.UNDELIVERABLE.name())
			.stream()
			.map(Reference::new)
			.collect(Collectors.toSet());
	}

	/** The newest of these partnerships' letters that could not be sent, newest first. */
	@Transactional(readOnly = true)
	public List<Letter> undeliverable(Collection<Reference> references, Colleague reader) {
		// mostly there is none, and nobody needs to be asked who may know of what
		if (!this.letters.existsByReferenceInAndStatus(references, LetterStatus.UNDELIVERABLE)) {
			return List.of();
		}
		Specification<Letter> those = (letter, query, builder) -> builder.and(letter.get("reference").in(references),
				builder.equal(letter.get("status"), LetterStatus.UNDELIVERABLE));
		return this.letters.findBy(those.and(this.confidence.openTo(reader)),
				(found) -> found.sortBy(NEWEST).limit(MOST_IN_TROUBLE).all());
	}

	/** Why letters that wait have not been taken yet, by the keys of their orders. */
	@Transactional(readOnly = true)
	public Map<String, LetterFault> faults(Collection<String> keys) {
		return this.letters.findByOrderKeyInAndStatusAndFaultIsNotNull(keys, LetterStatus.SENDING)
			.stream()
			.collect(Collectors.toMap(Letter::orderKey, (letter) -> letter.fault().orElseThrow(), (one, other) -> one));
	}

	/** Calls back what has not gone out: nobody sends or posts it any more. */
	@Transactional
	public void withdrawUnsent(Reference reference) {
		this.letters.lock(reference.text(), Letter.WAITING.stream().map(Enum::name).toList())
			.forEach(Letter::withdrawn);
	}

	/**
	 * Notes that somebody printed the letter and put it into the post.
	 * @param person the id of the member of staff
	 * @return whether the letter waited for that, or could not be sent
	 */
	@Transactional
	public boolean markPosted(Long id, StaffId person) {
		Optional<Letter> waiting = this.letters.lock(id).filter(Letter::toPost);
		waiting.ifPresent((letter) -> letter.posted(this.calendar.now(), person));
		return waiting.isPresent();
	}

}

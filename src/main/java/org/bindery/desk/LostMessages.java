package org.bindery.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.engine.Processes;
import org.bindery.engine.messages.UndeliveredMessage;
import org.bindery.engine.messages.UndeliveredMessages;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.people.Staff;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages for which nobody waited, each beside the partnership that it was for. */
@Component
public class LostMessages {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "receivedAt", "id");

	private final UndeliveredMessages messages;

	private final Partnerships partnerships;

	private final Staff staff;

	private final Processes processes;

	LostMessages(UndeliveredMessages messages, Partnerships partnerships, Staff staff, Processes processes) {
		this.messages = messages;
		this.partnerships = partnerships;
		this.staff = staff;
		this.processes = processes;
	}

	/**
	 * Newest first. Only administrators learn that a confidential one is among them: whom
	 * it is about went with the transaction that it was sent in.
	 */
	@Transactional(readOnly = true)
	public Found page(Pageable page, boolean everything) {
		Set<String> confidential = this.processes.confidentialMessages();
		Pageable newest = PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST);
		Page<UndeliveredMessage> found = everything ? this.messages.findAll(newest)
				: this.messages.findByNameNotIn(confidential, newest);
		List<Reference> references = found.stream()
			.map(UndeliveredMessage::reference)
			.map(Reference::find)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		return new Found(found, confidential,
				this.partnerships.findByReferenceIn(references)
					.stream()
					.collect(Collectors.toMap((partnership) -> partnership.reference().text(), Function.identity())),
				this.staff.namesOf(found.stream().map(UndeliveredMessage::sentBy).toList()));
	}

	/**
	 * One page of them.
	 *
	 * @param confidential the names of those that tell nothing of themselves
	 * @param partnerships by reference, where the reference is known
	 * @param senders the senders' names by id
	 */
	public record Found(Page<UndeliveredMessage> page, Set<String> confidential, Map<String, Partnership> partnerships,
			Map<StaffId, String> senders) {
	}

}

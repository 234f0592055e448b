package org.bindery.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bindery.engine.UndeliveredMessage;
import org.bindery.engine.UndeliveredMessages;
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

	LostMessages(UndeliveredMessages messages, Partnerships partnerships, Staff staff) {
		this.messages = messages;
		this.partnerships = partnerships;
		this.staff = staff;
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public Found page(Pageable page) {
		Page<UndeliveredMessage> found = this.messages
			.findAll(PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST));
		List<String> references = found.stream().map(UndeliveredMessage::reference).distinct().toList();
		return new Found(found,
				this.partnerships.findByReferenceIn(references)
					.stream()
					.collect(Collectors.toMap(Partnership::reference, Function.identity())),
				this.staff.namesOf(found.stream().map(UndeliveredMessage::sentBy).toList()));
	}

	/**
	 * One page of them.
	 *
	 * @param partnerships by reference, where the reference is known
	 * @param senders the senders' names by id
	 */
	public record Found(Page<UndeliveredMessage> page, Map<String, Partnership> partnerships,
			Map<String, String> senders) {
	}

}

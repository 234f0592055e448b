package org.bindery.partnerships;

import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.hibernate.envers.NotAudited;

/** How a partnership came to be. */
@Embeddable
public class Origin {

	@NotAudited
	private Long needId;

	private StaffId raisedBy;

	private Long proposedBy;

	private Reference branchOf;

	private String externalReference;

	private boolean agreedOutside;

	protected Origin() {
	}

	Origin(Long needId, StaffId raisedBy) {
		this.needId = needId;
		this.raisedBy = raisedBy;
	}

	/** The same need, for a further partnership. */
	Origin branch(Reference reference, StaffId person) {
		Origin branch = new Origin(this.needId, person);
		branch.branchOf = reference;
		return branch;
	}

	void proposedBy(Long partnerId) {
		this.proposedBy = partnerId;
	}

	void knownElsewhereAs(String key) {
		this.externalReference = key;
	}

	void agreedOutside(boolean outside) {
		this.agreedOutside = outside;
	}

	public Long needId() {
		return this.needId;
	}

	/** The id of the member of staff who raised the need. */
	public StaffId raisedBy() {
		return this.raisedBy;
	}

	/** The id of the partner who proposed it. */
	public Optional<Long> proposedBy() {
		return Optional.ofNullable(this.proposedBy);
	}

	/** The reference of the partnership that this one branched off. */
	public Optional<Reference> branchOf() {
		return Optional.ofNullable(this.branchOf);
	}

	/** The key under which another system asked for it. */
	public Optional<String> externalReference() {
		return Optional.ofNullable(this.externalReference);
	}

	/** Whether it was agreed on before it was recorded here. */
	public boolean isAgreedOutside() {
		return this.agreedOutside;
	}

}

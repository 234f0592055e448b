package org.bindery.partnerships.history;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Stage;

/** When a partnership entered a stage; never changed, never deleted. */
@Entity
class StageChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Reference reference;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	private Instant enteredAt;

	protected StageChange() {
	}

	StageChange(Partnership partnership, Instant at) {
		this.reference = partnership.reference();
		this.stage = partnership.stage();
		this.enteredAt = at;
	}

}

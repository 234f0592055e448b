package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.bindery.calendar.Cadence;

/** The long-lived collaboration with one or more partners. */
@Entity
public class Partnership {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String reference;

	private String title;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	private String raisedBy;

	private String contact;

	@Enumerated(EnumType.STRING)
	private Cadence cadence;

	private LocalDate nextCheckIn;

	private LocalDate reviewOn;

	private LocalDate endsOn;

	protected Partnership() {
	}

	/** Such as {@code P-2026-0042}; also the engine's business key. */
	public String reference() {
		return this.reference;
	}

	public String title() {
		return this.title;
	}

	public Stage stage() {
		return this.stage;
	}

	public String raisedBy() {
		return this.raisedBy;
	}

	/** The contact, or the lead of the contact team. */
	public Optional<String> contact() {
		return Optional.ofNullable(this.contact);
	}

	/**
	 * Takes on the terms of a signed agreement.
	 * @param endsOn empty when the partnership is open-ended
	 */
	public void agree(Cadence cadence, LocalDate firstCheckIn, LocalDate reviewOn, Optional<LocalDate> endsOn) {
		this.cadence = cadence;
		this.nextCheckIn = firstCheckIn;
		this.reviewOn = reviewOn;
		this.endsOn = endsOn.orElse(null);
	}

}

package org.bindery.partners;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.bindery.addresses.EmailAddress;
import org.bindery.search.SearchText;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

import org.springframework.util.StringUtils;

/** Somebody who speaks for a partner. */
@Entity
@Audited
@Table(name = "partner_person")
public class PartnerPerson {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "partner_id", updatable = false)
	private Partner partner;

	private String name;

	@NotAudited
	private String words;

	private String email;

	private String phone;

	@Column(name = "main_person")
	private boolean main;

	PartnerPerson() {
	}

	PartnerPerson(Partner partner, String name, String email, String phone, boolean main) {
		this.partner = partner;
		this.name = name;
		this.words = SearchText.of(200, name);
		this.email = StringUtils.hasText(email) ? EmailAddress.of(email).shown() : null;
		this.phone = StringUtils.hasText(phone) ? phone.strip() : null;
		this.main = main;
	}

	public Long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public Optional<String> email() {
		return Optional.ofNullable(this.email);
	}

	/** The address is another one now, or was mistyped. */
	public void reachedAt(EmailAddress email) {
		this.email = email.shown();
	}

	public Optional<String> phone() {
		return Optional.ofNullable(this.phone);
	}

	/** Whether letters to the partner are addressed to this person. */
	public boolean main() {
		return this.main;
	}

}

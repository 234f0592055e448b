package org.bindery.partners;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.util.StringUtils;

/** Somebody who speaks for a partner. */
@Entity
@Table(name = "partner_person")
public class PartnerPerson {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	private String email;

	private String phone;

	@Column(name = "main_person")
	private boolean main;

	PartnerPerson() {
	}

	PartnerPerson(String name, String email, String phone, boolean main) {
		this.name = name;
		this.email = StringUtils.hasText(email) ? email.strip() : null;
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

	public Optional<String> phone() {
		return Optional.ofNullable(this.phone);
	}

	/** Whether letters to the partner are addressed to this person. */
	public boolean main() {
		return this.main;
	}

}

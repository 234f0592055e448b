package org.bindery.communication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A letter's text; apart from the letter, so that lists need not load it. */
@Entity
@Table(name = "letter_content")
class LetterContent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String html;

	private String plainText;

	LetterContent() {
	}

	LetterContent(String html, String plainText) {
		this.html = html;
		this.plainText = plainText;
	}

	String html() {
		return this.html;
	}

	String plainText() {
		return this.plainText;
	}

}

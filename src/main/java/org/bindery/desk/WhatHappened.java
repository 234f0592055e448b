package org.bindery.desk;

import java.util.Optional;

import org.bindery.communication.Correspondence;
import org.bindery.communication.LetterBook;
import org.bindery.communication.LetterSearch;
import org.bindery.partnerships.CheckIns;
import org.bindery.partnerships.History;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Gathers what happened in a partnership. */
@Component
class WhatHappened {

	private static final int FEW = 5;

	private static final int MANY = 10;

	private static final Sort NEWEST_LETTER = Sort.by(Sort.Direction.DESC, "writtenAt", "id");

	private final Correspondence correspondence;

	private final CheckIns checkIns;

	private final LetterBook letters;

	private final History history;

	WhatHappened(Correspondence correspondence, CheckIns checkIns, LetterBook letters, History history) {
		this.correspondence = correspondence;
		this.checkIns = checkIns;
		this.letters = letters;
		this.history = history;
	}

	Happened in(String reference, Happened.Pages pages) {
		return new Happened(this.correspondence.of(reference, PageRequest.of(pages.conversations(), FEW)),
				this.checkIns.findByReferenceOrderByPlannedForDescIdDesc(reference,
						PageRequest.of(pages.checkIns(), FEW)),
				this.letters.page(new LetterSearch(Optional.empty(), reference, ""),
						PageRequest.of(0, FEW, NEWEST_LETTER)),
				this.history.findByReferenceOrderByAtDescIdDesc(reference, PageRequest.of(pages.history(), MANY)));
	}

}

package org.bindery.desk;

import java.util.Optional;

import org.bindery.communication.Correspondence;
import org.bindery.communication.LetterBook;
import org.bindery.communication.LetterSearch;
import org.bindery.partnerships.CheckIns;
import org.bindery.partnerships.History;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Gathers what happened in a partnership. */
@Component
class WhatHappened {

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

	Happened in(String reference, CasePages pages) {
		return new Happened(this.correspondence.of(reference, CasePages.few(pages.conversations())),
				this.checkIns.findByReferenceOrderByPlannedForDescIdDesc(reference, CasePages.few(pages.checkIns())),
				this.letters.page(new LetterSearch(Optional.empty(), reference, ""),
						CasePages.few(0).withSort(NEWEST_LETTER)),
				this.history.findByReferenceOrderByAtDescIdDesc(reference, CasePages.many(pages.history())));
	}

}

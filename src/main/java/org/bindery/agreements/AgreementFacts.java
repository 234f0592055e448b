package org.bindery.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.bindery.communication.LetterContext;
import org.bindery.communication.LetterFacts;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.words.Amounts;
import org.bindery.partnerships.words.InWords;

import org.springframework.stereotype.Component;

/** What letters may say of an agreement: of its latest version. */
@Component
class AgreementFacts implements LetterFacts {

	private final Agreements agreements;

	private final Replaced replaced;

	private final Partnerships partnerships;

	private final Amounts amounts;

	AgreementFacts(Agreements agreements, Replaced replaced, Partnerships partnerships, Amounts amounts) {
		this.partnerships = partnerships;
		this.amounts = amounts;
		this.agreements = agreements;
		this.replaced = replaced;
	}

	@Override
	public Map<String, Function<LetterContext, Object>> facts() {
		return Map.of("agreementNumber", of(Agreement::number), "agreementReplaces", of(this.replaced::inWords),
				"agreementPoints", of(this::points), "agreementVision",
				of((agreement) -> InWords.lines(agreement.vision().map(SharedVision::vision).orElse(""))),
				"agreementFirstCheckIn",
				of((agreement) -> firstCheckIn(agreement).<Object>map(Function.identity()).orElse("")),
				"agreementSignedOn",
				of((agreement) -> agreement.signatures().<Object>map(Signatures::signedOn).orElse("")),
				"agreementSignatories",
				of((agreement) -> InWords.lines(agreement.signatures().map(Signatures::signatories).orElse(""))));
	}

	/** Each with its {@code heading} and its {@code lines}. */
	private List<Map<String, Object>> points(Agreement agreement) {
		return AgreementText.of(agreement, this.amounts)
			.stream()
			.map((point) -> Map.<String, Object>of("heading", point.heading(), "lines", point.lines()))
			.toList();
	}

	/**
	 * Where it is signed, the day that the partnership keeps: the one agreed on may be
	 * over.
	 */
	private Optional<LocalDate> firstCheckIn(Agreement agreement) {
		return agreement.wasSigned() ? this.partnerships.byReference(agreement.reference()).terms().nextCheckIn()
				: agreement.communicationPlan().map(CommunicationPlan::firstCheckIn);
	}

	private Function<LetterContext, Object> of(Function<Agreement, Object> fact) {
		return (letter) -> fact.apply(this.agreements.latest(letter.reference()));
	}

}

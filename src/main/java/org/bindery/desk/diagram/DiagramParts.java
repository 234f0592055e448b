package org.bindery.desk.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.desk.diagram.DiagramPart.Standing;
import org.bindery.desk.diagram.DiagramPart.Step;
import org.bindery.engine.diagrams.CaseDiagram;
import org.bindery.engine.diagrams.CaseDiagrams;
import org.bindery.engine.diagrams.DiagramSheet;
import org.bindery.engine.diagrams.Passage;
import org.bindery.engine.diagrams.Token;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a partnership's diagrams for its page. */
@Component
public class DiagramParts {

	private final CaseDiagrams diagrams;

	private final WhoDid whoDid;

	private final Staff staff;

	DiagramParts(CaseDiagrams diagrams, WhoDid whoDid, Staff staff) {
		this.diagrams = diagrams;
		this.whoDid = whoDid;
		this.staff = staff;
	}

	/**
	 * As the person may see it.
	 * @param instance which process to show, from the page's parameter {@code diagram};
	 * the partnership as a whole where there is no such process
	 */
	@Transactional(readOnly = true)
	public DiagramPart of(Reference reference, StaffId person, Optional<String> instance) {
		List<DiagramSheet> sheets = this.diagrams.of(reference, person);
		return instance.flatMap((id) -> this.diagrams.find(reference, id, person))
			.or(() -> whole(sheets).flatMap((whole) -> this.diagrams.find(reference, whole.instance(), person)))
			.map((diagram) -> part(reference, sheets, diagram))
			.orElseGet(() -> new DiagramPart(reference, sheets, Optional.empty(), List.of(), List.of()));
	}

	private static Optional<DiagramSheet> whole(List<DiagramSheet> sheets) {
		return sheets.stream().filter(DiagramSheet::whole).findFirst();
	}

	private DiagramPart part(Reference reference, List<DiagramSheet> sheets, CaseDiagram diagram) {
		Map<Passage, StaffId> did = this.whoDid.of(reference, diagram);
		Map<StaffId, String> names = this.staff.namesOf(Stream
			.concat(did.values().stream(), diagram.passages().stream().flatMap((each) -> each.assignee().stream()))
			.toList());
		List<Step> way = diagram.passages()
			.stream()
			.filter(DiagramParts::isWorthTelling)
			.sorted(Comparator.comparing((passage) -> passage.ended().orElseThrow()))
			.map((passage) -> new Step(passage, Optional.ofNullable(did.get(passage)).map(names::get)))
			.toList();
		List<Standing> here = diagram.here().stream().map((token) -> standing(token, diagram, names)).toList();
		return new DiagramPart(reference,
				Stream.concat(sheets.stream(), Stream.of(diagram.sheet())).distinct().toList(),
				Optional.of(diagram.sheet()), way, here);
	}

	/** A gateway tells something only where it decided. */
	private static boolean isWorthTelling(Passage passage) {
		return passage.ended().isPresent() && (!passage.kind().endsWith("Gateway") || passage.way().isPresent());
	}

	private static Standing standing(Token token, CaseDiagram diagram, Map<StaffId, String> names) {
		Optional<Passage> open = diagram.passages()
			.stream()
			.filter((passage) -> passage.ended().isEmpty() && passage.element().equals(token.element()))
			.findFirst();
		return new Standing(token, open.map(Passage::began), open.flatMap(Passage::assignee).map(names::get),
				open.flatMap(Passage::called));
	}

}

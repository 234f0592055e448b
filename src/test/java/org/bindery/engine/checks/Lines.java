package org.bindery.engine.checks;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * Lines of a diagram that an eye can follow: two may run together, none crosses another.
 */
final class Lines {

	private Lines() {
	}

	static Stream<Violation> apart(BpmnModelInstance model, Surroundings surroundings) {
		List<BpmnEdge> edges = List.copyOf(model.getModelElementsByType(BpmnEdge.class));
		return edges.stream()
			.flatMap((edge) -> Stream.concat(
					edges.subList(0, edges.indexOf(edge))
						.stream()
						.filter((other) -> cross(edge, other))
						.map((other) -> ModelRule.violation(edge.getBpmnElement(), "crosses %s",
								other.getBpmnElement().getId())),
					model.getModelElementsByType(BpmnShape.class)
						.stream()
						.filter((shape) -> isInTheWay(shape, edge))
						.map((shape) -> ModelRule.violation(edge.getBpmnElement(), "runs through %s",
								shape.getBpmnElement().getId()))));
	}

	private static boolean cross(BpmnEdge one, BpmnEdge other) {
		return parts(one).stream().anyMatch((part) -> parts(other).stream().anyMatch((each) -> cross(part, each)));
	}

	/** Where one ends on the other, they go on together. */
	private static boolean cross(Line2D one, Line2D other) {
		return one.intersectsLine(other)
				&& Stream.of(one.getP1(), one.getP2()).allMatch((end) -> other.ptSegDist(end) > 1)
				&& Stream.of(other.getP1(), other.getP2()).allMatch((end) -> one.ptSegDist(end) > 1);
	}

	private static boolean isInTheWay(BpmnShape shape, BpmnEdge edge) {
		BaseElement there = shape.getBpmnElement();
		if (there instanceof SubProcess || !(edge.getBpmnElement() instanceof SequenceFlow flow)
				|| List.of(flow.getSource(), flow.getTarget()).contains(there)
				|| (flow.getSource() instanceof BoundaryEvent event && event.getAttachedTo().equals(there))) {
			return false;
		}
		Bounds bounds = shape.getBounds();
		Rectangle2D inside = new Rectangle2D.Double(bounds.getX() + 1, bounds.getY() + 1, bounds.getWidth() - 2,
				bounds.getHeight() - 2);
		return parts(edge).stream().anyMatch(inside::intersectsLine);
	}

	private static List<Line2D> parts(BpmnEdge edge) {
		List<Line2D> parts = new ArrayList<>();
		Waypoint last = null;
		for (Waypoint point : edge.getWaypoints()) {
			if (last != null) {
				parts.add(new Line2D.Double(last.getX(), last.getY(), point.getX(), point.getY()));
			}
			last = point;
		}
		return parts;
	}

}

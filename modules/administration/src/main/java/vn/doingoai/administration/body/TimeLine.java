package vn.doingoai.administration.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.administration.body.TimeLineEvent.Kind;

/**
 * What happened to the body, day by day, oldest first. A unit that followed another is told once, by the succession; the
 * first day of a body that no document founded is told as what it is, a date of the list of units.
 *
 * @param day of all its events
 * @param later whether it is after the tenant's today
 */
public record TimeLine(LocalDate day, boolean later, List<TimeLineEvent> events) {

    /** The days on which something happened. */
    public static List<TimeLine> of(BodyView view) {
        List<TimeLineEvent> events = new ArrayList<>();
        view.documents().forEach(document -> events.add(told(document)));
        Map<UUID, BodyUnit> units = view.units().stream().collect(Collectors.toMap(BodyUnit::id, Function.identity()));
        for (BodyStep step : view.steps()) {
            BodyUnit from = units.get(step.from());
            BodyUnit to = units.get(step.to());
            if (from != null && to != null) {
                events.add(new TimeLineEvent(step.effective(), Kind.FOLLOWED, to.name(), from.name(), step.type(), ""));
            }
        }
        view.provinces()
                .forEach(step -> events.add(new TimeLineEvent(
                        step.day(),
                        Kind.PROVINCE,
                        step.names(),
                        step.to().name(),
                        step.lineage().name(),
                        "")));
        view.units().forEach(unit -> ends(unit, view, events));
        return days(events, view.today());
    }

    private static TimeLineEvent told(DocumentRow document) {
        DocumentFacts facts = document.facts();
        return new TimeLineEvent(
                facts.issued(),
                Kind.DOCUMENT,
                facts.title(),
                facts.issuer(),
                facts.act().name(),
                facts.summary());
    }

    private static void ends(BodyUnit unit, BodyView view, List<TimeLineEvent> events) {
        if (!view.followsAnother(unit) && view.isDated(unit)) {
            events.add(TimeLineEvent.of(unit.from(), view.isFounded(unit) ? Kind.BEGAN : Kind.LISTED, unit));
        }
        LocalDate last = unit.to();
        boolean isFollowed = view.steps().stream().anyMatch(step -> step.from().equals(unit.id()));
        if (last != null && !isFollowed) {
            events.add(TimeLineEvent.of(last, Kind.ENDED, unit));
        }
    }

    private static List<TimeLine> days(List<TimeLineEvent> events, LocalDate today) {
        return events.stream().collect(Collectors.groupingBy(TimeLineEvent::day)).entrySet().stream()
                .map(day -> new TimeLine(day.getKey(), day.getKey().isAfter(today), day.getValue()))
                .sorted(Comparator.comparing(TimeLine::day))
                .toList();
    }
}

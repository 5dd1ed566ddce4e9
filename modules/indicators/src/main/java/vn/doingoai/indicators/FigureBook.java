package vn.doingoai.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.BookedFigure.Origin;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.time.Period;

/**
 * The figures of the whole tenant: counted from registers where one is kept that counts them, else typed in by the body
 * that writes the report or taken by it from a document of the time, else added up from the units' own. All figures of a
 * period are read by a number of statements that depends on the registers alone.
 */
@ApplicationScoped
@Transactional
public class FigureBook {

    @Inject
    @Any
    Instance<IndicatorSource> sources;

    @Inject
    TypedFigureQueries typed;

    @Inject
    CurrentTenant tenant;

    /**
     * Figures of a period.
     *
     * @param keys  what is wanted
     * @param body  the unit that writes the report of the tenant
     * @param asked the units that were asked for a figure in this period, by figure; a figure that nobody was asked for
     *              has no entry
     * @param writing the units whose report on this period is still, or again, in their own hands: what they typed in is a
     *                draft and no answer yet
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public Map<FigureKey, BookedFigure> of(
            Set<FigureKey> keys, Period period, UUID body, Map<FigureKey, Set<UUID>> asked, Set<UUID> writing) {
        Map<FigureKey, Counted> counted = counted(keys, period, null);
        Map<FigureKey, List<TypedFigure>> given =
                typed.of(keys.stream().map(FigureKey::indicator).toList(), period).stream()
                        .filter(figure -> figure.unit().equals(body) || !writing.contains(figure.unit()))
                        .collect(Collectors.groupingBy(TypedFigure::key));
        Map<UUID, String> names = asked.isEmpty() ? Map.of() : typed.names();
        Map<FigureKey, BookedFigure> book = new TreeMap<>();
        for (FigureKey key : keys) {
            BookedFigure said =
                    said(key, given.getOrDefault(key, List.of()), body, asked.getOrDefault(key, Set.of()), names);
            Counted count = counted.get(key);
            book.put(key, count == null ? said : registered(count, said));
        }
        return book;
    }

    /** What the registers count of these; a figure that none counts is not in the map. */
    @Permit
    public Map<FigureKey, Counted> counted(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        Map<FigureKey, Counted> counted = new HashMap<>();
        for (IndicatorSource source : ofTenant()) {
            Set<FigureKey> its = keys.stream().filter(source::counts).collect(Collectors.toSet());
            if (!its.isEmpty()) {
                counted.putAll(source.count(its, period, unit));
            }
        }
        return counted;
    }

    /** The register that counts a figure, if one does. */
    @Permit
    public Optional<IndicatorSource> sourceOf(FigureKey key) {
        return ofTenant().stream().filter(source -> source.counts(key)).findFirst();
    }

    /** The sources that count for this tenant: its registers, or for the ministry what provinces published. */
    private List<IndicatorSource> ofTenant() {
        boolean national = tenant.get().isNational();
        return sources.stream().filter(source -> source.ofNation() == national).toList();
    }

    private static BookedFigure said(
            FigureKey key, List<TypedFigure> given, UUID body, Set<UUID> asked, Map<UUID, String> names) {
        Map<UUID, FigureValue> ofUnits = new HashMap<>();
        for (TypedFigure each : given) {
            if (each.unit().equals(body)) {
                Origin origin = each.historical() ? Origin.HISTORICAL : Origin.TYPED;
                String mark = each.value().toString();
                return new BookedFigure(each.value(), origin, mark, List.of(), null, each.document());
            }
            ofUnits.put(each.unit(), each.value());
        }
        return UnitSum.of(key, ofUnits, asked, names);
    }

    /** A register that is kept has the word; that something else was typed in is told with it. */
    private static BookedFigure registered(Counted count, BookedFigure said) {
        if (!count.kept() || !count.value().answered()) {
            return said.value().answered() || count.missing().isEmpty()
                    ? said
                    : new BookedFigure(FigureValue.missing(), Origin.NOBODY, count.mark(), count.missing());
        }
        boolean otherwise = said.value().answered() && !sameNumber(count.value(), said.value());
        return new BookedFigure(
                count.value(), Origin.REGISTER, count.mark(), count.missing(), otherwise ? said.value() : null, "");
    }

    private static boolean sameNumber(FigureValue counted, FigureValue said) {
        return counted.number().compareTo(said.number()) == 0;
    }
}

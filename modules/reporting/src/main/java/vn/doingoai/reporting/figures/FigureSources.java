package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.indicators.BookedFigure.Origin;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FigureBook;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.TypedFigure;
import vn.doingoai.indicators.TypedFigureQueries;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.figures.FigureSource.UnitAnswer;

/** Finds what a figure stands on; a unit finds its own rows and its own answer. */
@ApplicationScoped
@Transactional
public class FigureSources {

    @Inject
    FigureBook book;

    @Inject
    FigureTables tables;

    @Inject
    TypedFigureQueries typed;

    @Inject
    AskedUnitQueries asked;

    @Inject
    CurrentCaller caller;

    /** The source of one figure, with this many of its rows. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public FigureSource of(FigureKey key, Period period, int first, int most) {
        boolean unit = caller.get().role().scope() == Scope.UNIT;
        FigureLine line = unit ? null : tables.of(Set.of(key), period).get(0);
        Origin origin = line == null ? origin(key, period) : line.now().origin();
        List<CountedRow> rows = origin == Origin.REGISTER ? rows(key, period, first, most) : List.of();
        Set<UUID> writing = unit ? Set.of() : asked.writing(period);
        List<TypedFigure> answers = typed.of(Set.of(key.indicator()), period).stream()
                .filter(each -> each.key().equals(key) && !writing.contains(each.unit()))
                .toList();
        UUID body = unit ? null : tables.body(period);
        Map<UUID, String> names = answers.isEmpty() ? Map.of() : typed.names();
        Optional<TypedFigure> own =
                answers.stream().filter(each -> each.unit().equals(body)).findFirst();
        List<UnitAnswer> given = answers.stream()
                .map(each -> new UnitAnswer(names.getOrDefault(each.unit(), ""), each))
                .sorted(Comparator.comparing(UnitAnswer::unit))
                .toList();
        return new FigureSource(line, origin, rows, given, own.orElse(null));
    }

    private Origin origin(FigureKey key, Period period) {
        return book.counted(Set.of(key), period, null).isEmpty() ? Origin.UNITS : Origin.REGISTER;
    }

    /** A page of the rows that a register counts for a figure. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<CountedRow> rows(FigureKey key, Period period, int first, int most) {
        return book.sourceOf(key)
                .map(source -> source.rows(key, period, null, first, most))
                .orElse(List.of());
    }
}

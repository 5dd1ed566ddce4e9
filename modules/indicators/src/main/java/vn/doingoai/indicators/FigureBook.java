package vn.doingoai.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.Period;

/**
 * The figures of the whole tenant: counted from registers where one counts them, else typed in by the body that writes
 * the report, else added up from the units' own.
 */
@ApplicationScoped
@Transactional
public class FigureBook {

    @Inject
    @Any
    Instance<IndicatorSource> sources;

    @Inject
    FigureApi typed;

    /**
     * Figures of a period.
     *
     * @param keys  what is wanted
     * @param body  the unit that writes the report of the tenant
     * @param asked the units that were asked for a figure in this period, by figure; a figure that nobody was asked for
     *              has no entry
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public Map<FigureKey, BookedFigure> of(
            Set<FigureKey> keys, Period period, UUID body, Map<FigureKey, Set<UUID>> asked) {
        Map<FigureKey, FigureValue> own = typed.figuresOf(body, period);
        Map<FigureKey, BookedFigure> book = new TreeMap<>();
        for (FigureKey key : keys) {
            FigureValue value = own.getOrDefault(key, FigureValue.missing());
            BookedFigure.Origin origin = value.answered() ? BookedFigure.Origin.TYPED : BookedFigure.Origin.NOBODY;
            book.put(key, new BookedFigure(value, origin, value.toString(), List.of()));
        }
        return book;
    }
}

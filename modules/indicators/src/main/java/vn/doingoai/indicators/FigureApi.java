package vn.doingoai.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.Period;

/** The door to figures that are typed in. */
@ApplicationScoped
public class FigureApi {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    /** All figures that a unit has given for exactly this period; what is not in the map is missing. */
    @Permit
    @Transactional
    public Map<FigureKey, FigureValue> figuresOf(UUID unit, Period period) {
        return rows(unit, period).stream()
                .collect(Collectors.toMap(Figure::key, Figure::value, (one, other) -> one, TreeMap::new));
    }

    /** Stores what changed; a value of state MISSING takes the figure back. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    @Transactional
    public void put(UUID unit, Period period, Map<FigureKey, FigureValue> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<FigureKey, Figure> stored =
                rows(unit, period).stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        String who = caller.get().fullName();
        changed.forEach((key, value) -> {
            Figure row = stored.get(key);
            if (value.state() == FigureValue.State.MISSING) {
                if (row != null) {
                    entities.remove(row);
                }
                return;
            }
            if (row == null) {
                row = new Figure(unit, period, key);
                row.put(value, who, Instant.now());
                entities.persist(row);
            } else if (!row.value().equals(value)) {
                row.put(value, who, Instant.now());
            }
        });
    }

    /**
     * Stores one figure of the body that writes the tenant's report; a value of state MISSING takes it back.
     *
     * @param document of its time that it was taken from, or empty when it was counted by hand
     * @param version  of the figure as the caller saw it, 0 where there was none
     * @throws ConflictException when somebody else has changed it since
     */
    @Permit(Role.PROVINCE_OFFICER)
    @Transactional
    public void type(UUID body, Period period, FigureKey key, FigureValue value, String document, long version) {
        Figure row = rows(body, period).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
        if ((row == null ? 0 : row.version()) != version) {
            throw new ConflictException(row == null ? FigureValue.missing() : row.value());
        }
        if (value.state() == FigureValue.State.MISSING) {
            if (row != null) {
                entities.remove(row);
            }
            return;
        }
        Figure kept = row == null ? new Figure(body, period, key) : row;
        kept.put(value, caller.get().fullName(), Instant.now());
        kept.from(document);
        if (row == null) {
            entities.persist(kept);
        }
    }

    private List<Figure> rows(UUID unit, Period period) {
        return entities.createQuery(
                        "select f from Figure f where f.unitId = :unit and f.periodFrom = :from and f.periodTo = :to",
                        Figure.class)
                .setParameter("unit", unit)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }
}

package vn.doingoai.delegations.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.kernel.rules.RuleSetting;

/** What both rules on exchanges with Laos need: whom a trip goes to see there, and the exchanges before it. */
final class LaosTurn {
    private final RuleSetting setting;
    private final LaosProvinces provinces;

    LaosTurn(RuleSetting setting) {
        this.setting = setting;
        this.provinces = new LaosProvinces(setting.list("provinces"));
    }

    /** Lao partners of a trip that takes turns; none for a trip elsewhere and for an exempt one. */
    Set<String> partners(Trip trip) {
        boolean toLaos = trip.route().countries().contains(TripRoute.LAOS);
        if (!toLaos || isExempt(trip.route().laosExemption())) {
            return Set.of();
        }
        List<String> names = trip.subject().partners().stream()
                .filter(partner ->
                        partner.country() == null || partner.country().equals(TripRoute.LAOS))
                .map(TripPartner::name)
                .toList();
        List<String> places = trip.route().legs().stream()
                .filter(leg -> TripRoute.LAOS.equals(leg.country()))
                .map(TripLeg::place)
                .toList();
        return provinces.of(names.isEmpty() ? places : names);
    }

    /** Exchanges that took turns with one of these partners, the oldest first. */
    List<LaosExchange> before(Trip trip, TripHistory history, Set<String> partners, int fromYear, int toYear) {
        UUID unit = trip.unit();
        if (unit == null || partners.isEmpty()) {
            return List.of();
        }
        Predicate<LaosExchange> sameTurn = exchange -> !isExempt(exchange.exemption())
                && provinces.of(exchange.partners()).stream().anyMatch(partners::contains);
        return history.laosExchanges(unit, fromYear, toYear, trip.dossier()).stream()
                .filter(sameTurn)
                .toList();
    }

    private boolean isExempt(LaosExemption exemption) {
        return setting.names("exempt", exemption);
    }
}

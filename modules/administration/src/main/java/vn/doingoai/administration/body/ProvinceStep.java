package vn.doingoai.administration.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/**
 * Provinces became another: they were merged, or one rose to another status.
 *
 * @param day first day of what they became
 * @param from in the order of the list of provinces
 */
public record ProvinceStep(LocalDate day, Province.Lineage lineage, List<Province> from, Province to) {

    /** Copies the list. */
    public ProvinceStep {
        from = List.copyOf(from);
    }

    /** What happened to the province that a tenant reports for; a new code alone is nothing that happened. */
    static List<ProvinceStep> of(String tenant) {
        List<ProvinceStep> steps = new ArrayList<>();
        for (Province to : Provinces.all()) {
            List<Province> from = Provinces.all().stream()
                    .filter(each -> to.id().equals(each.successor()) && each.lineage() != Province.Lineage.RENUMBERED)
                    .toList();
            boolean itsOwn = to.tenant().equals(tenant)
                    || from.stream().anyMatch(each -> each.tenant().equals(tenant));
            if (itsOwn && !from.isEmpty()) {
                steps.add(new ProvinceStep(
                        to.validFrom(), Objects.requireNonNull(from.get(0).lineage()), from, to));
            }
        }
        return steps;
    }

    /** Names of those that ended. */
    String names() {
        return from.stream().map(Province::name).collect(Collectors.joining(", "));
    }
}

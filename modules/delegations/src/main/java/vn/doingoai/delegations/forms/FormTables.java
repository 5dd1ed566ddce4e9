package vn.doingoai.delegations.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.DelegationStore;
import vn.doingoai.delegations.WorkingPartner;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.partners.PartnerApi;
import vn.doingoai.partners.PartnerChoice;

/** Prints the register as forms. Reads what the caller may see. */
@ApplicationScoped
@Transactional
public class FormTables {

    @Inject
    DelegationStore store;

    @Inject
    RegisterCells cells;

    @Inject
    PartnerApi partners;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantClock clock;

    /** Headings, columns and notes, with the name of the current province. */
    public FormLayout layout(FormKind kind, int year) {
        return DelegationForms.layout(kind, year, settings().shortName());
    }

    /** The filled form of a unit, or of the whole province: unit by unit, each in the order in which it entered its rows. */
    @Permit
    public FormTable table(FormKind kind, FormScope scope) {
        FormLayout layout = layout(kind, scope.year());
        FormCells texts = cells.of(scope.year());
        List<String> columns = RowReader.columns(layout);
        List<FormRow> rows = rows(kind, scope).stream()
                .map(row -> new FormRow(texts.print(columns, row.content())))
                .toList();
        UUID unit = scope.unit();
        String name = unit == null ? settings().name() : organisation.get(unit).name();
        return new FormTable(layout, name, "", List.of(new FormPart(rows, new FormRow(Map.of()))));
    }

    /** The rows of the register that a form lists, in the order in which it prints them. */
    List<StoredRow> rows(FormKind kind, FormScope scope) {
        List<Delegation> found = store.rows(kind.phase(), kind.direction(), scope.year(), scope.unit());
        Map<Delegation, DelegationContent> contents = new HashMap<>();
        found.forEach(row -> contents.put(row, row.content()));
        nameAsToday(contents.values().stream()
                .flatMap(content -> content.getPartners().stream())
                .toList());
        Map<UUID, Integer> places = places(scope.unit());
        return found.stream()
                .sorted(Comparator.comparing(row -> places.getOrDefault(row.unitId(), Integer.MAX_VALUE)))
                .map(row -> new StoredRow(row.id(), Objects.requireNonNull(contents.get(row)), row.isChangeable()))
                .toList();
    }

    /** A partner that was merged or renamed is printed with the name that it has now. */
    private void nameAsToday(List<WorkingPartner> named) {
        Map<UUID, PartnerChoice> known = partners.get(named.stream()
                .map(WorkingPartner::getPartnerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        for (WorkingPartner partner : named) {
            PartnerChoice choice = partner.getPartnerId() == null ? null : known.get(partner.getPartnerId());
            if (choice != null) {
                partner.setName(choice.name());
            }
        }
    }

    private Map<UUID, Integer> places(@Nullable UUID unit) {
        Map<UUID, Integer> places = new HashMap<>();
        if (unit == null) {
            List<UnitRow> units = organisation.existingOn(clock.today());
            units.forEach(each -> places.put(each.id(), places.size()));
        }
        return places;
    }

    private TenantSettings settings() {
        return tenant.get().settings();
    }
}

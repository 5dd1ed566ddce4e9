package vn.doingoai.reporting.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;

/** Reads forms: a unit its own, the province those of one unit or of all together. */
@ApplicationScoped
@Transactional
public class FormQueries {

    private static final String NO_UNIT = "Tên cơ quan, đơn vị";

    @Inject
    @Any
    Instance<FormSource> sources;

    @Inject
    CurrentCaller caller;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /** All forms that go with the report on a year. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public List<FormChoice> list(int reportYear) {
        return sources.stream()
                .map(source -> choice(source, source.yearOfReport(reportYear)))
                .sorted(Comparator.comparing(FormChoice::code))
                .toList();
    }

    private static FormChoice choice(FormSource source, int year) {
        FormLayout layout = source.layout(year);
        return new FormChoice(layout.code(), year, layout.label(), layout.title());
    }

    /** The units to choose from: for the province those that exist today, for a unit none. */
    @Permit
    public List<UnitRow> units() {
        return caller.get().role().scope() == Scope.UNIT ? List.of() : organisation.existingOn(clock.today());
    }

    /** A form with its rows, as pages show it. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public FormTable filled(FormRequest request) {
        return source(request.code()).table(scope(request)).withAttachment(attachment(request.year()));
    }

    /** A form as a file; that rows left the portal is recorded, since they name people. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public FormDownload file(FormRequest request, FormFormat format, boolean empty) {
        FormTable form = empty ? blank(request, format) : filled(request);
        if (!empty) {
            audit.record(
                    "form-exported",
                    "form",
                    scope(request).unit(),
                    request.code() + " " + request.year() + " " + format.ending());
        }
        String name = "mau-" + request.code() + "-" + request.year() + (empty ? "-trong." : ".") + format.ending();
        byte[] content = format.write(form, clock.now().atZone(TenantClock.ZONE).toOffsetDateTime());
        return new FormDownload(name, format, content);
    }

    private FormTable blank(FormRequest request, FormFormat format) {
        UUID unit = scope(request).unit();
        String name = unit == null ? NO_UNIT : organisation.get(unit).name();
        FormLayout layout = source(request.code()).layout(request.year());
        return FormTable.blank(layout, name, attachment(request.year()), format.blankRows());
    }

    /** The layouts of all forms, the wanted one first. */
    List<FormLayout> layouts(String wanted, int year) {
        return sources.stream()
                .map(source -> source.layout(year))
                .sorted(Comparator.comparing(
                                (FormLayout layout) -> !layout.code().equals(wanted))
                        .thenComparing(FormLayout::code))
                .toList();
    }

    /** The source of a form, or not found. */
    FormSource source(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What the caller may see of what was asked for; another unit's rows look like none. */
    FormScope scope(FormRequest request) {
        Caller who = caller.get();
        @Nullable UUID asked = request.unit();
        if (who.role().scope() == Scope.UNIT) {
            if (asked != null && !asked.equals(who.unit())) {
                throw new NotFoundException();
            }
            return new FormScope(request.year(), who.unit());
        }
        return new FormScope(request.year(), asked);
    }

    private static String attachment(int year) {
        return "(Kèm theo Báo cáo số        ngày     tháng     năm " + year + " của ….)";
    }
}

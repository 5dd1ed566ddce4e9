package vn.doingoai.reporting.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.OutlineRow;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Writes a request: a draft until it is issued to its units. */
@Named("requestPage")
@RequestScoped
public class RequestPage {

    @Inject
    RequestQueries queries;

    @Inject
    RequestService requests;

    @Inject
    OutlineQueries outlines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private final RequestForm form = new RequestForm();
    private @Nullable RequestView stored;
    private @Nullable List<UnitRow> units;

    /** Fills the form; what was issued is shown on its board. */
    public @Nullable String load() {
        if (!caller.is(Role.PROVINCE_OFFICER)) {
            throw new NotPermittedException();
        }
        RequestView known = getStored();
        if (known == null) {
            form.begin(clock.today());
            getOutlines().stream()
                    .findFirst()
                    .ifPresent(row -> form.follow(row.id(), outlines.get(row.id()), clock.today()));
            return null;
        }
        form.show(known.content());
        return known.state() == RequestState.DRAFT
                ? null
                : "/requests/board.xhtml?faces-redirect=true&id=" + known.id();
    }

    /** The draft as it was stored, or null for a new one. */
    public @Nullable RequestView getStored() {
        Optional<UUID> id = PageParameters.findId("id");
        if (stored == null && id.isPresent()) {
            stored = queries.get(id.get());
        }
        return stored;
    }

    /** What is typed. */
    public RequestForm getForm() {
        return form;
    }

    /** The outlines for units that are in force, to choose from. */
    public List<OutlineRow> getOutlines() {
        return outlines.all().stream()
                .filter(row -> row.level().equals(Outline.Level.SUBMITTING_UNIT.name()) && row.validOn(clock.today()))
                .toList();
    }

    /** An outline in the list of choices. */
    public String label(OutlineRow row) {
        return RequestForm.titleOf(row.title(), clock.today().getYear());
    }

    /** Proposes title, period and deadline of the outline just chosen. */
    public void follow() {
        UUID chosen = Input.id("outline", form.getOutline());
        form.follow(chosen, outlines.get(chosen), clock.today());
    }

    /** Kinds of unit that exist today, in the order they are listed. */
    public Set<String> getKinds() {
        return getUnits().stream().map(UnitRow::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The units of a kind. */
    public List<UnitRow> unitsOf(String kind) {
        return getUnits().stream().filter(unit -> unit.kind().equals(kind)).toList();
    }

    private List<UnitRow> getUnits() {
        if (units == null) {
            UUID own = caller.get().unit();
            units = organisation.existingOn(clock.today()).stream()
                    .filter(unit -> !unit.id().equals(own) && !unit.kind().equals("PROVINCE"))
                    .toList();
        }
        return units;
    }

    /** Whether a unit is ticked: as sent just now, or as stored. */
    public boolean addressed(UUID unit) {
        return addressees().contains(unit);
    }

    private Set<UUID> addressees() {
        if (PageParameters.find("sent").isPresent()) {
            return PageParameters.all("unit").stream().map(Input::id).collect(Collectors.toSet());
        }
        RequestView known = getStored();
        return known == null ? Set.of() : Set.copyOf(known.units());
    }

    /** Stores the draft. */
    public String save() {
        UUID made = store();
        messages.keep();
        messages.done("request.saved");
        return "/requests/edit.xhtml?faces-redirect=true&id=" + made;
    }

    /** Stores the draft and goes on to its letter. */
    public String letter() {
        return "/requests/letter.xhtml?faces-redirect=true&id=" + store();
    }

    private UUID store() {
        Optional<UUID> id = PageParameters.findId("id");
        RequestDraft draft = form.draft(List.copyOf(addressees()));
        id.ifPresent(known -> requests.change(known, PageParameters.version("version"), draft));
        return id.orElseGet(() -> requests.create(draft));
    }

    /** Stores the draft and sends it to its units. */
    public String issue() {
        RequestDraft draft = form.draft(List.copyOf(addressees()));
        RequestIssued sent = requests.issue(PageParameters.findId("id"), PageParameters.version("version"), draft);
        messages.keep();
        messages.done("request.issued", sent.units().size());
        return "/requests/board.xhtml?faces-redirect=true&id=" + sent.request().id();
    }

    /** Throws the draft away. */
    public String discard() {
        requests.discard(PageParameters.id("id"), PageParameters.version("version"));
        messages.keep();
        messages.done("request.discarded");
        return "/requests/index.xhtml?faces-redirect=true";
    }
}

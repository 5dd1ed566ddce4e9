package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Writes a request to provinces: a draft until it is issued. */
@Named("nationalRequestPage")
@RequestScoped
public class NationalRequestPage {

    @Inject
    NationalRequestQueries queries;

    @Inject
    NationalRequestService requests;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private final NationalRequestForm form = new NationalRequestForm();
    private @Nullable NationalRequestRow stored;
    private @Nullable List<Province> provinces;
    private @Nullable Set<String> chosen;

    /** Fills the form; what was issued is shown on its board. */
    public @Nullable String load() {
        if (!caller.is(Role.MINISTRY_OFFICER)) {
            throw new NotPermittedException();
        }
        NationalRequestRow known = getStored();
        if (known == null) {
            form.begin(clock.today());
            return null;
        }
        form.show(known);
        return known.state() == NationalRequestState.DRAFT
                ? null
                : "/national/requests/board.xhtml?faces-redirect=true&id=" + known.id();
    }

    /** The draft as it was stored, or null for a new one. */
    public @Nullable NationalRequestRow getStored() {
        Optional<UUID> id = PageParameters.findId("id");
        if (stored == null && id.isPresent()) {
            stored = queries.get(id.get());
        }
        return stored;
    }

    /** What is typed. */
    public NationalRequestForm getForm() {
        return form;
    }

    /** On another day there are other provinces: all of them are proposed. */
    public void follow() {
        chosen = tenants(getProvinces());
    }

    /** Regions of the provinces that can be asked, as they are listed. */
    public Set<String> getRegions() {
        return getProvinces().stream().map(Province::region).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The provinces of a region that can be asked. */
    public List<Province> provincesOf(String region) {
        return getProvinces().stream()
                .filter(province -> province.region().equals(region))
                .toList();
    }

    /** How many provinces of that day have no portal and cannot be asked through it. */
    public int getWithout() {
        return Provinces.existingOn(day()).size() - getProvinces().size();
    }

    private List<Province> getProvinces() {
        if (provinces == null) {
            provinces = queries.askable(day());
        }
        return provinces;
    }

    private LocalDate day() {
        return Objects.requireNonNullElseGet(form.getDate(), clock::today);
    }

    /** Whether a province is ticked: as sent just now, as stored, or as proposed. */
    public boolean asked(String tenant) {
        return chosen().contains(tenant);
    }

    private Set<String> chosen() {
        if (chosen == null) {
            NationalRequestRow known = getStored();
            if (PageParameters.find("sent").isPresent()) {
                chosen = Set.copyOf(PageParameters.all("province"));
            } else if (known != null) {
                chosen = Set.copyOf(queries.provinces(known.id()));
            } else {
                chosen = tenants(getProvinces());
            }
        }
        return chosen;
    }

    private static Set<String> tenants(List<Province> provinces) {
        return provinces.stream().map(Province::tenant).collect(Collectors.toSet());
    }

    /** Stores the draft. */
    public String save() {
        UUID made = store();
        messages.keep();
        messages.done("asking.saved");
        return "/national/requests/edit.xhtml?faces-redirect=true&id=" + made;
    }

    /** Stores the draft and sends it to its provinces. */
    public String issue() {
        UUID sent = requests.issue(PageParameters.findId("id"), PageParameters.version("version"), draft());
        messages.keep();
        messages.done("asking.issued");
        return "/national/requests/board.xhtml?faces-redirect=true&id=" + sent;
    }

    private UUID store() {
        Optional<UUID> id = PageParameters.findId("id");
        NationalRequestDraft draft = draft();
        id.ifPresent(known -> requests.change(known, PageParameters.version("version"), draft));
        return id.orElseGet(() -> requests.create(draft));
    }

    private NationalRequestDraft draft() {
        return form.draft(List.copyOf(chosen()));
    }

    /** Throws the draft away. */
    public String discard() {
        requests.discard(PageParameters.id("id"), PageParameters.version("version"));
        messages.keep();
        messages.done("asking.discarded");
        return "/national/requests/index.xhtml?faces-redirect=true";
    }
}

package vn.doingoai.conferences;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.money.Money;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** One conference: a new one, or one that is there. Rules speak while it is typed. */
@Named("conferencePage")
@ViewScoped
public class ConferencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR", "JPY", "KRW", "CNY", "THB", "LAK");

    @Inject
    private ConferenceQueries queries;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable String unit;
    private @Nullable ConferenceView stored;
    private final ConferenceForm form = new ConferenceForm();
    private final DossierForm dossier = new DossierForm();
    private final Map<String, String> reasons = new HashMap<>();
    private Preview preview = Preview.NONE;

    /** Reads the conference that the address names, or begins a new one. */
    public void load() {
        if (id == null) {
            form.begin(clock.today().getYear());
            unit = caller.get().unit().toString();
            return;
        }
        ConferenceView view = queries.get(Input.id(id));
        stored = view;
        unit = view.unit().toString();
        form.show(view.details());
        dossier.show(view.details().dossier());
        view.findings().forEach(judged -> reasons.put(judged.finding().rule(), judged.reason()));
        preview = queries.preview(view, view.details());
    }

    /** Says what rules think of what is typed, without storing it. */
    public void check() {
        preview = queries.preview(stored, form.details(dossier.dossier()));
    }

    /** Keeps what was typed. */
    public String save() {
        UUID kept = keep();
        messages.keep();
        messages.done("conference.saved");
        return address(kept);
    }

    /** Keeps what was typed and hands the dossier in: both or neither. */
    public String propose() {
        UUID kept = conferences.proposeWith(
                stored == null ? null : stored.id(), version(), owner(), form.details(dossier.dossier()), reasons);
        messages.keep();
        messages.done("conference.done.propose");
        return address(kept);
    }

    private UUID keep() {
        ConferenceDetails details = form.details(dossier.dossier());
        if (stored == null) {
            return conferences.create(owner(), details);
        }
        conferences.change(stored.id(), version(), details, reasons);
        return stored.id();
    }

    private long version() {
        return stored == null ? 0 : stored.version();
    }

    private UUID owner() {
        return Input.id("unit", unit);
    }

    private static String address(UUID conference) {
        return "edit?faces-redirect=true&id=" + conference;
    }

    /** What rules say about one field. */
    public List<Finding> findingsOf(String field) {
        return preview.findings().stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }

    /** The sentence of a finding. */
    public String sentence(Finding finding) {
        return messages.text(finding.message(), finding.arguments().toArray());
    }

    /** The foreign participants of the countries together. */
    public int getSum() {
        return form.getCountries().stream()
                .map(CountryLine::getParticipants)
                .filter(participants -> participants != null && participants.signum() > 0)
                .mapToInt(participants -> participants.intValue())
                .sum();
    }

    /** All costs together, by source and currency, as the form's last line has them. */
    public String getTotal() {
        return CostText.print(CostText.totals(form.getCosts().stream()
                .filter(line -> line.getAmount() != null)
                .map(CostLine::cost)
                .toList()));
    }

    /** Whether this person may write in it now. */
    public boolean isWriting() {
        boolean writer = caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
        ConferenceState state = getState();
        boolean elsewhere = state.isWithProvince() && caller.get().role().scope() == Scope.UNIT;
        return writer && !elsewhere && !state.isClosed();
    }

    /** Whether this person chooses the unit. */
    public boolean isChoosingUnit() {
        return stored == null && caller.is(Role.PROVINCE_OFFICER);
    }

    /** Where it stands. */
    public ConferenceState getState() {
        return stored == null ? ConferenceState.PLANNED : stored.state();
    }

    /** As it was stored, or null for a new one. */
    public @Nullable ConferenceView getStored() {
        return stored;
    }

    /** What is typed. */
    public ConferenceForm getForm() {
        return form;
    }

    /** What is typed about the permit. */
    public DossierForm getDossier() {
        return dossier;
    }

    /** What rules say. */
    public Preview getPreview() {
        return preview;
    }

    /** Reasons for warnings, by code of the rule. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** Currencies to choose from: those that are usual, and what is stored. */
    public List<String> currencies(String present) {
        return CURRENCIES.contains(present) ? CURRENCIES : List.of(present, Money.VND.getCurrencyCode());
    }

    /** A currency's name. */
    public String nameOf(String currency) {
        return currency.equals("VND") ? "đồng" : Currency.getInstance(currency).getCurrencyCode();
    }

    /** Key of the conference; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Key of the unit whose conference it is. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}

package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.EventException;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.HostLevel;
import vn.doingoai.delegations.InvitedBy;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.ManagedBy;
import vn.doingoai.delegations.Organizer;
import vn.doingoai.delegations.PlanStatus;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.delegations.leaders.LeaderQueries;
import vn.doingoai.delegations.leaders.LeaderRow;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.Languages;

/** What there is to choose from on pages of delegations; looked up once a request. */
@Named("delegationChoices")
@RequestScoped
public class DelegationChoices {

    private static final List<String> CURRENCIES =
            List.of("VND", "USD", "EUR", "LAK", "KHR", "THB", "CNY", "JPY", "KRW", "GBP", "AUD", "SGD", "TWD");

    @Inject
    LeaderQueries register;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TenantClock clock;

    @Inject
    Languages languages;

    private @Nullable List<LeaderRow> leaders;
    private @Nullable List<UnitRow> units;
    private @Nullable List<Country> countries;

    /** Leaders of the tenant, past ones too, since old delegations name them. */
    public List<LeaderRow> getLeaders() {
        List<LeaderRow> known = leaders;
        if (known == null) {
            known = register.all();
            leaders = known;
        }
        return known;
    }

    /** Units that exist today. */
    public List<UnitRow> getUnits() {
        List<UnitRow> known = units;
        if (known == null) {
            known = organisation.existingOn(clock.today());
            units = known;
        }
        return known;
    }

    /** Name of a unit; one that is gone is looked up. */
    public String unit(UUID id) {
        return getUnits().stream()
                .filter(each -> each.id().equals(id))
                .map(UnitRow::name)
                .findFirst()
                .orElseGet(() -> organisation.get(id).name());
    }

    /** Countries in the order of the language. */
    public List<Country> getCountries() {
        List<Country> known = countries;
        if (known == null) {
            known = Countries.all(languages.getLocale());
            countries = known;
        }
        return known;
    }

    /** Name of a country in the language of the page. */
    public String name(Country country) {
        return country.name(languages.getLocale());
    }

    /** Names of countries by their codes, as a list reads. */
    public String names(List<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> Countries.ofCode(code).map(this::name).orElse(code))
                        .toList());
    }

    /** Currencies that delegations are paid in, with the one that a line has already. */
    public List<String> currencies(String present) {
        return Stream.concat(CURRENCIES.stream(), Stream.of(present)).distinct().toList();
    }

    /** Quarters of a year. */
    public List<Integer> getQuarters() {
        return List.of(1, 2, 3, 4);
    }

    /** "Danh nghĩa đoàn". */
    public DelegationCategory[] getCategories() {
        return DelegationCategory.values();
    }

    /** What a delegation is for. */
    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    /** Ranks of heads. */
    public LeaderRank[] getRanks() {
        return LeaderRank.values();
    }

    /** Who manages a cadre. */
    public ManagedBy[] getManagers() {
        return ManagedBy.values();
    }

    /** Why it may stay longer. */
    public EventException[] getExceptions() {
        return EventException.values();
    }

    /** Why the turn with Laos does not bind. */
    public LaosExemption[] getExemptions() {
        return LaosExemption.values();
    }

    /** Who pays. */
    public FundingSource[] getSources() {
        return FundingSource.values();
    }

    /** Inside or outside the plan. */
    public PlanStatus[] getPlanStatuses() {
        return PlanStatus.values();
    }

    /** Who organises. */
    public Organizer[] getOrganizers() {
        return Organizer.values();
    }

    /** Who receives. */
    public HostLevel[] getHostLevels() {
        return HostLevel.values();
    }

    /** Who invited. */
    public InvitedBy[] getInviters() {
        return InvitedBy.values();
    }
}

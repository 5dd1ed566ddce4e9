package vn.doingoai.conferences;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/** The fields of a conference while it is written; anything may still be missing. */
public class ConferenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<CountryLine> countries = new ArrayList<>();
    private final List<CostLine> costs = new ArrayList<>();
    private @Nullable BigDecimal year;
    private @Nullable String name;
    private ConferenceRole role = ConferenceRole.HOST;
    private ConferenceKind kind = ConferenceKind.CONFERENCE;
    private @Nullable String topic;
    private @Nullable BigDecimal days;
    private @Nullable String when;
    private @Nullable String venue;
    private @Nullable BigDecimal vietnamese;
    private @Nullable BigDecimal foreign;
    private @Nullable String difficulties;

    void begin(int currentYear) {
        year = BigDecimal.valueOf(currentYear);
        countries.add(new CountryLine());
        costs.add(new CostLine());
    }

    void show(ConferenceDetails stored) {
        year = BigDecimal.valueOf(stored.year());
        name = stored.name();
        role = stored.role();
        kind = stored.kind();
        topic = stored.topic();
        days = WholeNumber.shown(stored.days());
        when = stored.when() == null ? null : DateText.print(stored.when());
        venue = stored.venue();
        vietnamese = WholeNumber.shown(stored.participants().vietnamese());
        foreign = WholeNumber.shown(stored.participants().foreign());
        difficulties = stored.difficulties();
        countries.clear();
        stored.participants().byCountry().forEach(share -> countries.add(new CountryLine(share)));
        costs.clear();
        stored.costs().forEach(cost -> costs.add(new CostLine(cost)));
    }

    /**
     * What was typed.
     *
     * @throws InvalidInputException for a field that cannot be read
     */
    ConferenceDetails details(Dossier dossier) {
        int inYear = WholeNumber.require("year", WholeNumber.read("year", year));
        return new ConferenceDetails(
                inYear,
                Objects.requireNonNullElse(name, ""),
                role,
                kind,
                Objects.requireNonNullElse(topic, ""),
                WholeNumber.read("days", days),
                span(inYear),
                Objects.requireNonNullElse(venue, ""),
                new Participants(
                        WholeNumber.read("vietnamese", vietnamese), WholeNumber.read("foreign", foreign), shares()),
                costs.stream()
                        .filter(line -> !line.isEmpty())
                        .map(CostLine::cost)
                        .toList(),
                dossier,
                Objects.requireNonNullElse(difficulties, ""));
    }

    private List<CountryShare> shares() {
        List<CountryShare> shares = new ArrayList<>();
        for (CountryLine line : countries) {
            if (!line.isEmpty()) {
                String code = Objects.requireNonNullElse(line.getCountry(), "");
                Integer participants = WholeNumber.read("countries", line.getParticipants());
                if (code.isEmpty() || participants == null || participants == 0) {
                    throw new InvalidInputException("countries", "conference-country");
                }
                shares.add(new CountryShare(Countries.require("countries", code).code(), participants));
            }
        }
        return shares;
    }

    private @Nullable DateSpan span(int inYear) {
        if (when == null || when.isBlank()) {
            return null;
        }
        try {
            return DateText.parse(when, inYear);
        } catch (BusinessException unreadable) {
            throw new InvalidInputException("when", unreadable.code(), unreadable.arguments());
        }
    }

    /** One more country. */
    public void addCountry() {
        countries.add(new CountryLine());
    }

    /** One more cost. */
    public void addCost() {
        costs.add(new CostLine());
    }

    /** Participants by country. */
    public List<CountryLine> getCountries() {
        return countries;
    }

    /** Costs by source. */
    public List<CostLine> getCosts() {
        return costs;
    }

    /** The year in which it is held. */
    public @Nullable BigDecimal getYear() {
        return year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable BigDecimal year) {
        this.year = year;
    }

    /** Column (2) of form 03. */
    public @Nullable String getName() {
        return name;
    }

    /** See {@link #getName()}. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** What the unit does. */
    public ConferenceRole getRole() {
        return role;
    }

    /** See {@link #getRole()}. */
    public void setRole(ConferenceRole role) {
        this.role = role;
    }

    /** What it is. */
    public ConferenceKind getKind() {
        return kind;
    }

    /** See {@link #getKind()}. */
    public void setKind(ConferenceKind kind) {
        this.kind = kind;
    }

    /** Column (5). */
    public @Nullable String getTopic() {
        return topic;
    }

    /** See {@link #getTopic()}. */
    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }

    /** Column (6). */
    public @Nullable BigDecimal getDays() {
        return days;
    }

    /** See {@link #getDays()}. */
    public void setDays(@Nullable BigDecimal days) {
        this.days = days;
    }

    /** Column (7), as people write dates. */
    public @Nullable String getWhen() {
        return when;
    }

    /** See {@link #getWhen()}. */
    public void setWhen(@Nullable String when) {
        this.when = when;
    }

    /** Column (8). */
    public @Nullable String getVenue() {
        return venue;
    }

    /** See {@link #getVenue()}. */
    public void setVenue(@Nullable String venue) {
        this.venue = venue;
    }

    /** Column (3). */
    public @Nullable BigDecimal getVietnamese() {
        return vietnamese;
    }

    /** See {@link #getVietnamese()}. */
    public void setVietnamese(@Nullable BigDecimal vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Column (4), in all. */
    public @Nullable BigDecimal getForeign() {
        return foreign;
    }

    /** See {@link #getForeign()}. */
    public void setForeign(@Nullable BigDecimal foreign) {
        this.foreign = foreign;
    }

    /** What the report tells. */
    public @Nullable String getDifficulties() {
        return difficulties;
    }

    /** See {@link #getDifficulties()}. */
    public void setDifficulties(@Nullable String difficulties) {
        this.difficulties = difficulties;
    }
}

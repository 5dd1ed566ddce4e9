package vn.doingoai.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.DateSpan;

/** What, when and where: the columns of form 03 that are one value each. */
@Embeddable
class Programme {

    @Column
    private int year;

    @Column
    private String name = "";

    @Enumerated(EnumType.STRING)
    private ConferenceRole role = ConferenceRole.HOST;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind = ConferenceKind.CONFERENCE;

    @Column
    private String topic = "";

    @Column
    private String venue = "";

    @Column(name = "vietnamese_participants")
    private @Nullable Integer vietnamese;

    @Column(name = "foreign_participants")
    private @Nullable Integer foreign;

    @Column
    private @Nullable Integer days;

    @Column(name = "start_date")
    private @Nullable LocalDate start;

    @Column(name = "end_date")
    private @Nullable LocalDate end;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision")
    private DateSpan.@Nullable Precision precision;

    @Column
    private String difficulties = "";

    void change(ConferenceDetails details) {
        year = details.year();
        name = CleanText.clean(details.name());
        role = details.role();
        kind = details.kind();
        topic = CleanText.cleanLines(details.topic());
        venue = CleanText.clean(details.venue());
        vietnamese = details.participants().vietnamese();
        foreign = details.participants().foreign();
        days = details.days();
        DateSpan when = details.when();
        start = when == null ? null : when.from();
        end = when == null ? null : when.to();
        precision = when == null ? null : when.precision();
        difficulties = CleanText.cleanLines(details.difficulties());
    }

    ConferenceDetails details(List<CountryShare> countries, List<Cost> costs, Dossier dossier) {
        return new ConferenceDetails(
                year,
                name,
                role,
                kind,
                topic,
                days,
                when(),
                venue,
                new Participants(vietnamese, foreign, countries),
                costs,
                dossier,
                difficulties);
    }

    private @Nullable DateSpan when() {
        return start == null
                ? null
                : new DateSpan(start, Objects.requireNonNull(end), Objects.requireNonNull(precision));
    }

    ConferenceRole role() {
        return role;
    }
}

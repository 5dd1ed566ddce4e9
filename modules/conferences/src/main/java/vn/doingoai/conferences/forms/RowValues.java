package vn.doingoai.conferences.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.ConferenceKind;
import vn.doingoai.conferences.ConferenceRole;
import vn.doingoai.conferences.Cost;
import vn.doingoai.conferences.CountryShare;
import vn.doingoai.conferences.Dossier;
import vn.doingoai.conferences.Participants;
import vn.doingoai.kernel.time.DateSpan;

/** What one row of the form says, while its cells are read one by one. */
final class RowValues {

    final int year;
    String name = "";

    @Nullable
    Integer vietnamese;

    @Nullable
    Integer foreign;

    List<CountryShare> byCountry = List.of();
    String topic = "";

    @Nullable
    Integer days;

    @Nullable
    DateSpan when;

    String venue = "";
    List<Cost> costs = List.of();

    /** A row that says nothing yet. */
    RowValues(int year) {
        this.year = year;
    }

    RowValues(ConferenceDetails stored) {
        year = stored.year();
        name = stored.name();
        vietnamese = stored.participants().vietnamese();
        foreign = stored.participants().foreign();
        byCountry = stored.participants().byCountry();
        topic = stored.topic();
        days = stored.days();
        when = stored.when();
        venue = stored.venue();
        costs = stored.costs();
    }

    /** A conference of which nothing is known but the row. */
    ConferenceDetails details() {
        return details(ConferenceRole.HOST, ConferenceKind.CONFERENCE, Dossier.none(), "");
    }

    /** A conference that is there already, with what the row says; what the form has no column for stays. */
    ConferenceDetails details(ConferenceDetails stored) {
        return details(stored.role(), stored.kind(), stored.dossier(), stored.difficulties());
    }

    private ConferenceDetails details(ConferenceRole role, ConferenceKind kind, Dossier dossier, String difficulties) {
        return new ConferenceDetails(
                year,
                name,
                role,
                kind,
                topic,
                days,
                when,
                venue,
                new Participants(vietnamese, foreign, byCountry),
                costs,
                dossier,
                difficulties);
    }
}

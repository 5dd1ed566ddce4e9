package vn.doingoai.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.ui.text.PageMessages;

/** What the rules say of the conferences in form 03 when it goes with a report: those of its year and of the next. */
@ApplicationScoped
public class ConferenceCheck implements SubmissionCheck {

    private static final String FORM = "03";

    @Inject
    ConferenceQueries queries;

    @Inject
    PageMessages messages;

    @Override
    public List<Obstacle> obstacles(UUID unit, Period period, List<String> forms) {
        return forms.contains(FORM)
                ? queries.open(unit, period.year(), period.year() + 1).stream()
                        .map(this::obstacle)
                        .toList()
                : List.of();
    }

    private Obstacle obstacle(OpenFinding open) {
        String sentence = messages.text(
                open.finding().message(), open.finding().arguments().toArray());
        return new Obstacle(
                open.finding().severity(),
                open.name() + ": " + sentence,
                "/conferences/edit.xhtml?id=" + open.conference());
    }
}

package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.DateText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.figures.FigureSource.UnitAnswer;
import vn.doingoai.ui.web.PageParameters;

/** What one figure stands on: exactly the rows it counts, or the answers it adds up. */
@Named("figureRowsPage")
@RequestScoped
public class FigureRowsPage {

    private static final int ROWS = 50;

    @Inject
    FigureSources sources;

    @Inject
    CurrentCaller caller;

    private @Nullable FigureSource source;

    /** Reads the source before anything is written. */
    public void load() {
        getSource();
    }

    /** The figure's source. */
    public FigureSource getSource() {
        if (source == null) {
            source = sources.of(key(), period(), getPage() * ROWS, ROWS + 1);
        }
        return source;
    }

    private static FigureKey key() {
        return FigureAsked.key(PageParameters.find("key").orElse(""));
    }

    private static Period period() {
        return FigureAsked.period(
                PageParameters.find("from").orElse(""),
                PageParameters.find("to").orElse(""));
    }

    /** Name of the figure. */
    public String getName() {
        return FigureLine.name(key());
    }

    /** The key, for links. */
    public String getKey() {
        return key().toString();
    }

    /** The key as a part of an address. */
    public String getKeyInAddress() {
        return URLEncoder.encode(getKey(), StandardCharsets.UTF_8);
    }

    /** First day, as addresses write it. */
    public String getFrom() {
        return period().from().toString();
    }

    /** Last day, as addresses write it. */
    public String getTo() {
        return period().to().toString();
    }

    /** The period as people write it. */
    public String getDays() {
        return DateText.print(period().from()) + " – " + DateText.print(period().to());
    }

    /** The rows of this page. */
    public List<CountedRow> getRows() {
        List<CountedRow> found = getSource().rows();
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** What was typed in. */
    public List<UnitAnswer> getAnswers() {
        return getSource().answers();
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return getSource().rows().size() > ROWS;
    }

    /** Number of this page, from 0. */
    public int getPage() {
        return PageParameters.page("page");
    }

    /** Whether this person may type the figure in. */
    public boolean isWriting() {
        return caller.is(Role.PROVINCE_OFFICER);
    }
}

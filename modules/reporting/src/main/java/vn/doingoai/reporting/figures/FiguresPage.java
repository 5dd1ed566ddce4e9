package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.DateText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.OutlineRow;
import vn.doingoai.reporting.reports.ReportQueries;
import vn.doingoai.reporting.reports.ReportRow;
import vn.doingoai.ui.web.PageParameters;

/** The province's figures of one outline and period, as the address asks; without one, those of the latest report. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {

    /** Stands where a tenant has no outline of its own report: the page then says that there is nothing to show. */
    private static final UUID NO_OUTLINE = new UUID(0, 0);

    @Inject
    FigureTables tables;

    @Inject
    OutlineQueries outlines;

    @Inject
    ReportQueries reports;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    private @Nullable FigureFilter filter;
    private @Nullable List<OutlineRow> choices;
    private @Nullable List<FigureLine> all;

    /** Reads the table before anything is written. */
    public void load() {
        getAll();
    }

    /** What is looked for. */
    public FigureFilter getFilter() {
        if (filter == null) {
            Optional<ReportRow> latest = PageParameters.find("outline").isPresent()
                    ? Optional.empty()
                    : reports.page(0, 1).stream().findFirst();
            filter = new FigureFilter(outline(latest), period(latest), section(), isMissingOnly());
        }
        return filter;
    }

    private UUID outline(Optional<ReportRow> latest) {
        return PageParameters.findId("outline")
                .or(() -> latest.map(ReportRow::outlineId))
                .orElseGet(() ->
                        getChoices().stream().map(OutlineRow::id).findFirst().orElse(NO_OUTLINE));
    }

    private Period period(Optional<ReportRow> latest) {
        Optional<String> from = PageParameters.find("from");
        Optional<String> to = PageParameters.find("to");
        return from.isPresent() && to.isPresent()
                ? FigureAsked.period(from.get(), to.get())
                : latest.map(ReportRow::period)
                        .orElseGet(() -> Period.year(clock.today().getYear()));
    }

    /** Outlines of the province's own reports, to choose from. */
    public List<OutlineRow> getChoices() {
        if (choices == null) {
            choices = outlines.all().stream()
                    .filter(row -> !row.level().equals(Outline.Level.SUBMITTING_UNIT.name()))
                    .toList();
        }
        return choices;
    }

    /** What an outline is called in the period. */
    public String title(OutlineRow outline) {
        return tables.title(outline, getFilter().period());
    }

    private List<FigureLine> getAll() {
        if (all == null) {
            all = getChoices().isEmpty()
                    ? List.of()
                    : tables.of(getFilter().outline(), getFilter().period());
        }
        return all;
    }

    /** The figures that the filter lets through. */
    public List<FigureLine> getLines() {
        return getFilter().of(getAll());
    }

    /** Sections that name figures, to choose from. */
    public List<String> getSections() {
        return getAll().stream().map(FigureLine::section).distinct().toList();
    }

    /** How many figures nobody has given. */
    public long getMissing() {
        return getAll().stream().filter(FigureFilter::isGap).count();
    }

    /** How many there are. */
    public int getTotal() {
        return getAll().size();
    }

    private static String section() {
        return PageParameters.find("section").orElse("");
    }

    /** Whether only gaps are shown. */
    public boolean isMissingOnly() {
        return PageParameters.find("missing").isPresent();
    }

    /** First day as people write it. */
    public String getFrom() {
        return DateText.print(getFilter().period().from());
    }

    /** Last day as people write it. */
    public String getTo() {
        return DateText.print(getFilter().period().to());
    }

    /** Whether this person types figures in. */
    public boolean isWriting() {
        return caller.is(Role.PROVINCE_OFFICER);
    }

    /** The filter as the end of an address. */
    public String getQuery() {
        FigureFilter asked = getFilter();
        return "outline=" + asked.outline() + "&from=" + asked.period().from() + "&to="
                + asked.period().to() + "&section=" + URLEncoder.encode(asked.section(), StandardCharsets.UTF_8)
                + (asked.missingOnly() ? "&missing=1" : "");
    }
}

package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.reports.ChangedLine.ChangedFigure;
import vn.doingoai.reporting.writing.EditorDesk;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** One section of the province's report at a time; a leader reads it, and everybody once it is closed. */
@Named("reportEditPage")
@RequestScoped
public class ReportEditPage {

    @Inject
    ReportQueries queries;

    @Inject
    ReportService reports;

    @Inject
    EditorDesk desk;

    @Inject
    DivisionPage division;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable ReportWork work;

    /** Reads the section before anything is written. */
    public void load() {
        division.show(getWork().part());
    }

    /** The section with what belongs to it. */
    public ReportWork getWork() {
        if (work == null) {
            work = queries.work(PageParameters.id("id"), PageParameters.find("section"));
        }
        return work;
    }

    /** The report it is part of. */
    public ReportView getReport() {
        return getWork().report();
    }

    /** The section itself. */
    public SectionView getSection() {
        return getWork().part().section();
    }

    /** Whether this person cannot write it now. */
    public boolean isLocked() {
        return !(caller.is(Role.PROVINCE_OFFICER) && getReport().state().isOpen());
    }

    /** The section before this one in printed order, or null. */
    public @Nullable ReportPart getPrevious() {
        return neighbour(-1);
    }

    /** The section after this one in printed order, or null. */
    public @Nullable ReportPart getNext() {
        return neighbour(1);
    }

    private @Nullable ReportPart neighbour(int step) {
        List<ReportPart> parts = getReport().parts();
        int place = parts.indexOf(getWork().part()) + step;
        return place < 0 || place >= parts.size() ? null : parts.get(place);
    }

    /** What the figures in the text read, as the editor takes it. */
    public String getFiguresJson() {
        return EditorDesk.figures(getWork().texts());
    }

    /** The figures that may be put into the text, as the editor takes them. */
    public String getChoicesJson() {
        return EditorDesk.choices(getSection().figures(), getWork().texts());
    }

    /** What each empty place of a template asks for, as the editor takes it. */
    public String getHintsJson() {
        return desk.hints();
    }

    /** The figures that changed since the author saw them, as the editor takes them: key → what happened. */
    public String getStaleJson() {
        JsonObjectBuilder stale = Json.createObjectBuilder();
        getWork().part().changed().stream()
                .flatMap(line -> line.figures().stream())
                .forEach(figure -> stale.add(figure.key(), sentence(figure)));
        return stale.build().toString();
    }

    private String sentence(ChangedFigure figure) {
        return figure.isOther()
                ? messages.text("changed.other", figure.name(), figure.before(), figure.now())
                : messages.text("changed.same", figure.name(), figure.now());
    }

    /** Where the rows of a figure are listed; its key follows. */
    public String getRowsLink() {
        ReportView report = getReport();
        return "../figures/rows.xhtml?from=%s&to=%s&key="
                .formatted(report.period().from(), report.period().to());
    }

    /** Where the rows of this figure are listed. */
    public String rowsOf(String figure) {
        return getRowsLink() + URLEncoder.encode(figure, StandardCharsets.UTF_8);
    }

    /** Names in one line. */
    public String names(List<String> names) {
        return String.join(", ", names);
    }

    /** Stores text, figures and "Không" of the section in one go, for the page's script; says how it went. */
    public void save() {
        desk.save(edit -> reports.save(PageParameters.id("id"), edit));
    }

    /** Accepts the figures as they are now. */
    public String accept() {
        UUID id = PageParameters.id("id");
        String key = PageParameters.find("section").orElse("");
        reports.acceptFigures(id, key, PageParameters.version("version"));
        messages.keep();
        messages.done("changed.accepted");
        return "/reports/edit.xhtml?faces-redirect=true&id=" + id + "&section=" + key;
    }
}

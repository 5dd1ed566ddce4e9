package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.list.ResultPage;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** The units' answers beside a section: on a page of their own, and as a panel of the page that edits the section. */
@Named("answersPage")
@RequestScoped
public class AnswersPage {

    @Inject
    AnswerQueries queries;

    @Inject
    PassageQueries passageQueries;

    @Inject
    PassageService passages;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable AnswersSheet sheet;
    private @Nullable SectionAnswers answers;
    private @Nullable List<PassageView> taken;

    /** Reads the section before anything is written. */
    public void load() {
        getSheet();
    }

    /** The section of the page of its own. */
    public AnswersSheet getSheet() {
        if (sheet == null) {
            sheet = queries.sheet(PageParameters.id("id"), PageParameters.find("section"));
        }
        return sheet;
    }

    /** What the units say on a section. */
    public SectionAnswers answers(UUID report, String section) {
        if (answers == null) {
            answers = queries.of(report, section, getFilter());
        }
        return answers;
    }

    /** Which answers the address asks for. */
    public AnswerFilter getFilter() {
        return new AnswerFilter(
                PageParameters.find("q").orElse(""),
                AnswerFilter.Show.of(PageParameters.find("show").orElse("")),
                ResultPage.number(PageParameters.find("page").orElse("")));
    }

    /** What can be shown. */
    public List<AnswerFilter.Show> getKinds() {
        return List.of(AnswerFilter.Show.values());
    }

    /** The filter as it stands in addresses. */
    public String getQuery() {
        AnswerFilter filter = getFilter();
        return "&show=" + filter.show() + "&q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8);
    }

    /** Whether this person writes the report while it is open. */
    public boolean isWriter() {
        return caller.is(Role.PROVINCE_OFFICER);
    }

    /** The passages that stand in a section, those that want a decision first. */
    public List<PassageView> passages(UUID report, String section) {
        return all(report).stream()
                .filter(passage -> passage.section().equals(section))
                .sorted((one, other) ->
                        Boolean.compare(other.state().isStale(), one.state().isStale()))
                .toList();
    }

    /** How many passages of each section read differently at their unit; a section without one is not in it. */
    public Map<String, Long> stale(UUID report) {
        return all(report).stream()
                .filter(passage -> passage.state().isStale())
                .collect(Collectors.groupingBy(PassageView::section, Collectors.counting()));
    }

    /** What the editor shows beside the blocks that were taken. */
    public String passagesJson(UUID report) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (PassageView passage : all(report)) {
            String source = messages.text("passage.mark", passage.unit(), passage.ordinal());
            String state = passage.state().isStale()
                    ? "; " + messages.text("passage.state." + passage.state().code())
                    : "";
            json.add(
                    passage.id().toString(),
                    Json.createObjectBuilder()
                            .add("text", source + state)
                            .add("stale", passage.state().isStale()));
        }
        return json.build().toString();
    }

    private List<PassageView> all(UUID report) {
        if (taken == null) {
            taken = passageQueries.of(report);
        }
        return taken;
    }

    /** "Lấy vào báo cáo": the lines that are ticked, or the whole part. */
    public String take(UUID submission, int ordinal, String part) {
        String prefix = submission + "/" + part + "/";
        Set<Integer> lines = PageParameters.all("line").stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        passages.take(report(), section(), version(), new Taking(submission, ordinal, part, lines, null));
        return after("passage.taken");
    }

    /** Takes a ready sentence. */
    public String takeSummary(Summary summary) {
        passages.takeSummary(report(), section(), version(), summary);
        return after("passage.sentenceTaken");
    }

    /** "Lấy bản mới". */
    public String refresh(UUID passage) {
        passages.refresh(report(), section(), version(), passage);
        return after("passage.refreshed");
    }

    /** "Giữ nguyên". */
    public String keep(UUID passage) {
        passages.keep(report(), passage);
        return after("passage.kept");
    }

    private static UUID report() {
        return PageParameters.id("id");
    }

    private static String section() {
        return PageParameters.find("section").orElse("");
    }

    private static long version() {
        return PageParameters.version("version");
    }

    private String after(String sentence) {
        messages.keep();
        messages.done(sentence);
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page + "?faces-redirect=true&id=" + report() + "&section=" + section() + getQuery() + "&page="
                + getFilter().page();
    }
}

package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.shaded.json.JSONObject;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.writing.CurrentSection;
import vn.doingoai.reporting.writing.FigureEntries;
import vn.doingoai.reporting.writing.SavedSection;
import vn.doingoai.reporting.writing.SectionEdit;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.ui.editor.EditorReply;
import vn.doingoai.ui.editor.EditorSave;
import vn.doingoai.ui.text.Languages;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** One section of a report at a time: its figures, its text, whether there is nothing to report. */
@Named("editPage")
@RequestScoped
public class EditPage {

    private static final String HINT = "hint.";
    private static final String START = "/submissions/index.xhtml?faces-redirect=true";

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    @Inject
    PageMessages messages;

    @Inject
    TenantClock clock;

    @Inject
    Languages languages;

    private @Nullable SectionWork work;

    /** Reads the section before anything is written; a report that is not begun is begun on the start page. */
    public @Nullable String load() {
        return getReport().state() == SubmissionState.NOT_STARTED ? START : null;
    }

    /** The section with what belongs to it. */
    public SectionWork getWork() {
        if (work == null) {
            work = queries.work(PageParameters.id("id"), PageParameters.find("section"));
        }
        return work;
    }

    /** The report it is part of. */
    public SubmissionView getReport() {
        return getWork().report();
    }

    /** The section itself. */
    public SectionView getSection() {
        return getWork().section();
    }

    /** Whether the unit may not write now. */
    public boolean isLocked() {
        return !getReport().state().isOpen();
    }

    /** Days until the last day; negative when it has passed. */
    public long getDaysLeft() {
        return getReport().daysLeft(clock.today());
    }

    /** The section before this one in printed order, or null. */
    public @Nullable SectionView getPrevious() {
        return neighbour(-1);
    }

    /** The section after this one in printed order, or null. */
    public @Nullable SectionView getNext() {
        return neighbour(1);
    }

    private @Nullable SectionView neighbour(int step) {
        List<SectionView> sections = getReport().sections();
        int place = sections.indexOf(getSection()) + step;
        return place < 0 || place >= sections.size() ? null : sections.get(place);
    }

    /** What the figures in the text read, as the editor takes it. */
    public String getFiguresJson() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        getWork().figures().forEach(texts::add);
        return texts.build().toString();
    }

    /** The figures that may be put into the text, as the editor takes them. */
    public String getChoicesJson() {
        JsonArrayBuilder choices = Json.createArrayBuilder();
        Map<String, String> texts = getWork().figures();
        getSection()
                .figures()
                .forEach(field -> choices.add(Json.createObjectBuilder()
                        .add("figure", field.key())
                        .add("label", field.name())
                        .add("text", texts.getOrDefault(field.key(), ""))));
        return choices.build().toString();
    }

    /** What each empty place of a template asks for, as the editor takes it: its name → its words. */
    public String getHintsJson() {
        ResourceBundle bundle = ResourceBundle.getBundle("vn.doingoai.reporting.messages", languages.getLocale());
        JsonObjectBuilder words = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(HINT))
                .sorted()
                .forEach(key -> words.add(key.substring(HINT.length()), bundle.getString(key)));
        return words.build().toString();
    }

    /** Stores text, figures and "Không" of the section in one go, for the page's script; says how it went. */
    public void save() {
        EditorSave sent = EditorSave.received();
        FigureEntries entries =
                FigureEntries.read(PageParameters.find("figures").orElse("[]"));
        NilPlace nil = PageParameters.find("nil").map(NilPlace::valueOf).orElse(NilPlace.NONE);
        try {
            SectionEdit edit = new SectionEdit(
                    sent.section(), sent.baseVersion(), Body.fromJson(sent.body()), nil, entries.values());
            SavedSection saved = submissions.save(PageParameters.id("id"), edit);
            tell(saved, entries.wrong());
            EditorReply.saved(saved.version(), saved.savedAt(), saved.figures());
        } catch (ConflictException e) {
            if (e.current() instanceof CurrentSection now) {
                EditorReply.conflict(now.version(), now.bodyJson(), now.updatedBy(), now.updatedAt());
            }
        } catch (OptimisticLockException e) {
            // The other save has just won; the script tries again at once and is shown both.
            PrimeFaces.current().ajax().addCallbackParam("again", true);
        } catch (BusinessException e) {
            EditorReply.refused(messages.sentence(e));
        }
    }

    private void tell(SavedSection saved, Map<?, BusinessException> wrong) {
        String word = messages.text("section.sign." + shape(saved.state()));
        JSONObject sentences = new JSONObject();
        wrong.forEach((key, problem) -> sentences.put(key.toString(), messages.sentence(problem)));
        PrimeFaces.current()
                .ajax()
                .addCallbackParam(
                        "section",
                        new JSONObject()
                                .put("shape", shape(saved.state()))
                                .put("word", word)
                                .put("answered", saved.answered())
                                .put("total", saved.total())
                                .put("progress", messages.text("edit.answered", saved.answered(), saved.total()))
                                .put("left", messages.text("edit.left", saved.left()))
                                .put("wrong", sentences));
    }

    private static String shape(SectionState state) {
        return switch (state) {
            case EMPTY -> "";
            case IN_WORK -> "work";
            case DONE -> "done";
            case NIL -> "nil";
        };
    }

    /** Takes the report back to go on writing. */
    public String withdraw() {
        submissions.withdraw(PageParameters.id("id"), PageParameters.version("version"));
        messages.keep();
        messages.done("edit.withdrawn");
        return "/submissions/edit.xhtml?faces-redirect=true&id=" + PageParameters.id("id");
    }
}

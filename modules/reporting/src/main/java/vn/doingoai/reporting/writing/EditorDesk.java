package vn.doingoai.reporting.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.primefaces.PrimeFaces;
import org.primefaces.shaded.json.JSONObject;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.ui.editor.EditorReply;
import vn.doingoai.ui.editor.EditorSave;
import vn.doingoai.ui.text.Languages;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** What a page that edits a section says to the editor in the browser and hears from it, whoever's report it is. */
@RequestScoped
public class EditorDesk {

    private static final String HINT = "hint.";

    @Inject
    PageMessages messages;

    @Inject
    Languages languages;

    /** What the figures in the text read, as the editor takes it. */
    public static String figures(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }

    /** The figures that may be put into the text, as the editor takes them. */
    public static String choices(List<FigureField> fields, Map<String, String> texts) {
        JsonArrayBuilder choices = Json.createArrayBuilder();
        fields.forEach(field -> choices.add(Json.createObjectBuilder()
                .add("figure", field.key())
                .add("label", field.name())
                .add("text", texts.getOrDefault(field.key(), ""))));
        return choices.build().toString();
    }

    /** What each empty place of a template asks for, as the editor takes it: its name → its words. */
    public String hints() {
        ResourceBundle bundle = ResourceBundle.getBundle("vn.doingoai.reporting.messages", languages.getLocale());
        JsonObjectBuilder words = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(HINT))
                .sorted()
                .forEach(key -> words.add(key.substring(HINT.length()), bundle.getString(key)));
        return words.build().toString();
    }

    /** Stores text, figures and "Không" of the section as the browser sent them, and says how it went. */
    public void save(Function<SectionEdit, SavedSection> store) {
        EditorSave sent = EditorSave.received();
        FigureEntries entries =
                FigureEntries.read(PageParameters.find("figures").orElse("[]"));
        NilPlace nil = PageParameters.find("nil").map(NilPlace::valueOf).orElse(NilPlace.NONE);
        try {
            SavedSection saved = store.apply(new SectionEdit(
                    sent.section(), sent.baseVersion(), Body.fromJson(sent.body()), nil, entries.values()));
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
}

package vn.doingoai.ui.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.ResourceBundle;
import vn.doingoai.ui.text.Languages;

/** The words of the editor's buttons, questions and sentences in the caller's language. */
@Named("editorWords")
@RequestScoped
public class EditorWords {

    private static final String PREFIX = "editor.";

    @Inject
    private Languages languages;

    /** All words as a JSON object, its keys those of the message file without "editor.". */
    public String getJson() {
        var bundle = ResourceBundle.getBundle("vn.doingoai.ui.messages", languages.getLocale());
        var words = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> words.add(key.substring(PREFIX.length()), bundle.getString(key)));
        return words.build().toString();
    }
}

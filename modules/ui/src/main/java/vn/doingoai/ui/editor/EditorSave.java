package vn.doingoai.ui.editor;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import vn.doingoai.kernel.error.InvalidInputException;

/**
 * What the editor sends when it saves by itself.
 *
 * @param section key of the section
 * @param baseVersion version of the section that the text was written on
 * @param body JSON of the whole text
 */
public record EditorSave(String section, long baseVersion, String body) {

    /** Reads it from the present request, for the action of the page's remote command. */
    public static EditorSave received() {
        return of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    static EditorSave of(Map<String, String> parameters) {
        var version = parameters.getOrDefault("baseVersion", "");
        if (!version.matches("\\d{1,18}")) {
            throw new InvalidInputException("baseVersion", "editor-request");
        }
        return new EditorSave(text(parameters, "section"), Long.parseLong(version), text(parameters, "body"));
    }

    private static String text(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            throw new InvalidInputException(name, "editor-request");
        }
        return value;
    }
}

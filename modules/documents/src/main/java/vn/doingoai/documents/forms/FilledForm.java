package vn.doingoai.documents.forms;

import java.io.Serializable;
import java.util.List;

/**
 * What was read from a file or pasted: texts and where they stood; nothing is understood yet.
 *
 * @param file name of the file, or empty when pasted
 * @param code the form it is
 * @param rows in order, empty ones left out
 */
public record FilledForm(String file, String code, List<FilledRow> rows) implements Serializable {
    /** Copies the list. */
    public FilledForm {
        rows = List.copyOf(rows);
    }
}

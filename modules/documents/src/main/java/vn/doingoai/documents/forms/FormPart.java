package vn.doingoai.documents.forms;

import java.util.List;

/**
 * One part of a filled form.
 *
 * @param rows in order
 * @param totals what the line of totals says; without cells in a form that has none
 */
public record FormPart(List<FormRow> rows, FormRow totals) {
    /** Copies the list. */
    public FormPart {
        rows = List.copyOf(rows);
    }
}

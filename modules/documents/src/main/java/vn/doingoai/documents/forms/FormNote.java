package vn.doingoai.documents.forms;

import java.util.List;

/**
 * A note under a form.
 *
 * @param printed as its issuer prints it, number included, as in "(8): Ghi cụ thể đến quý"
 * @param columns keys of the columns that it really speaks of: the numbers of form 02.A are off by one
 */
public record FormNote(String printed, List<String> columns) {
    /** Copies the list. */
    public FormNote {
        columns = List.copyOf(columns);
    }
}

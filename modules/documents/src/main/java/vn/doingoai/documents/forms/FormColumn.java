package vn.doingoai.documents.forms;

import java.io.Serializable;
import java.util.List;

/**
 * One column of a form.
 *
 * @param key what the column holds, as in {@code member_count}; stable, never printed
 * @param heading as printed, as in "Trong KH"
 * @param group heading that spans this and its neighbours of the same group, as in "Loại đoàn"; empty for most
 * @param number as printed under the heading, as in "(4)"; may be empty
 * @param kind what stands in its cells
 * @param weight share of the width of the page
 * @param choices the texts that are offered in a cell; empty when anything can be written
 * @param printed whether it stands on paper; one that does not stands in a workbook, right of the printed ones, and may be
 *     missing in what is read
 */
public record FormColumn(
        String key,
        String heading,
        String group,
        String number,
        Kind kind,
        int weight,
        List<String> choices,
        boolean printed)
        implements Serializable {

    /** What stands in the cells of a column. */
    public enum Kind {
        /** 1, 2, 3 …: given by the form, never read. */
        ORDINAL,
        /** Free text. */
        TEXT,
        /** A whole number: a number in a sheet, right-aligned in print. */
        COUNT,
        /** "X" or nothing. */
        MARK
    }

    /** Copies the list. */
    public FormColumn {
        choices = List.copyOf(choices);
    }

    /** A column that is printed. */
    public FormColumn(
            String key, String heading, String group, String number, Kind kind, int weight, List<String> choices) {
        this(key, heading, group, number, kind, weight, choices, true);
    }
}

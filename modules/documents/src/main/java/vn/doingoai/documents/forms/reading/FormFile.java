package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.upload.InvalidFile;
import vn.doingoai.documents.upload.OfficeFile;

/**
 * Reads a filled form from an XLSX or DOCX file: one that the portal printed, or one that somebody typed after the
 * original. The table is found by its headings, wherever it stands.
 */
public final class FormFile {

    /** Largest file taken, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Most bytes that all parts of a file may have together. */
    public static final int LARGEST_UNPACKED = 64 * 1024 * 1024;

    /** Most headings must be there, or any table that counts members would be taken for a form. */
    private static final double ENOUGH = 0.6;

    private FormFile() {}

    /**
     * Reads a file.
     *
     * @param fileName with the ending that its content has
     * @param content its bytes
     * @param candidates the wanted form first; the others only serve to say what the file holds instead
     * @throws InvalidFile as {@link OfficeFile#open} and {@code file-formula} (sheet, cell), {@code file-broken},
     *     {@code form-too-long} (limit), {@code form-other} (label of the form it is), {@code form-not-found} (label of
     *     the wanted form), {@code form-empty}
     */
    public static FilledForm read(String fileName, byte[] content, List<FormLayout> candidates) {
        OfficeFile file = OfficeFile.open(fileName, content, LARGEST, LARGEST_UNPACKED);
        boolean workbook = file.kind() == OfficeFile.Kind.XLSX;
        List<ReadTable> tables = workbook ? Workbook.tables(file) : TextTables.tables(file);
        FormLayout wanted = candidates.get(0);
        List<FilledRow> rows = new ArrayList<>();
        Optional<HeadMatch> other = Optional.empty();
        boolean found = false;
        for (ReadTable table : tables) {
            Optional<HeadMatch> match = best(table, candidates);
            if (match.isEmpty()) {
                continue;
            }
            if (!match.get().layout().equals(wanted)) {
                other = match;
            } else if (!found || !workbook) {
                // A text document may have its table in pieces; a second sheet is a copy more often than a
                // continuation.
                rows.addAll(new BodyRows(table, match.get()).read());
                found = true;
            }
        }
        return checked(fileName, wanted, rows, found, other);
    }

    private static FilledForm checked(
            String fileName, FormLayout wanted, List<FilledRow> rows, boolean found, Optional<HeadMatch> other) {
        if (!found) {
            throw other.map(match ->
                            new InvalidFile("form-other", match.layout().label(), wanted.label()))
                    .orElseGet(() -> new InvalidFile("form-not-found", wanted.label()));
        }
        return form(fileName, wanted, rows);
    }

    static FilledForm form(String fileName, FormLayout layout, List<FilledRow> rows) {
        if (rows.isEmpty()) {
            throw new InvalidFile("form-empty", layout.label());
        }
        if (rows.size() > RowsCollected.MOST) {
            throw new InvalidFile("form-too-long", RowsCollected.MOST);
        }
        return new FilledForm(fileName, layout.code(), rows);
    }

    private static Optional<HeadMatch> best(ReadTable table, List<FormLayout> candidates) {
        Optional<HeadMatch> wanted = HeadMatch.find(table, candidates.get(0), ENOUGH);
        if (wanted.filter(HeadMatch::isWhole).isPresent()) {
            return wanted;
        }
        return candidates.stream()
                .map(layout -> HeadMatch.find(table, layout, ENOUGH))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(HeadMatch::score));
    }
}

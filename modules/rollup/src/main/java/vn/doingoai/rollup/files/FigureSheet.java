package vn.doingoai.rollup.files;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doingoai.rollup.words.Footnote;

/**
 * A table of figures to be kept in a file. A number is a number and adds up; "Không" and "***" are words, which add
 * nothing; what is missing is empty, with a word in the last column.
 *
 * @param name      of the file, without ending
 * @param title     first line
 * @param about     what it is of: view, period, coverage
 * @param columns   heads of the columns
 * @param rows      the figures
 * @param noteTitle what stands over the footnotes, or over the column that has them
 * @param sources   where the figures come from, and when the newest of them was published
 */
public record FigureSheet(
        String name,
        String title,
        List<String> about,
        List<String> columns,
        List<Row> rows,
        String noteTitle,
        List<String> sources) {

    /**
     * A row.
     *
     * @param cells a {@link String}, a {@link BigDecimal} or a {@link Footnote} for each column
     * @param sum   whether it adds up others
     */
    public record Row(List<Object> cells, boolean sum) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of figures. */
        public static Row of(List<Object> cells) {
            return new Row(cells, false);
        }

        /** What other rows add up to. */
        public static Row sum(List<Object> cells) {
            return new Row(cells, true);
        }
    }

    /** Copies the lists. */
    public FigureSheet {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /** The footnotes of the rows, by their numbers. */
    List<Footnote> notes() {
        Map<Integer, Footnote> notes = new TreeMap<>();
        for (Row row : rows) {
            for (Object cell : row.cells()) {
                if (cell instanceof Footnote note) {
                    notes.put(note.number(), note);
                }
            }
        }
        return List.copyOf(notes.values());
    }

    /** Heads of the columns where marks cannot lead to footnotes: one more column has their words. */
    List<Object> plainColumns() {
        List<Object> heads = new ArrayList<>(columns);
        if (!notes().isEmpty()) {
            heads.add(noteTitle);
        }
        return heads;
    }

    /** The rows with the words of their footnotes in that column, each behind the columns that it is about. */
    List<List<Object>> plainRows() {
        boolean noted = !notes().isEmpty();
        return rows.stream().map(row -> noted ? plain(row) : row.cells()).toList();
    }

    private List<Object> plain(Row row) {
        Map<String, List<String>> about = new LinkedHashMap<>();
        List<Object> plain = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Object cell = row.cells().get(column);
            if (cell instanceof Footnote note) {
                about.computeIfAbsent(note.text(), text -> new ArrayList<>()).add(columns.get(column));
                plain.add("");
            } else {
                plain.add(cell);
            }
        }
        plain.add(about.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                .collect(Collectors.joining(" ")));
        return plain;
    }

    /** SHA-256 of the rows as the CSV file has them, in hexadecimal: equal exactly if they say the same. */
    public String sha256() {
        String text = plainRows().stream().map(SheetCsv::line).collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether a spreadsheet could take a text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}

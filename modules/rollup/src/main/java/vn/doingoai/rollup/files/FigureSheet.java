package vn.doingoai.rollup.files;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of figures to be kept in a file. A number is a number and adds up; "Không" and "***" are words, which add
 * nothing; what is missing is empty, with a word in the last column.
 *
 * @param name    of the file, without ending
 * @param title   first line
 * @param about   what it is of: view, period, coverage
 * @param columns heads of the columns
 * @param rows    a {@link String} or a {@link BigDecimal} for each column
 * @param sources where the figures come from, and when the newest of them was published
 */
public record FigureSheet(
        String name,
        String title,
        List<String> about,
        List<String> columns,
        List<List<Object>> rows,
        List<String> sources) {

    /** Copies the lists. */
    public FigureSheet {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
    }

    /** SHA-256 of the rows as the CSV file has them, in hexadecimal: equal exactly if they say the same. */
    public String sha256() {
        String text = rows.stream().map(SheetCsv::line).collect(Collectors.joining());
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

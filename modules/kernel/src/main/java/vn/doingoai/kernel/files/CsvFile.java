package vn.doingoai.kernel.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated files (UTF-8, first line the column names) with types and line numbers. */
public final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private CsvFile() {}

    /**
     * All rows of a file.
     *
     * @param columns the columns that must be there; no others may
     * @throws FileProblem when the file cannot be read or its columns are not these
     */
    public static List<CsvRow> read(Path file, List<String> columns) {
        try (CSVParser parser = FORMAT.parse(new StringReader(YamlFile.text(file)))) {
            checkColumns(file, parser.getHeaderNames(), columns);
            List<CsvRow> rows = new ArrayList<>();
            for (CSVRecord csvRecord : parser) {
                int line = Math.toIntExact(parser.getCurrentLineNumber());
                if (!csvRecord.isConsistent()) {
                    throw new FileProblem(
                            file, line, csvRecord.size() + " giá trị; cần " + columns.size() + " như dòng tên cột");
                }
                rows.add(new CsvRow(file, line, csvRecord.toMap()));
            }
            return rows;
        } catch (IOException | IllegalArgumentException malformed) {
            throw new FileProblem(file, 1, "không đúng cú pháp CSV: " + malformed.getMessage(), malformed);
        }
    }

    /** The names of the columns of a file, as its first line gives them. */
    public static List<String> columns(Path file) {
        try (CSVParser parser = FORMAT.parse(new StringReader(YamlFile.text(file)))) {
            return List.copyOf(parser.getHeaderNames());
        } catch (IOException | IllegalArgumentException malformed) {
            throw new FileProblem(file, 1, "không đúng cú pháp CSV: " + malformed.getMessage(), malformed);
        }
    }

    private static void checkColumns(Path file, List<String> found, List<String> columns) {
        for (String column : found) {
            if (!columns.contains(column)) {
                String hint = Spelling.nearest(column, columns)
                        .map(near -> "có thể là '" + near + "'")
                        .orElseGet(() -> "cần: " + String.join(",", columns));
                throw new FileProblem(file, 1, "cột lạ '" + column + "'; " + hint);
            }
        }
        for (String column : columns) {
            if (!found.contains(column)) {
                throw new FileProblem(file, 1, "thiếu cột '" + column + "'");
            }
        }
    }
}

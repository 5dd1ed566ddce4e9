package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.util.List;
import vn.doingoai.kernel.files.CsvFile;
import vn.doingoai.kernel.files.CsvRow;

/**
 * Made-up or historical rows of one register: a file such as {@code demo/rows/20-delegation.csv}. Its columns are those of
 * the table, and {@code key}, by which rows of later files name a row; what ends with {@code _id} holds such a key, the
 * code of a unit or the name of a partner. An empty value is left to the table's default.
 *
 * @param table name of the table
 */
record DemoTable(Path file, String table, List<String> columns, List<CsvRow> rows) {

    /** The files of a folder in the order of their names, which is the order in which they are written. */
    static List<DemoTable> readAll(Path folder) {
        return TenantFolder.children(folder, ".csv").stream()
                .map(DemoTable::read)
                .toList();
    }

    private static DemoTable read(Path file) {
        String name = String.valueOf(file.getFileName());
        String table = name.substring(name.indexOf('-') + 1, name.length() - ".csv".length());
        List<String> columns = CsvFile.columns(file);
        return new DemoTable(file, table, columns, CsvFile.read(file, columns));
    }
}

package vn.doingoai.administration.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doingoai.administration.users.UnitChoice;

/** Forms as people fill them in. */
final class Forms {

    static final UnitChoice NGA_SON = new UnitChoice(new UUID(0, 7), "huyen-nga-son", "UBND huyện Nga Sơn", "DISTRICT");
    static final UnitChoice OFFICE = new UnitChoice(new UUID(0, 8), "so-ngoai-vu", "Sở Ngoại vụ", "DEPARTMENT");
    static final List<UnitChoice> UNITS = List.of(NGA_SON, OFFICE);

    private Forms() {}

    /** The blank form with rows of text below its titles. */
    static byte[] filled(List<List<String>> rows) {
        return changed(workbook -> {
            for (List<String> texts : rows) {
                Row row =
                        workbook.getSheetAt(0).createRow(workbook.getSheetAt(0).getLastRowNum() + 1);
                for (int i = 0; i < texts.size(); i++) {
                    row.createCell(i).setCellValue(texts.get(i));
                }
            }
        });
    }

    /** The blank form after somebody did something to it. */
    static byte[] changed(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(UserForm.blank(UNITS)))) {
            change.accept(workbook);
            return Sheets.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

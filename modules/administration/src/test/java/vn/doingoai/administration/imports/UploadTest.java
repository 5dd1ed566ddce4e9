package vn.doingoai.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UploadTest {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
            PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

    private static byte[] archive(String types, String part, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(types.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[64 * 1024];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> Upload.open("users.xlsx", file)).hasMessageStartingWith(code);
    }

    @Test
    void aWorkbookOpens() throws IOException {
        try (XSSFWorkbook workbook = Upload.open("users.xlsx", UserForm.blank(Forms.UNITS))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertRefused("username;fullName".getBytes(StandardCharsets.UTF_8), "file-not-office");
        assertRefused(new byte[0], "file-not-office");
        assertRefused(archive("<Types/>", "word/document.xml", 10), "file-not-office");
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        byte[] whole = UserForm.blank(Forms.UNITS);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "file-not-office");
        assertRefused(archive(TYPES, "xl/workbook.xml", 10), "file-broken");
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused(archive(TYPES, "xl/vbaProject.bin", 10), "file-macro");
        String withMacros =
                TYPES.replace("vnd.openxmlformats-officedocument.spreadsheetml", "vnd.ms-excel.macroEnabled");
        assertRefused(archive(withMacros, "xl/workbook.xml", 10), "file-macro");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = archive(TYPES, "xl/worksheets/sheet1.xml", Upload.LARGEST_UNPACKED + 1);
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(bomb, "file-bomb");
    }

    @Test
    void aLargeFileIsRefusedUnread() {
        assertRefused(new byte[Upload.LARGEST + 1], "file-too-large");
    }
}

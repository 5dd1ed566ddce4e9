package vn.doingoai.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.forms.FormDocx;
import vn.doingoai.documents.forms.FormFixture;
import vn.doingoai.documents.forms.FormXlsx;
import vn.doingoai.documents.forms.reading.FormFile;

/** Files made to do harm, or sent by mistake, are refused with a code and cost next to nothing. */
class HostileFileTest {

    private static final String XLSX_TYPE =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    private static final String DOCX_TYPE =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String types, String part, String content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return archive(parts);
    }

    private static void assertRefused(String name, byte[] file, String code) {
        assertThatThrownBy(() -> FormFile.read(name, file, List.of(FormFixture.OUTBOUND)))
                .isInstanceOf(InvalidFile.class)
                .hasMessage(code);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XLSX_TYPE.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/worksheets/sheet1.xml", new byte[FormFile.LARGEST_UNPACKED]);
        byte[] bomb = archive(parts);
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused("a.xlsx", bomb, "file-bomb");
    }

    @Test
    void macrosAreRefusedWhateverTheNameSays() throws IOException {
        assertRefused("a.xlsx", archive(XLSX_TYPE, "xl/vbaProject.bin", "x"), "file-macro");
        assertRefused("a.docx", archive(DOCX_TYPE, "word/vbaProject.bin", "x"), "file-macro");
        String types =
                XLSX_TYPE.replace("vnd.openxmlformats-officedocument.spreadsheetml", "vnd.ms-excel.macroEnabled");
        assertRefused("a.xlsx", archive(types, "xl/workbook.xml", "<workbook/>"), "file-macro");
    }

    @Test
    void externalEntitiesAreRefused() throws IOException {
        String entity =
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook>&x;</workbook>";
        assertRefused("a.xlsx", archive(XLSX_TYPE, "xl/workbook.xml", entity), "file-entity");
        assertRefused("a.docx", archive(DOCX_TYPE, "word/document.xml", entity), "file-entity");
        String padded = entity.replace("<!DOCTYPE", "<!--" + " ".repeat(70_000) + "--><!DOCTYPE");
        assertRefused("a.docx", archive(DOCX_TYPE, "word/document.xml", padded), "file-entity");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", DOCX_TYPE.getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                entity.replace("<?xml version=\"1.0\"?>", "").getBytes(StandardCharsets.UTF_16));
        assertRefused("a.docx", archive(parts), "file-entity");
    }

    @Test
    void aFormulaIsRefusedWithItsCell() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Đoàn ra").createRow(6).createCell(3).setCellFormula("WEBSERVICE(\"http://x\")");
            book.write(bytes);
            assertThatThrownBy(() -> FormFile.read("a.xlsx", bytes.toByteArray(), List.of(FormFixture.OUTBOUND)))
                    .isInstanceOfSatisfying(InvalidFile.class, refused -> {
                        assertThat(refused.code()).isEqualTo("file-formula");
                        assertThat(refused.arguments()).containsExactly("Đoàn ra", "D7");
                    });
        }
    }

    @Test
    void aLargeFileIsRefusedUnread() {
        assertRefused("a.xlsx", new byte[FormFile.LARGEST + 1], "file-too-large");
    }

    @Test
    void whatIsNotWhatItSaysIsRefused() throws IOException {
        assertRefused("a.xlsx", "TT;Tên đoàn".getBytes(StandardCharsets.UTF_8), "file-not-office");
        assertRefused("a.xlsx", new byte[0], "file-not-office");
        assertRefused("a.xlsx", archive("<Types/>", "a.txt", "x"), "file-not-office");
        assertRefused("a.xlsx", FormFixture.bytes(FormDocx::write, FormFixture.outbound(1)), "file-mismatch");
        assertRefused("a.docx", FormFixture.bytes(FormXlsx::write, FormFixture.outbound(1)), "file-mismatch");
    }

    @Test
    void oldAndEncryptedFilesAreRefused() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertRefused("a.xls", old, "file-old-office");
        assertRefused("a.xlsx", old, "file-old-office");
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        byte[] whole = FormFixture.bytes(FormXlsx::write, FormFixture.outbound(3));
        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length / 2), "file-not-office");
        assertRefused("a.xlsx", archive(XLSX_TYPE, "xl/workbook.xml", "<workbook>"), "file-broken");
        assertRefused("a.xlsx", archive(XLSX_TYPE, "xl/other.xml", "<a/>"), "file-broken");
        assertRefused("a.docx", archive(DOCX_TYPE, "word/other.xml", "<a/>"), "form-not-found");
    }

    @Test
    void tooManyRowsAreRefused() {
        assertRefused("a.xlsx", FormFixture.bytes(FormXlsx::write, FormFixture.outbound(20_300)), "form-too-long");
    }

    @Test
    void anotherFormIsNamed() {
        byte[] other = FormFixture.bytes(FormXlsx::write, FormFixture.conferences());
        assertRefused("a.xlsx", other, "form-not-found");
        assertThatThrownBy(() -> FormFile.read(
                        "a.xlsx", other, List.of(FormFixture.OUTBOUND, FormFixture.INBOUND, FormFixture.CONFERENCES)))
                .isInstanceOfSatisfying(
                        InvalidFile.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Mẫu số 03", "Mẫu 01.A"));
    }

    @Test
    void aFormWithoutRowsIsRefused() {
        byte[] empty = FormFixture.bytes(FormXlsx::write, FormFixture.outbound(0));
        assertRefused("a.xlsx", empty, "form-empty");
    }
}

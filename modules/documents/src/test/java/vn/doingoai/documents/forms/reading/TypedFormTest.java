package vn.doingoai.documents.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormFixture;

/** Forms as people type them after the original. */
class TypedFormTest {

    private static final List<String> HEADINGS = List.of(
            "STT",
            "TÊN ĐOÀN",
            "Danh nghĩa",
            "Truong doan",
            "Số  thành\nviên",
            "Đến nước",
            "Đối tác làm việc",
            "Nội dung hoạt động",
            "Thời gian thực hiện",
            "Kinh phí",
            "Báo cáo",
            "Loại đoàn",
            "");

    private static void put(Sheet sheet, int row, List<String> texts) {
        Row line = sheet.createRow(row);
        for (int i = 0; i < texts.size(); i++) {
            line.createCell(i + 1).setCellValue(texts.get(i));
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Trang bìa");
            Sheet sheet = book.createSheet("Đoàn ra");
            put(sheet, 3, List.of("Biểu tổng hợp đoàn ra"));
            put(sheet, 9, HEADINGS);
            put(sheet, 10, List.of("", "", "", "", "", "", "", "", "", "", "", "Trong KH", "Ngoài KH"));
            put(sheet, 13, List.of("", "Đoàn học tập tại Lào", "Nghiên cứu", "Ông A", "", "Lào"));
            sheet.getRow(13).createCell(5).setCellValue(12);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("d-mmm-yy"));
            sheet.getRow(13).createCell(9).setCellValue(LocalDate.of(2019, 3, 5));
            sheet.getRow(13).getCell(9).setCellStyle(date);
            sheet.getRow(13).createCell(10).setCellValue(45_000_000.5);
            put(sheet, 15, List.of("2", "Đoàn hai", "", "", "3"));
            put(sheet, 16, List.of("…", "…", "…"));
            put(sheet, 17, List.of("(1): Ghi tên đoàn"));
            put(sheet, 20, List.of("", "Người lập biểu", "", "Giám đốc"));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aSheetTypedByHandIsFoundWhereverItStands() throws IOException {
        FilledForm form = FormFile.read("đoàn ra.XLSX", workbook(), List.of(FormFixture.OUTBOUND, FormFixture.INBOUND));
        assertThat(form.code()).isEqualTo("01A");
        assertThat(form.rows()).extracting(row -> row.text("name")).containsExactly("Đoàn học tập tại Lào", "Đoàn hai");
        FilledRow row = form.rows().get(0);
        assertThat(row.sheet()).isEqualTo("Đoàn ra");
        assertThat(row.addresses()).containsEntry("name", "C14");
        assertThat(row.text("category")).as("a heading in other words").isEqualTo("Nghiên cứu");
        assertThat(row.text("members")).isEqualTo("12");
    }

    @Test
    void datesAndNumbersAreWrittenAsPeopleReadThem() throws IOException {
        FilledRow row = FormFile.read("a.xlsx", workbook(), List.of(FormFixture.OUTBOUND))
                .rows()
                .get(0);
        assertThat(row.text("time")).isEqualTo("05/03/2019");
        assertThat(row.text("cost")).isEqualTo("45000000,5");
    }

    private static void cell(XWPFTableRow row, String text, int span, boolean mergedDown, boolean start) {
        XWPFTableCell cell = row.createCell();
        cell.setText(text);
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (mergedDown) {
            properties.addNewVMerge().setVal(start ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Mẫu 01.A");
            document.createTable(2, 2).getRow(0).getCell(0).setText("Bảng khác");
            XWPFTable table = document.createTable();
            table.getCTTbl().removeTr(0);
            XWPFTableRow first = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            XWPFTableRow second = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            for (int i = 0; i < 11; i++) {
                cell(first, HEADINGS.get(i), 1, true, true);
                cell(second, "", 1, true, false);
            }
            cell(first, "Loại đoàn", 2, false, false);
            cell(second, "Trong KH", 1, false, false);
            cell(second, "Ngoài KH", 1, false, false);
            XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            for (String text : List.of("1", "Đoàn một", "", "", "4", "Lào", "", "", "Quý II", "", "", "", "X")) {
                cell(row, text, 1, false, false);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aTableTypedInATextDocumentWithMergedHeadingsIsRead() throws IOException {
        FilledRow row = FormFile.read("a.docx", document(), List.of(FormFixture.OUTBOUND, FormFixture.INBOUND))
                .rows()
                .get(0);
        assertThat(row.sheet()).isEqualTo("Bảng 2");
        assertThat(row.text("name")).isEqualTo("Đoàn một");
        assertThat(row.text("time")).isEqualTo("Quý II");
        assertThat(row.text("off_plan")).isEqualTo("X");
        assertThat(row.text("in_plan")).isEmpty();
    }

    @Test
    void aPasteWithItsHeadingsOrWithoutOrdinalsIsRead() {
        String rows = "Đoàn A\tThăm\t\t3\tLào\n\nĐoàn B\t\"hai\ndòng\"\t\t4\tNhật Bản";
        assertThat(FormPaste.read(rows, FormFixture.OUTBOUND).rows())
                .extracting(row -> row.text("name") + row.text("category") + row.text("members"))
                .containsExactly("Đoàn AThăm3", "Đoàn Bhai\ndòng4");
        String headed = "Trưởng đoàn\tTên đoàn\tSố thành viên\nÔng A\tĐoàn A\t3";
        assertThat(FormPaste.read(headed.replace("\n", "\r\n"), FormFixture.OUTBOUND)
                        .rows())
                .extracting(row -> row.text("name") + row.text("leader"))
                .containsExactly("Đoàn AÔng A");
    }

    @Test
    void headingsThatStandThereAgainAreNoRows() {
        String page = "STT\tTên đoàn\tTrưởng đoàn\n1\tĐoàn A\tÔng A\n";
        assertThat(FormPaste.read(page + page, FormFixture.OUTBOUND).rows())
                .extracting(row -> row.text("name") + row.text("leader"))
                .containsExactly("Đoàn AÔng A", "Đoàn AÔng A");
    }
}

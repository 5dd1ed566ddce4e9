package vn.doingoai.checks.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Form 02.A as an officer fills it at the desk: the downloaded workbook, 30 rows, four of them with a mistake. */
final class PlanWorkbook {
    static final int ROWS = 30;
    /** What is wrong, by row and heading. */
    static final Map<Integer, List<String>> MISTAKES = Map.of(
            4, List.of("Số thành viên", "khoảng 7"),
            11, List.of("Đến nước", "ASEAN"),
            18, List.of("Thời gian thực hiện", "Quý II, Quý III"),
            25, List.of("Mục đích", "Đi cho biết"));
    /** What it should have been, in the order of the rows. */
    static final List<String> MENDED = List.of("7", "Nhật Bản", "Quý III", "Giao lưu");

    private static final List<String> COUNTRIES = List.of("Nhật Bản", "Hàn Quốc", "Thái Lan");
    private static final List<String> QUARTERS = List.of("Quý I", "Quý II", "Quý III", "Quý IV");

    private PlanWorkbook() {}

    /** The names of the rows, in order. */
    static List<String> names() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> String.format("Đoàn công tác thứ %02d của huyện Bố Trạch", number))
                .toList();
    }

    /** Fills the blank form. */
    static byte[] fill(byte[] blank) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            Map<String, Integer> columns = new HashMap<>();
            int number = 0;
            for (Row row : sheet) {
                row.forEach(cell -> columns.putIfAbsent(text(cell), cell.getColumnIndex()));
                if (text(row.getCell(0)).equals(Integer.toString(number + 1)) && number < ROWS) {
                    number++;
                    fill(row, number, columns);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, int number, Map<String, Integer> columns) {
        Map<String, String> texts = texts(number);
        List<String> mistake = MISTAKES.getOrDefault(number, List.of("", ""));
        texts.replace(mistake.get(0), mistake.get(1));
        texts.forEach((heading, text) -> {
            Cell cell = row.getCell(
                    Objects.requireNonNull(columns.get(heading), heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (text.matches("\\d+")) {
                cell.setCellValue(Integer.parseInt(text));
            } else {
                cell.setCellValue(text);
            }
        });
    }

    private static Map<String, String> texts(int number) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Tên đoàn", names().get(number - 1));
        texts.put("Danh nghĩa đoàn", "Thăm và làm việc theo lời mời");
        texts.put("Trưởng đoàn", "Trưởng phòng Kinh tế và Hạ tầng");
        texts.put("Số thành viên", "5");
        texts.put("Đến nước", COUNTRIES.get(number % COUNTRIES.size()));
        texts.put("Đối tác làm việc", "Thành phố kết nghĩa thứ " + number);
        texts.put("Nội dung hoạt động", "Trao đổi hợp tác về du lịch và nông nghiệp");
        texts.put("Số ngày", "5");
        texts.put("Thời gian thực hiện", QUARTERS.get(number % QUARTERS.size()));
        texts.put("Nguồn kinh phí", "Ngân sách tỉnh: vé máy bay 90.000.000 đồng; Đối tác mời: ăn, ở");
        texts.put("Mục đích", "Xúc tiến thương mại, đầu tư");
        texts.put(
                "Lý do, mục đích, hiệu quả (giải trình)",
                "Thực hiện biên bản hợp tác đã ký; sau chuyến đi có kế hoạch đón khách và tiêu thụ nông sản của huyện.");
        texts.put("Cấp trưởng đoàn", "Khác");
        texts.put("Số ngày làm việc ở từng nước (theo thứ tự nước đến)", "3");
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}

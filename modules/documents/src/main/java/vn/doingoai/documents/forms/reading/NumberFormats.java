package vn.doingoai.documents.forms.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.upload.OfficeXml;

/** How a workbook's numbers are meant: as dates (printed 05/03/2020) or as numbers (printed 1234,5). */
final class NumberFormats implements OfficeXml.Events {

    /** What a double holds for certain. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private final boolean since1904;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCells;

    NumberFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public void start(String element, XMLStreamReader xml) {
        if (element.equals("numFmt")) {
            String code = OfficeXml.attribute(xml, "formatCode");
            own.put(number(OfficeXml.attribute(xml, "numFmtId")), code == null ? "" : code);
        } else if (element.equals("cellXfs")) {
            inCells = true;
        } else if (inCells && element.equals("xf")) {
            styles.add(number(OfficeXml.attribute(xml, "numFmtId")));
        }
    }

    @Override
    public void end(String element) {
        inCells &= !element.equals("cellXfs");
    }

    /** A number as text. */
    String print(String number, @Nullable String style) {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        if (value.precision() - value.scale() > 30 || value.scale() > 400) {
            return number;
        }
        int index = number(style);
        int format = index < styles.size() ? styles.get(index) : 0;
        String code = own.getOrDefault(format, builtIn(format));
        if (DateUtil.isADateFormat(format, code) && DateUtil.isValidExcelDate(value.doubleValue())) {
            LocalDateTime date = DateUtil.getLocalDateTime(value.doubleValue(), since1904);
            return (code.toLowerCase(Locale.ROOT).contains("d") ? DAY : MONTH).format(date);
        }
        BigDecimal plain = value.round(DIGITS).stripTrailingZeros();
        return (plain.signum() == 0 ? "0" : plain.toPlainString()).replace('.', ',');
    }

    private static String builtIn(int format) {
        String code = BuiltinFormats.getBuiltinFormat(format);
        return code == null ? "" : code;
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

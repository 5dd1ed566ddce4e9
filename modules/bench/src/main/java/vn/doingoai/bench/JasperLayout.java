package vn.doingoai.bench;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBoxPen;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import vn.doingoai.documents.forms.FormColumn;

/** Reports of JasperReports with the portal's paper, margins and fonts. Nothing in them has to be compiled. */
final class JasperLayout {
    private static final String FONT = "Liberation Serif";
    private static final int SHORT_EDGE = 595;
    private static final int LONG_EDGE = 842;

    private final JasperDesign design = new JasperDesign();

    private JasperLayout(String name, boolean landscape, int left, int right) {
        design.setName(name);
        design.setOrientation(landscape ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
        design.setPageWidth(landscape ? LONG_EDGE : SHORT_EDGE);
        design.setPageHeight(landscape ? SHORT_EDGE : LONG_EDGE);
        design.setLeftMargin(left);
        design.setRightMargin(right);
        design.setTopMargin(28);
        design.setBottomMargin(57);
        design.setColumnWidth(design.getPageWidth() - left - right);
    }

    /** Head, text with table rows in it, signature. */
    static JasperReport text(String[] head, List<Double> shares) throws JRException {
        JasperLayout layout = new JasperLayout("report", false, 85, 42);
        layout.pageNumber();
        layout.design.setTitle(layout.lines(head));
        layout.field("text", String.class);
        layout.field("isText", Boolean.class);
        JRDesignBand text = layout.band(24);
        text.setPrintWhenExpression(new JRDesignExpression("$F{isText}"));
        JRDesignTextField words = layout.textField("$F{text}", 0, layout.design.getColumnWidth(), 14);
        words.setMarkup("styled");
        words.setY(6);
        words.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        words.getParagraph().setFirstLineIndent(36);
        text.addElement(words);
        layout.detail(text);
        layout.cells(layout.widths(shares), 12);
        return JasperCompileManager.compileReport(layout.design);
    }

    /** A form: its headings on every page. */
    static JasperReport form(List<FormColumn> columns) throws JRException {
        JasperLayout layout = new JasperLayout("form", true, 57, 57);
        layout.pageNumber();
        JRDesignBand head = layout.band(50);
        int[] widths = layout.widths(
                columns.stream().map(column -> (double) column.weight()).toList());
        int left = 0;
        for (int i = 0; i < widths.length; i++) {
            JRDesignStaticText cell = new JRDesignStaticText();
            cell.setText(columns.get(i).heading());
            layout.place(cell, left, widths[i], 10);
            left += widths[i];
            cell.setHeight(50);
            cell.setBold(true);
            frame(cell);
            head.addElement(cell);
        }
        layout.design.setColumnHeader(head);
        layout.cells(widths, 10);
        return JasperCompileManager.compileReport(layout.design);
    }

    private void pageNumber() {
        JRDesignBand band = band(29);
        JRDesignTextField number = textField("$V{PAGE_NUMBER}", 0, design.getColumnWidth(), 14);
        number.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
        band.addElement(number);
        design.setPageHeader(band);
    }

    private JRDesignBand lines(String... texts) {
        JRDesignBand band = band(texts.length * 20);
        for (int i = 0; i < texts.length; i++) {
            JRDesignStaticText line = new JRDesignStaticText();
            line.setText(texts[i]);
            place(line, 0, design.getColumnWidth(), 13);
            line.setY(i * 20);
            line.setBold(true);
            line.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
            band.addElement(line);
        }
        return band;
    }

    private void cells(int[] widths, int size) throws JRException {
        field("isRow", Boolean.class);
        JRDesignBand row = band(20);
        row.setPrintWhenExpression(new JRDesignExpression("$F{isRow}"));
        int left = 0;
        for (int i = 0; i < widths.length; i++) {
            field("c" + i, String.class);
            JRDesignTextField cell = textField("$F{c" + i + "}", left, widths[i], size);
            left += widths[i];
            cell.setBlankWhenNull(true);
            frame(cell);
            row.addElement(cell);
        }
        detail(row);
    }

    /** Whole points, as this engine counts. */
    private int[] widths(List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream()
                .mapToInt(share -> (int) (share / sum * design.getColumnWidth()))
                .toArray();
    }

    private static void frame(JRDesignTextElement cell) {
        JRBoxPen pen = cell.getLineBox().getPen();
        pen.setLineWidth(0.5f);
        cell.getLineBox().setPadding(3);
    }

    private JRDesignTextField textField(String expression, int left, int width, int size) {
        JRDesignTextField field = new JRDesignTextField();
        field.setExpression(new JRDesignExpression(expression));
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        place(field, left, width, size);
        return field;
    }

    private void place(JRDesignTextElement element, int left, int width, int size) {
        element.setX(left);
        element.setWidth(width);
        element.setHeight(18);
        element.setFontName(FONT);
        element.setFontSize((float) size);
    }

    private void field(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }

    private void detail(JRDesignBand band) {
        ((JRDesignSection) design.getDetailSection()).addBand(band);
    }
}

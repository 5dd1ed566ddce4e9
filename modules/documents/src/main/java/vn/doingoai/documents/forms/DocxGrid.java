package vn.doingoai.documents.forms;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** The table of a form in a text document: headings repeat on every page, no row is split. */
final class DocxGrid {

    private static final BigInteger HALF_A_POINT = BigInteger.valueOf(4);

    private static final BigInteger PADDING = BigInteger.valueOf(FormDocx.twentieths(1));

    private final CTTbl table;
    private final List<FormColumn> columns;
    private final int[] widths;

    /**
     * Sets up a table.
     *
     * @param millimetres width of the table
     */
    DocxGrid(CTTbl table, List<FormColumn> columns, double millimetres) {
        this.table = table;
        this.columns = columns;
        widths = Arrays.stream(FormWidths.of(columns, millimetres))
                .mapToInt(FormDocx::twentieths)
                .toArray();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblW().setW(BigInteger.valueOf(FormDocx.twentieths(millimetres)));
        properties.getTblW().setType(STTblWidth.DXA);
        frame(properties.addNewTblBorders());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar padding = properties.addNewTblCellMar();
        for (CTTblWidth side : List.of(padding.addNewLeft(), padding.addNewRight())) {
            side.setW(PADDING);
            side.setType(STTblWidth.DXA);
        }
        CTTblGrid grid = table.addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static void frame(CTTblBorders borders) {
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(HALF_A_POINT);
        }
    }

    void writeHead() {
        FormHead head = FormHead.of(columns);
        CTRow first = row(true);
        CTRow second = head.rows() == 1 ? first : row(true);
        for (FormHead.Cell cell : head.row(0)) {
            CTTcPr properties = cell(first, cell.column(), cell.columns(), DocxText.HEADING, cell.text());
            if (cell.rows() > 1) {
                properties.addNewVMerge().setVal(STMerge.RESTART);
            }
        }
        if (head.rows() > 1) {
            for (int i = 0; i < columns.size(); i++) {
                boolean grouped = !columns.get(i).group().isEmpty();
                String text = grouped ? columns.get(i).heading() : "";
                CTTcPr properties = cell(second, i, 1, DocxText.HEADING, text);
                if (!grouped) {
                    properties.addNewVMerge();
                }
            }
        }
        if (columns.stream().anyMatch(column -> !column.number().isEmpty())) {
            CTRow numbers = row(true);
            for (int i = 0; i < columns.size(); i++) {
                cell(numbers, i, 1, DocxText.NUMBER, columns.get(i).number());
            }
        }
    }

    void write(FormLine line) {
        CTRow row = row(false);
        if (line.kind() == FormLine.Kind.PART) {
            cell(row, 0, columns.size(), DocxText.PART, line.cells().get(0));
            return;
        }
        boolean total = line.kind() == FormLine.Kind.TOTAL;
        int joined = total && columns.size() > 1 && line.cells().get(1).isEmpty() ? 2 : 1;
        cell(row, 0, joined, total ? DocxText.PART : text(0), line.cells().get(0));
        for (int i = joined; i < columns.size(); i++) {
            cell(row, i, 1, total ? total(i) : text(i), line.cells().get(i));
        }
    }

    private DocxText text(int column) {
        return columns.get(column).kind() == FormColumn.Kind.TEXT ? DocxText.CELL : DocxText.CELL_CENTRED;
    }

    private DocxText total(int column) {
        return columns.get(column).kind() == FormColumn.Kind.TEXT ? DocxText.PART : DocxText.HEADING;
    }

    private CTRow row(boolean heading) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (heading) {
            properties.addNewTblHeader();
        }
        return row;
    }

    private CTTcPr cell(CTRow row, int column, int span, DocxText style, String text) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        int width = 0;
        for (int i = column; i < column + span; i++) {
            width += widths[i];
        }
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        properties.getTcW().setType(STTblWidth.DXA);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (style.equals(DocxText.HEADING)) {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        for (String part : text.split("\n", -1)) {
            style.fill(cell.addNewP(), part);
        }
        return properties;
    }
}

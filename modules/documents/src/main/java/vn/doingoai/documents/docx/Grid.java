package vn.doingoai.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of fixed widths, with lines or without. */
final class Grid {

    private static final int PADDING = 70;

    private final XWPFTable table;
    private final int[] widths;

    /**
     * Adds a table to a file.
     *
     * @param widths of its columns in twips
     */
    Grid(XWPFDocument file, int rows, int[] widths, boolean lines) {
        this.widths = widths.clone();
        table = file.createTable(rows, widths.length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int total = 0;
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            total += width;
        }
        table.setWidth(total);
        table.setCellMargins(0, PADDING, 0, PADDING);
        if (!lines) {
            table.removeBorders();
        }
        table.getRows().forEach(this::shape);
    }

    private void shape(XWPFTableRow row) {
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            row.getCell(i).setWidth(Integer.toString(widths[i]));
        }
    }

    /** Comes again on top of every page that the table reaches. */
    void repeat(int row) {
        table.getRow(row).setRepeatHeader(true);
    }

    /** The first paragraph of a cell. */
    XWPFParagraph first(int row, int column) {
        return table.getRow(row).getCell(column).getParagraphArray(0);
    }

    XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }
}

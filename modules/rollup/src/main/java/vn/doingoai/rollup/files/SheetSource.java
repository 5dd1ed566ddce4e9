package vn.doingoai.rollup.files;

import jakarta.servlet.http.HttpServletRequest;

/** A view of the nation that can be kept as a file. */
public interface SheetSource {

    /** Its name in the address: {@code table} is kept by {@code /national/export/table.xlsx}. */
    String name();

    /**
     * What the address asks for, as the page of the same parameters shows it.
     *
     * @throws vn.doingoai.kernel.error.NotFoundException if nothing was published
     */
    FigureSheet sheet(HttpServletRequest request);
}

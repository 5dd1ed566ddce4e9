package vn.doingoai.administration;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a press of a button with a workbook instead of a page. */
public final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /**
     * Sends a workbook.
     *
     * @param name of the file, plain ASCII
     */
    public static void send(String name, byte[] workbook) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(XLSX);
        external.setResponseContentLength(workbook.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            external.getResponseOutputStream().write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

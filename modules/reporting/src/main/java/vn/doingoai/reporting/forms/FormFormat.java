package vn.doingoai.reporting.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.forms.FormDocx;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.FormXlsx;
import vn.doingoai.documents.pdf.FormPdf;

/** The kinds of file that a form comes in. */
public enum FormFormat {
    /** A workbook, to be filled in and sent back. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 30),
    /** A text document, to be filled in and sent back. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 10),
    /** For print. */
    PDF("application/pdf", 10);

    private final String mediaType;
    private final int blankRows;

    FormFormat(String mediaType, int blankRows) {
        this.mediaType = mediaType;
        this.blankRows = blankRows;
    }

    /** The format with this ending. */
    public static Optional<FormFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** As file names end. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** Empty rows of a blank form. */
    int blankRows() {
        return blankRows;
    }

    /**
     * Writes a form.
     *
     * @param made what the file says about when it was made
     */
    byte[] write(FormTable form, OffsetDateTime made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            switch (this) {
                case XLSX -> FormXlsx.write(List.of(form), bytes);
                case DOCX -> FormDocx.write(List.of(form), bytes);
                case PDF -> {
                    Metadata metadata = Metadata.vietnamese(form.layout().title(), form.unit(), made);
                    bytes.writeBytes(FormPdf.render(List.of(form), metadata));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }
}

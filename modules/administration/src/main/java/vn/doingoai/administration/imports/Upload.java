package vn.doingoai.administration.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doingoai.documents.upload.InvalidFile;
import vn.doingoai.documents.upload.OfficeFile;
import vn.doingoai.kernel.error.InvalidInputException;

/** Opens what somebody uploaded as a workbook, or says with a sentence why not. */
final class Upload {

    /** Largest file taken, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    /** Most bytes that all parts of a file may have together. */
    static final int LARGEST_UNPACKED = 20 * 1024 * 1024;

    private Upload() {}

    /**
     * Opens a workbook; the caller closes it.
     *
     * @param name of the file
     * @throws InvalidInputException for the field {@code file}
     */
    static XSSFWorkbook open(String name, byte[] content) {
        try {
            OfficeFile file = OfficeFile.open(name, content, LARGEST, LARGEST_UNPACKED);
            if (file.kind() == OfficeFile.Kind.XLSX) {
                return new XSSFWorkbook(new ByteArrayInputStream(content));
            }
        } catch (InvalidFile e) {
            throw new InvalidInputException("file", e.code(), e.arguments());
        } catch (IOException | RuntimeException e) {
            // POI answers a broken file with whichever exception it meets first.
            throw new InvalidInputException("file", "file-broken");
        }
        throw new InvalidInputException("file", "file-not-office");
    }
}

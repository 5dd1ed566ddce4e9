package vn.doingoai.administration.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doingoai.kernel.error.InvalidInputException;

/**
 * Opens what somebody uploaded as a workbook. Refused with a sentence before anything is built from it: other formats,
 * files with macros, and archives that unpack to more than a list of users can be.
 */
final class Upload {

    /** Largest file taken, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    /** Most bytes that all parts of a file may have together. */
    static final int LARGEST_UNPACKED = 20 * 1024 * 1024;

    private static final int MOST_PARTS = 500;
    private static final String TYPES = "[content_types].xml";
    private static final String WORKBOOK_TYPE = "spreadsheetml.sheet.main+xml";

    private Upload() {}

    /**
     * Opens a workbook; the caller closes it.
     *
     * @throws InvalidInputException for the field {@code file}
     */
    static XSSFWorkbook open(byte[] content) {
        if (content.length > LARGEST) {
            throw refused("file-too-large");
        }
        try {
            inspect(content);
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI answers a broken file with whichever exception it meets first.
            throw new InvalidInputException("file", "file-not-xlsx");
        }
    }

    private static void inspect(byte[] content) throws IOException {
        String types = "";
        int parts = 0;
        long left = LARGEST_UNPACKED;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw refused("file-macro");
                }
                byte[] unpacked = archive.readNBytes((int) left + 1);
                left -= unpacked.length;
                parts++;
                if (parts > MOST_PARTS || left < 0) {
                    throw refused("file-bomb");
                }
                if (name.equals(TYPES)) {
                    types = new String(unpacked, StandardCharsets.UTF_8);
                }
            }
        }
        if (types.contains("macroEnabled")) {
            throw refused("file-macro");
        }
        if (!types.contains(WORKBOOK_TYPE)) {
            throw refused("file-not-xlsx");
        }
    }

    private static InvalidInputException refused(String code) {
        return new InvalidInputException("file", code);
    }
}

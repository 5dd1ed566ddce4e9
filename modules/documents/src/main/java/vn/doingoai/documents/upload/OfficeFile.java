package vn.doingoai.documents.upload;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A workbook or text document of the Office Open XML kind, unpacked once within bounds. Refused are other formats
 * whatever their name says, old and encrypted files, macros, document type declarations (through which a file could ask
 * for others), and archives that unpack to more than the caller allows.
 */
public final class OfficeFile {

    /** What the content is. */
    public enum Kind {
        /** A workbook. */
        XLSX,
        /** A text document. */
        DOCX
    }

    private static final int MOST_PARTS = 2_000;
    private static final String TYPES = "[content_types].xml";
    private static final String XLSX_TYPE = "spreadsheetml.sheet.main+xml";
    private static final String DOCX_TYPE = "wordprocessingml.document.main+xml";
    private static final int OLD_OFFICE = 0xD0CF11E0;

    /** A declaration stands before the first element; the rest of a part need not be searched. */
    private static final int PROLOGUE = 64 * 1024;

    private final Kind kind;
    private final Map<String, byte[]> parts;

    private OfficeFile(Kind kind, Map<String, byte[]> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /**
     * Opens a file.
     *
     * @param name as the sender gives it; a wrong ending is refused
     * @param largest most bytes of the file
     * @param unpacked most bytes of all its parts
     * @throws InvalidFile with the codes {@code file-too-large} (limit in MB), {@code file-old-office},
     *     {@code file-not-office}, {@code file-mismatch}, {@code file-macro}, {@code file-entity}, {@code file-bomb}
     */
    public static OfficeFile open(String name, byte[] content, int largest, int unpacked) {
        if (content.length > largest) {
            throw new InvalidFile("file-too-large", largest / (1024 * 1024));
        }
        if (content.length > 4 && new BigInteger(1, Arrays.copyOf(content, 4)).intValue() == OLD_OFFICE) {
            throw new InvalidFile("file-old-office");
        }
        Map<String, byte[]> parts;
        try {
            parts = unpack(content, unpacked);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidFile("file-not-office");
        }
        Kind kind = kind(parts);
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (!ending.equals(kind.name())) {
            throw new InvalidFile("file-mismatch", kind.name().toLowerCase(Locale.ROOT));
        }
        return new OfficeFile(kind, parts);
    }

    private static Map<String, byte[]> unpack(byte[] content, int most) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = most;
        // By the directory at the end of the file: some writers say sizes nowhere else.
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
                byte[] bytes = content(archive, part, left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() > MOST_PARTS) {
                    throw new InvalidFile("file-bomb");
                }
                String name = part.getName().toLowerCase(Locale.ROOT);
                check(name, bytes);
                parts.put(name, bytes);
            }
        }
        return parts;
    }

    private static byte[] content(ZipFile archive, ZipArchiveEntry part, int most) throws IOException {
        try (InputStream stream = archive.getInputStream(part)) {
            return stream.readNBytes(most);
        }
    }

    private static void check(String name, byte[] bytes) {
        if (name.endsWith("vbaproject.bin")) {
            throw new InvalidFile("file-macro");
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            // Without zero bytes a declaration in UTF-16 reads like one in UTF-8.
            String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1)
                    .replace("\0", "");
            if (prologue.contains("<!DOCTYPE")) {
                throw new InvalidFile("file-entity");
            }
        }
    }

    private static Kind kind(Map<String, byte[]> parts) {
        byte[] declared = parts.get(TYPES);
        String types = declared == null ? "" : new String(declared, StandardCharsets.UTF_8);
        if (types.contains("macroEnabled")) {
            throw new InvalidFile("file-macro");
        }
        if (types.contains(XLSX_TYPE)) {
            return Kind.XLSX;
        }
        if (types.contains(DOCX_TYPE)) {
            return Kind.DOCX;
        }
        throw new InvalidFile("file-not-office");
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** A part of the archive, or null when there is none of this name; case does not matter. */
    public byte @Nullable [] part(String name) {
        return parts.get(name.toLowerCase(Locale.ROOT));
    }
}

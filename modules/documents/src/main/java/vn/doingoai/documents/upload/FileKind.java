package vn.doingoai.documents.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that can be a signed document, as it was scanned. Told by their first bytes, never by their name. */
public enum FileKind {
    PDF("application/pdf", "%PDF-", "pdf"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png");

    private static final int LONGEST_SIGNATURE = 8;

    private final String mediaType;
    private final String signature;
    private final String extension;

    FileKind(String mediaType, String signature, String extension) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.extension = extension;
    }

    /** The name with an ending of this kind: a PDF sent as {@code a.html} would be opened as a web page once it is saved. */
    public String named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean fits = folded.endsWith("." + extension) || (this == JPEG && folded.endsWith(".jpeg"));
        return fits ? name : name + "." + extension;
    }

    /** As in the header of an answer. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind that the first bytes tell; empty for any other. */
    public static Optional<FileKind> of(byte[] content) {
        int length = Math.min(content.length, LONGEST_SIGNATURE);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.signature))
                .findFirst();
    }
}

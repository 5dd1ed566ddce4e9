package vn.doingoai.reporting.submissions;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The files that can be a signed report. Told by their first bytes, never by their name. */
enum FileKind {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private static final int LONGEST_SIGNATURE = 8;

    private final String mediaType;
    private final String signature;

    FileKind(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = signature;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(byte[] content) {
        int length = Math.min(content.length, LONGEST_SIGNATURE);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.signature))
                .findFirst();
    }
}

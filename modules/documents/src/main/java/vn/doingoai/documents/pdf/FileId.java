package vn.doingoai.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The identifier in a PDF's trailer. OpenPDF makes it from the clock; here it is replaced in place by a digest of
 * everything before it, so that equal documents are equal files and different ones have different identifiers.
 */
final class FileId {

    private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final String MIDDLE = "><";
    private static final int DIGITS = 32;

    private FileId() {}

    static byte[] fixed(byte[] pdf) {
        int start = position(pdf);
        byte[] content = Arrays.copyOf(pdf, start);
        String digest = HexFormat.of().formatHex(sha256(content)).substring(0, DIGITS);
        byte[] id = (digest + MIDDLE + digest).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(id, 0, pdf, start, id.length);
        return pdf;
    }

    private static int position(byte[] pdf) {
        for (int i = pdf.length - KEY.length; i >= 0; i--) {
            if (Arrays.equals(pdf, i, i + KEY.length, KEY, 0, KEY.length)) {
                return i + KEY.length;
            }
        }
        throw new IllegalStateException("no file identifier in the trailer");
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package vn.doingoai.documents.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Objects;

/**
 * The four faces of Liberation Serif, which has the metrics of Times New Roman and every Vietnamese letter. Loaded once
 * and shared by all threads.
 */
final class Face {

    static final Face REGULAR = new Face("Regular", false, false);
    static final Face BOLD = new Face("Bold", true, false);
    static final Face ITALIC = new Face("Italic", false, true);
    static final Face BOLD_ITALIC = new Face("BoldItalic", true, true);

    /** Room above the baseline, as a part of the size. */
    static final float ASCENT = 0.891f;

    /** Height of a single-spaced line, as a part of the size. */
    static final float LINE = 1.149f;

    private static final int CACHED = 0x2100;
    private static final int REPLACEMENT = '?';

    private final BaseFont font;
    private final boolean bold;
    private final boolean italic;
    private final short[] widths = new short[CACHED];

    private Face(String file, boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
        font = load("/liberation/LiberationSerif-" + file + ".ttf");
        for (int character = 0; character < CACHED; character++) {
            widths[character] = font.charExists(character) ? (short) font.getWidth(character) : -1;
        }
    }

    static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    BaseFont font() {
        return font;
    }

    /** Width of printable text in points. */
    float width(String text, float size) {
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            total += character < CACHED ? widths[character] : font.getWidth(character);
        }
        return total * size / 1000f;
    }

    /**
     * The text as this face can print it: in NFC (decomposed accents would be misplaced), white space as spaces, and a
     * question mark for what the font lacks, since PDF/A forbids missing glyphs and silence would hide the loss.
     */
    String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints()
                .map(this::printable)
                .filter(character -> character >= 0)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Whether it is made of composed Latin letters, digits and marks alone, as nearly all text is. */
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean latin = (character >= ' ' && character < 0x7F)
                    || (character > 0xA0 && character < 0x250 && character != 0xAD)
                    || (character >= 0x1E00 && character < 0x1F00);
            if (!latin || widths[character] < 0) {
                return false;
            }
        }
        return true;
    }

    private int printable(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        int type = Character.getType(character);
        if (type == Character.CONTROL || type == Character.FORMAT) {
            return -1;
        }
        boolean known = character < CACHED ? widths[character] >= 0 : isInFont(character);
        return known ? character : REPLACEMENT;
    }

    private boolean isInFont(int character) {
        return Character.isBmpCodePoint(character) && font.charExists(character);
    }

    private static BaseFont load(String resource) {
        try (InputStream file = Objects.requireNonNull(Face.class.getResourceAsStream(resource), resource)) {
            BaseFont font = BaseFont.createFont(
                    resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false); // optional in PDF/A-2, and the one OpenPDF writes does not validate
            font.setSecureRandom(new FixedPrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Names font subsets "AAAAAA+…": a random name would make every file different. */
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}

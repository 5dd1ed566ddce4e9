package vn.doingoai.documents;

import java.text.Normalizer;

/** What can be shown of a text that anybody may have typed. */
public final class Printable {

    private Printable() {}

    /** In NFC, with white space as spaces and without what XML cannot hold or a reader cannot see. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (Character.isWhitespace(character)) {
                clean.append(' ');
            } else if (isShown(type) && (character & 0xFFFE) != 0xFFFE) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    private static boolean isShown(int type) {
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}

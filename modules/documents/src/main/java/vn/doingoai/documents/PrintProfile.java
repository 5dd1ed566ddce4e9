package vn.doingoai.documents;

/**
 * House style within the limits of Phụ lục I of Nghị định 30/2020/NĐ-CP; a profile outside them cannot be made. Sizes
 * are points, margins and indents millimetres.
 *
 * @param margins page margins
 * @param fontSize size of the text, 13 or 14 pt; the head follows it
 * @param lineSpacing 1.0 (single) to 1.5 lines
 * @param firstLineIndent indent of a paragraph's first line, 10 to 12.7 mm
 * @param paragraphSpacing room between paragraphs, at least 6 pt
 * @param boldHeadingLevels headings down to this level are bold, deeper ones upright
 * @param tableFontSize size of table text, 10 to 14 pt
 */
public record PrintProfile(
        Margins margins,
        double fontSize,
        double lineSpacing,
        double firstLineIndent,
        double paragraphSpacing,
        int boldHeadingLevels,
        double tableFontSize) {

    /** Margins 20/20/30/15 mm, text 14 pt, indent 12.7 mm, 6 pt between paragraphs. */
    public static final PrintProfile DECREE_30 = new PrintProfile(new Margins(20, 20, 30, 15), 14, 1.1, 12.7, 6, 2, 12);

    /** Refuses what the decree does not allow. */
    public PrintProfile {
        within("fontSize", fontSize, 13, 14);
        within("lineSpacing", lineSpacing, 1, 1.5);
        within("firstLineIndent", firstLineIndent, 10, 12.7);
        within("paragraphSpacing", paragraphSpacing, 6, 24);
        within("boldHeadingLevels", boldHeadingLevels, 1, 9);
        within("tableFontSize", tableFontSize, 10, 14);
    }

    /**
     * Page margins in millimetres.
     *
     * @param top 20 to 25, with the page number in it
     * @param bottom 20 to 25
     * @param left 30 to 35, the binding edge
     * @param right 15 to 20
     */
    public record Margins(double top, double bottom, double left, double right) {

        /** Refuses what the decree does not allow. */
        public Margins {
            within("top", top, 20, 25);
            within("bottom", bottom, 20, 25);
            within("left", left, 30, 35);
            within("right", right, 15, 20);
        }
    }

    private static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " is " + least + " to " + most + ", not " + value);
        }
    }
}

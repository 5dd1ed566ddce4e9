package vn.doingoai.kernel.organisation;

import vn.doingoai.kernel.files.YamlMap;

/**
 * How a tenant's documents look within the limits of Decree 30/2020/NĐ-CP, annex I. Lengths of the page and indents are
 * millimetres, sizes and spacings points.
 *
 * @param padTwoDigits whether counts below ten are written {@code 09}
 * @param fontSize size of the text, 13 to 14
 * @param lineSpacing 1 to 1.5 lines
 * @param firstLineIndent 10 to 12.7
 * @param paragraphSpacing at least 6
 * @param boldHeadingLevels headings down to this level are bold
 * @param tableFontSize 10 to 14
 */
public record HouseStyle(
        boolean padTwoDigits,
        double fontSize,
        double lineSpacing,
        double firstLineIndent,
        double paragraphSpacing,
        int boldHeadingLevels,
        double tableFontSize,
        Margins margins) {

    /** What holds where a tenant says nothing. */
    public static final HouseStyle DEFAULT = new HouseStyle(true, 14, 1.1, 12.7, 6, 2, 12, new Margins(20, 20, 30, 15));

    /** Page margins: top and bottom 20 to 25, left 30 to 35, right 15 to 20. */
    public record Margins(double top, double bottom, double left, double right) {}

    static HouseStyle read(YamlMap map) {
        HouseStyle style = new HouseStyle(
                map.find("padTwoDigits").map(cell -> cell.bool()).orElse(DEFAULT.padTwoDigits),
                number(map, "fontSize", 13, 14, DEFAULT.fontSize),
                number(map, "lineSpacing", 1, 1.5, DEFAULT.lineSpacing),
                number(map, "firstLineIndent", 10, 12.7, DEFAULT.firstLineIndent),
                number(map, "paragraphSpacing", 6, 24, DEFAULT.paragraphSpacing),
                (int) number(map, "boldHeadingLevels", 1, 9, DEFAULT.boldHeadingLevels),
                number(map, "tableFontSize", 10, 14, DEFAULT.tableFontSize),
                map.findMap("margins").map(HouseStyle::margins).orElse(DEFAULT.margins));
        map.noMore();
        return style;
    }

    private static Margins margins(YamlMap map) {
        Margins margins = new Margins(
                number(map, "top", 20, 25, DEFAULT.margins.top),
                number(map, "bottom", 20, 25, DEFAULT.margins.bottom),
                number(map, "left", 30, 35, DEFAULT.margins.left),
                number(map, "right", 15, 20, DEFAULT.margins.right));
        map.noMore();
        return margins;
    }

    private static double number(YamlMap map, String key, double least, double most, double otherwise) {
        return map.find(key).map(cell -> cell.decimal(least, most)).orElse(otherwise);
    }
}

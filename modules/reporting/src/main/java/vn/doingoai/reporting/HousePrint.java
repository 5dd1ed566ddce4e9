package vn.doingoai.reporting;

import vn.doingoai.documents.PrintProfile;
import vn.doingoai.kernel.organisation.HouseStyle;

/** The house style of a tenant as documents are printed in it. */
public final class HousePrint {

    private HousePrint() {}

    /** The profile of a style. */
    public static PrintProfile of(HouseStyle style) {
        HouseStyle.Margins margins = style.margins();
        return new PrintProfile(
                new PrintProfile.Margins(margins.top(), margins.bottom(), margins.left(), margins.right()),
                style.fontSize(),
                style.lineSpacing(),
                style.firstLineIndent(),
                style.paragraphSpacing(),
                style.boldHeadingLevels(),
                style.tableFontSize());
    }
}

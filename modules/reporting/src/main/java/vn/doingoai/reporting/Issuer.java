package vn.doingoai.reporting;

import java.util.List;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;

/**
 * Who issues a document: what stands at its top left and before its date.
 *
 * @param place before the date
 * @param name for the metadata of the file
 */
public record Issuer(Letterhead letterhead, String place, String name) {

    /** The people's committee itself. */
    public static Issuer province(TenantSettings settings) {
        return new Issuer(
                new Letterhead(List.of(), settings.letterhead()),
                settings.place(),
                String.join(" ", settings.letterhead()));
    }

    /** A unit, under the names it has now. */
    public static Issuer of(Unit unit) {
        return new Issuer(
                new Letterhead(lines(unit.letterheadParent()), lines(unit.letterheadName())),
                unit.place(),
                unit.name());
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of() : text.lines().toList();
    }
}

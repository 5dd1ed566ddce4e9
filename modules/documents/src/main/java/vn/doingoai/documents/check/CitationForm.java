package vn.doingoai.documents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and notation of a document that is cited in running text. The Party writes "22-NQ/TW" (Hướng dẫn
 * 36-HD/VPTW), the State "31/NQ-CP" and, for rules of law, "30/2020/NĐ-CP"; a dispatch has no type: "49/SNgV-HTQT". Who
 * issued it shows in the body alone, so a mixed-up "22/NQ-TW" can be put right.
 *
 * @param start where it begins in the text
 * @param written as it stands there
 * @param kind whose form it has to have
 * @param correct as it should be written; equal to {@code written} when nothing is wrong
 */
public record CitationForm(int start, String written, Kind kind, String correct) {

    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{L}\\p{N}/.–-])(?<number>\\d{1,5}[a-zđ]?)"
            + "(?:\\h?/\\h?(?<year>\\d{4}))?\\h?(?<first>[/–-])\\h?(?<head>\\p{Lu}\\p{L}{0,7}\\d{0,2})"
            + "(?:\\h?(?<second>[/–-])\\h?(?<tail>\\p{Lu}\\p{L}*\\d*(?:-\\p{Lu}\\p{L}*\\d*)*))?(?![\\p{L}\\p{N}])");

    /** Types of Nghị định 30 Phụ lục III, of rules of law, and of the Party. */
    private static final Set<String> TYPES = Set.of(
            ("NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB NĐ TT TTLT KL"
                            + " CTHĐ QT PL L LCT SL VBHN CV TL")
                    .split(" "));

    private static final Map<String, String> MISSPELT = Map.of("ND", "NĐ", "QD", "QĐ", "CTR", "CTr", "TTR", "TTr");
    private static final Pattern PARTY = Pattern.compile(
            "(?:VP|BTC|BTG|BTGDV|BDV|UBKT|BNC|BĐN|BKT|BBT|BCS|ĐĐ)?(?:TW|TƯ|TU)|HU|ĐU|ThU|QU|BCSĐ|BCSĐUB");
    private static final Pattern STATE = Pattern.compile(
            "(?:CP|TTg|CTN|UBND|HĐND|UBTVQH|VPCP|VPUBND|BNG|BNV|BTC|BTTTT|BKHĐT|BCA|BQP|BYT|S\\p{Lu}\\p{L}*)(?:-.*)?");

    /** Whose form a citation has to have. */
    public enum Kind {
        /** "22-NQ/TW". */
        PARTY,
        /** "31/NQ-CP". */
        STATE,
        /** A rule of law: "30/2020/NĐ-CP", "33/2024/QH15". */
        LAW,
        /** A dispatch: "49/SNgV-HTQT". */
        DISPATCH
    }

    /** Whether it is written as it should be. */
    public boolean isCorrect() {
        return written.equals(correct);
    }

    /** All that a text cites, from left to right. */
    public static List<CitationForm> in(String text) {
        List<CitationForm> found = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            read(matcher).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The citation that a text is as a whole; none when it is something else or has more in it. */
    public static Optional<CitationForm> of(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    private static Optional<CitationForm> read(Matcher matcher) {
        String head = MISSPELT.getOrDefault(matcher.group("head"), matcher.group("head"));
        String tail = matcher.group("tail");
        String year = matcher.group("year");
        if (tail == null) {
            return year != null && head.startsWith("QH") ? Optional.of(law(matcher, year, head)) : Optional.empty();
        }
        if (TYPES.contains(head)) {
            return Optional.of(typed(matcher, year, head, tail));
        }
        boolean shaped = matcher.group().matches("\\d+/\\p{L}+-[\\p{L}\\d-]+");
        return shaped ? Optional.of(form(matcher, Kind.DISPATCH, "/" + head + "-" + tail)) : Optional.empty();
    }

    private static CitationForm typed(Matcher matcher, @Nullable String year, String head, String tail) {
        if (PARTY.matcher(tail).matches()) {
            return form(matcher, Kind.PARTY, "-" + head + "/" + tail);
        }
        if (year != null) {
            return law(matcher, year, head + "-" + tail);
        }
        // Of a body that is not known its own order is believed.
        boolean partyLike = "-".equals(matcher.group("first")) && "/".equals(matcher.group("second"));
        return partyLike && !STATE.matcher(tail).matches()
                ? form(matcher, Kind.PARTY, "-" + head + "/" + tail)
                : form(matcher, Kind.STATE, "/" + head + "-" + tail);
    }

    private static CitationForm law(Matcher matcher, String year, String notation) {
        return form(matcher, Kind.LAW, "/" + year + "/" + notation);
    }

    private static CitationForm form(Matcher matcher, Kind kind, String notation) {
        String number = matcher.group("number");
        String padded = number.length() == 1 ? "0" + number : number;
        return new CitationForm(matcher.start(), matcher.group(), kind, padded + notation);
    }
}

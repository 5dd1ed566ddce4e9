package vn.doingoai.rollup.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.Comparison.Comparability;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.ui.text.PageMessages;

/** The words for how two years compare. */
@ApplicationScoped
public class ComparisonWords {

    private static final int MOST_NAMES = 3;
    private static final int ALL_DIGITS = 10;

    @Inject
    PageMessages messages;

    /**
     * A figure's difference to its base, or a footnote on why there is none.
     *
     * @param own name of the province whose figure it is, or empty: what it lacks itself is units and not a province
     */
    public Change of(FigureKey key, String own, Comparison comparison, Footnotes notes) {
        return comparison
                .difference()
                .map(difference -> new Change(words(key, comparison, difference), null))
                .orElseGet(() -> new Change("", notes.of(reason(own, comparison))));
    }

    /** "+5 (+5,9%)". Of shares the difference is told in points, and no share of a share. */
    private String words(FigureKey key, Comparison comparison, BigDecimal difference) {
        if (NationWords.isShare(key)) {
            return messages.text("national.compare.points", signed(difference, NationWords.SHARE_DIGITS));
        }
        String signed = signed(difference, ALL_DIGITS);
        return comparison
                .percent()
                .map(percent -> "%s (%s%%)".formatted(signed, signed(percent, 1)))
                .orElse(signed);
    }

    private String reason(String own, Comparison comparison) {
        List<String> missing =
                comparison.missing().stream().filter(name -> !name.equals(own)).toList();
        if (comparison.comparability() == Comparability.INCOMPLETE_BASE && missing.isEmpty()) {
            return messages.text("national.compare.units");
        }
        int others = missing.size() - MOST_NAMES;
        String names = String.join(", ", missing.subList(0, Math.min(MOST_NAMES, missing.size())));
        return messages.text(
                "national.compare." + comparison.comparability().name().toLowerCase(Locale.ROOT),
                others > 0 ? messages.text("national.compare.others", names, others) : names);
    }

    private static String signed(BigDecimal number, int digits) {
        // Rounded first: what is next to nothing has no sign.
        BigDecimal rounded = number.setScale(Math.min(Math.max(number.scale(), 0), digits), RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + VietnameseNumber.format(rounded);
    }
}

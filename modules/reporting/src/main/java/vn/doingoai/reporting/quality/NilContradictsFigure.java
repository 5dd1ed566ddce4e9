package vn.doingoai.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.text.VietnameseNumber;

/**
 * DQ-02: a sentence denies what a figure of the same topic counts. Nga Sơn 2019 reports 19 cases of detention abroad and
 * two lines below "Không có trường hợp bị bắt giữ tại nước ngoài". A denial means a figure when at least {@code overlap}
 * per cent of its syllables, small words apart, stand in the name of the indicator.
 */
record NilContradictsFigure(RuleSetting setting) implements QualityRule {

    private static final Pattern DENIAL = Pattern.compile("\\bkhong (?:co|phat sinh|xay ra)\\b([^.;:,\\n]*)");
    private static final int FEWEST_SYLLABLES = 2;

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            for (String line : passage.lines()) {
                String folded = SearchKey.fold(line);
                Matcher denial = DENIAL.matcher(folded);
                while (denial.find()) {
                    Set<String> denied = syllables(denial.group(1));
                    // folding keeps the length of composed letters; of anything else the folded words must do
                    String words = folded.length() == line.length() ? line : folded;
                    String said = words.substring(denial.start(), denial.end()).strip();
                    findings.addAll(against(draft, passage, said, denied));
                }
            }
        }
        return findings;
    }

    private List<Finding> against(Draft draft, Passage passage, String said, Set<String> denied) {
        if (denied.size() < FEWEST_SYLLABLES) {
            return List.of();
        }
        return draft.keys().stream()
                .filter(key -> counts(draft, key) && sameTopic(draft, passage, key))
                .filter(key -> means(denied, IndicatorCatalogue.load().get(key)))
                .map(key -> finding(draft, passage, said, key))
                .toList();
    }

    private Finding finding(Draft draft, Passage passage, String said, FigureKey key) {
        Indicator indicator = IndicatorCatalogue.load().get(key);
        BigDecimal number = draft.figures().get(key).value();
        String figure = VietnameseNumber.format(number == null ? BigDecimal.ZERO : number) + " " + indicator.unit();
        return setting.finding(passage.key(), passage.heading(), said, indicator.name(), figure);
    }

    private static boolean counts(Draft draft, FigureKey key) {
        FigureValue value = draft.figures().get(key);
        return value.answered() && !value.nothing();
    }

    private static boolean sameTopic(Draft draft, Passage passage, FigureKey key) {
        return draft.passages().stream()
                .anyMatch(other -> other.keys().contains(key)
                        && other.section().topic() == passage.section().topic());
    }

    private boolean means(Set<String> denied, Indicator indicator) {
        Set<String> named = syllables(indicator.name());
        long common = denied.stream().filter(named::contains).count();
        return common * 100 >= (long) setting.number("overlap") * denied.size();
    }

    private Set<String> syllables(String text) {
        Set<String> syllables = new TreeSet<>(Arrays.asList(SearchKey.of(text).split(" ")));
        setting.list("smallWords").forEach(word -> syllables.remove(SearchKey.of(word)));
        syllables.remove("");
        return syllables;
    }
}

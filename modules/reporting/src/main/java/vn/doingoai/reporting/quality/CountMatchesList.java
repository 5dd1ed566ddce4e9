package vn.doingoai.reporting.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;

/**
 * DQ-06: "04 xã: …" names another number of them. A list in parentheses is complete and must have just as many; one after
 * a colon may run on into other things, so it must have no fewer.
 */
record CountMatchesList(RuleSetting setting) implements QualityRule {

    private static final Map<String, Integer> WORDS =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    @Override
    public List<Finding> check(Draft draft) {
        Pattern counted = Pattern.compile(
                "\\b(\\d{1,2}|%s) (%s)\\b(?: [^\\d,.;:()]{0,40}?)??(?: ?(\\()([^()]{2,400})\\)|: ?([^.;:()]{2,400}))"
                        .formatted(String.join("|", WORDS.keySet()), nouns()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            for (String line : passage.lines()) {
                Matcher found = counted.matcher(line);
                while (found.find()) {
                    boolean closed = found.group(3) != null;
                    int named = items(closed ? found.group(4) : found.group(5));
                    int said = number(found.group(1));
                    if (named > 1 && (closed ? named != said : named < said)) {
                        findings.add(setting.finding(
                                passage.key(), passage.heading(), found.group(1) + " " + found.group(2), named));
                    }
                }
            }
        }
        return findings;
    }

    private String nouns() {
        return String.join(
                "|", setting.list("nouns").stream().map(Pattern::quote).toList());
    }

    private static int items(String list) {
        return (int) Pattern.compile(", | và |; ")
                .splitAsStream(list)
                .filter(item -> !item.isBlank())
                .count();
    }

    private static int number(String text) {
        Integer word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word == null ? Integer.parseInt(text) : word;
    }
}

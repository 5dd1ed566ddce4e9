package vn.doingoai.reporting.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.time.DateText;

/** DQ-09: a section on what happened names a day after the report's own: Gia Lai 2019, a workshop on 08-09/12/2019. */
record EventIsAhead(RuleSetting setting) implements QualityRule {

    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b|\\bngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})\\b");

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            if (passage.looksBack()) {
                passage.lines().forEach(line -> check(draft, passage, line, findings));
            }
        }
        return findings;
    }

    private void check(Draft draft, Passage passage, String line, List<Finding> findings) {
        Matcher found = DAY.matcher(line);
        while (found.find()) {
            int first = found.group(1) == null ? 4 : 1;
            day(found, first)
                    .filter(day -> day.isAfter(draft.asOf()))
                    .ifPresent(day ->
                            findings.add(setting.finding(passage.key(), passage.heading(), DateText.print(day))));
        }
    }

    private static Optional<LocalDate> day(Matcher found, int first) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(first + 2)),
                    Integer.parseInt(found.group(first + 1)),
                    Integer.parseInt(found.group(first))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

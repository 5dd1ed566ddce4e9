package vn.doingoai.reporting.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSet;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;

/** Drafts after the outlines of Nga Sơn and Gia Lai, and what the rules find in them. */
final class QualityFixture {

    static final Outline DISTRICT = outline("thanh-hoa/outlines/thanh-hoa-district-annual.yaml");
    static final Outline PROVINCE = outline("gia-lai/outlines/gia-lai-annual.yaml");
    static final Period YEAR = Period.year(2019);
    static final LocalDate TODAY = LocalDate.of(2019, 12, 2);

    private QualityFixture() {}

    /** The rules that are broken, and "" so that a table can say that none is. */
    static List<String> rules(Outline outline, Map<String, Body> texts, Map<FigureKey, FigureValue> figures) {
        List<String> broken = new ArrayList<>(findings("", outline, texts, figures, Map.of()).stream()
                .map(Finding::rule)
                .filter(rule -> !rule.equals("DQ-03"))
                .toList());
        if (broken.isEmpty()) {
            broken.add("");
        }
        return broken;
    }

    static List<Finding> findings(
            String yaml,
            Outline outline,
            Map<String, Body> texts,
            Map<FigureKey, FigureValue> figures,
            Map<FigureKey, FigureValue> previous) {
        Map<String, SectionAnswer> answers = new HashMap<>();
        texts.forEach((key, body) -> answers.put(key, new SectionAnswer(body, NilPlace.NONE)));
        return new QualityRules(ruleSet(yaml))
                .check(Draft.of(outline, answers, new Figures(figures, previous, YEAR), TODAY));
    }

    static RuleSet ruleSet(String yaml) {
        return RuleSet.parse("""
                schemaVersion: 1
                ruleSet: {key: x, tenant: x, version: 1, validFrom: "2019-01-01", basis: "x"}
                """ + yaml, new UUID(4, 4));
    }

    private static Outline outline(String file) {
        try {
            return OutlineReader.parse(Files.readString(Path.of("../../tenants", file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.doingoai.reporting.body;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;

/** The report of huyện Nga Sơn for 2019: outline, figures, answers, and the text that it printed. */
final class NgaSon {

    static final Map<String, String> PARAMETERS =
            Map.of("year", "2019", "nextYear", "2020", "unit", "huyện Nga Sơn", "unitShort", "Nga Sơn");

    private NgaSon() {}

    static Outline outline() {
        try {
            return OutlineReader.parse(
                    Files.readString(Path.of("../../tenants/thanh-hoa/outlines/thanh-hoa-district-annual.yaml")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The printed lines between title and closing. */
    static List<String> printedLines() {
        return resource("nga-son-2019.txt").lines().toList();
    }

    static Figures figures() {
        Map<String, FigureValue> values = Map.ofEntries(
                entry("delegations.outbound.count", FigureValue.of(1)),
                entry("delegations.inbound.count", FigureValue.of(3)),
                entry("delegations.outbound.leaders.trips", FigureValue.nil()),
                entry("oda.projects.count", FigureValue.nil()),
                entry(
                        "trade.turnover.value",
                        FigureValue.of(new BigDecimal("80.20"))
                                .with(Precision.ESTIMATE)
                                .covering(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 9, 30))),
                entry("trade.turnover.yoy_pct", FigureValue.of(new BigDecimal("86.1"))),
                entry("trade.turnover.plan_pct", FigureValue.of(new BigDecimal("69.7"))),
                entry("tourism.international.arrivals", FigureValue.nil()),
                entry("border.coast.length_km", FigureValue.of(new BigDecimal("6.5"))),
                entry("border.coast.communes", FigureValue.of(4)),
                entry("consular.illegal_workers_abroad.persons", FigureValue.of(14)),
                entry("consular.detained_abroad.cases", FigureValue.of(19)),
                entry("consular.deaths_abroad.cases", FigureValue.of(0)),
                entry("overseas_vn.returns.persons", FigureValue.of(10)),
                entry("overseas_vn.projects.count", FigureValue.of(0)),
                entry("overseas_vn.events.count", FigureValue.of(0)),
                entry("overseas_vn.complaints.count", FigureValue.of(0)));
        return Figures.of(
                values.entrySet().stream()
                        .collect(Collectors.toMap(value -> FigureKey.parse(value.getKey()), Map.Entry::getValue)),
                Period.year(2019));
    }

    /** Answers by section; bodies have been through JSON, as stored ones have. */
    static Map<String, SectionAnswer> answers() {
        Map<String, SectionAnswer> answers = new HashMap<>();
        for (String section : resource("nga-son-2019-answers.txt").split("(?m)^== ", -1)) {
            if (!section.startsWith("#")) {
                String[] head = section.substring(0, section.indexOf('\n')).split(" nil ", -1);
                String text = section.substring(section.indexOf('\n') + 1);
                Body body = Body.fromJson(TemplateSeeder.seed(text, PARAMETERS).toJson());
                NilPlace nil = head.length == 1 ? NilPlace.NONE : NilPlace.valueOf(head[1]);
                answers.put(head[0], new SectionAnswer(body, nil));
            }
        }
        return answers;
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(NgaSon.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

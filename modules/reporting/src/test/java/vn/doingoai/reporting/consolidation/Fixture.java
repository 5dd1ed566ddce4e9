package vn.doingoai.reporting.consolidation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.ListItem;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.body.TextRun;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;
import vn.doingoai.reporting.submissions.SubmissionState;

/** Districts of Thanh Hóa that answered their outline of 2019. */
final class Fixture {

    static final Period YEAR = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    static final Outline DISTRICT = outline("thanh-hoa/outlines/thanh-hoa-district-annual.yaml");

    private static final Map<String, String> PARAMETERS =
            Map.of("year", "2019", "nextYear", "2020", "unit", "huyện Nga Sơn", "unitShort", "Nga Sơn");

    private final Map<String, SectionAnswer> sections = new HashMap<>();
    private final Map<FigureKey, FigureValue> figures = new HashMap<>();

    static Outline outline(String file) {
        try {
            return OutlineReader.parse(Files.readString(Path.of("../../tenants").resolve(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Fixture answers(String key, NilPlace nil, Block... blocks) {
        sections.put(key, new SectionAnswer(new Body(List.of(blocks)), nil));
        return this;
    }

    Fixture answers(String key, String... lines) {
        Block[] items = Stream.of(lines).map(Fixture::item).toArray(Block[]::new);
        return answers(key, NilPlace.NONE, items);
    }

    Fixture figure(String key, long value) {
        figures.put(FigureKey.of(key), FigureValue.of(value));
        return this;
    }

    static Block item(String text) {
        return new ListItem(1, List.of(TextRun.plain(text)));
    }

    Answers answers() {
        return new Answers(sections, Figures.of(figures, YEAR));
    }

    UnitText text(String key) {
        return UnitText.of(DISTRICT.get(key), DISTRICT, answers(), PARAMETERS);
    }

    UnitReport report(String unit, SubmissionState state) {
        @Nullable Answers handedIn = state.isHandedIn() || state == SubmissionState.ACCEPTED ? answers() : null;
        return new UnitReport(
                new UUID(0, unit.hashCode()), unit, DISTRICT, PARAMETERS, state, false, 1, null, handedIn);
    }
}

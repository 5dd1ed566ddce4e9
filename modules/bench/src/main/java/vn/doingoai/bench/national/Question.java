package vn.doingoai.bench.national;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.NationalTable;

/**
 * A question of the ministry's.
 *
 * @param name of the statements: {@code NAME.sql} by hand, {@code NAME-live.sql} from registers
 * @param keys as the portal names them
 */
record Question(String name, List<String> periods, List<FigureKey> keys) {
    private static final List<String> YEARS =
            IntStream.rangeClosed(2017, 2026).mapToObj(Integer::toString).toList();

    /** The national table of a year, one indicator by country over ten years, one indicator's trend. */
    static List<Question> all(List<String> countries) {
        return List.of(
                new Question("table", List.of("2024"), NationalTable.COLUMNS),
                new Question(
                        "pivot",
                        YEARS,
                        countries.stream()
                                .map(country -> NationalTable.ofCountry("delegations.inbound.count", country))
                                .toList()),
                new Question("trend", YEARS, List.of(FigureKey.parse("delegations.outbound.count"))));
    }

    String byHand() throws IOException {
        return text(name);
    }

    String live() throws IOException {
        return text(name + "-live");
    }

    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Question.class.getResourceAsStream(name + ".sql"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

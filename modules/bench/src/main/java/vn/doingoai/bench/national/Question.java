package vn.doingoai.bench.national;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A question of the ministry's.
 *
 * @param name of the statements: {@code NAME.sql} by hand, {@code NAME-live.sql} from registers
 * @param page that asks it
 * @param part what its statement has in it and the page's other ones on figures have not
 * @param counted the live statement whose figures are compared with those published: by province
 */
public record Question(String name, String page, String part, String counted) {

    /** The national table of a year, one indicator's sums by country and year, one indicator's trend. */
    public static final List<Question> ALL = List.of(
            new Question("table", "/national/index.xhtml?period=2024", "select", "table-live"),
            new Question(
                    "pivot",
                    "/national/pivot.xhtml?indicator=delegations.inbound.count&rows=country&columns=period",
                    "sum(amount)",
                    "pivot-counted"),
            new Question(
                    "trend", "/national/trend.xhtml?indicator=delegations.outbound.count", "select", "trend-live"));

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

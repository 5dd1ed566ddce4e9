package vn.doingoai.bench.national;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the ministry's questions by turns in the three ways, and sees to it that the answers are the same. */
public final class NationalQuestions {
    private static final String ACCESS =
            "select set_config('app.tenant_id', 'bo-ngoai-giao', true), set_config('app.scope', 'TENANT', true)";

    /**
     * What came of a question; medians in milliseconds, planning included.
     *
     * @param figures that were read
     * @param unbound by hand, without row-level security
     * @param compared how many figures of the live count were published, all alike
     */
    public record Result(
            String question, int figures, double asked, double byHand, double unbound, double live, int compared) {}

    private final Connection national;
    private final Connection superuser;
    private final int times;

    /** Asks through these connections, neither of which commits by itself. */
    public NationalQuestions(Connection national, Connection superuser, int times) {
        this.national = national;
        this.superuser = superuser;
        this.times = times;
    }

    /** All questions. */
    public List<Result> ask() throws IOException, SQLException {
        List<Result> results = new ArrayList<>();
        Answer published = ask(superuser, Question.text("published-by-tenant"), Set.of());
        for (Question question : Question.all(countries())) {
            results.add(ask(question, published));
        }
        return results;
    }

    private Result ask(Question question, Answer published) throws IOException, SQLException {
        long[] asked = new long[times];
        long[] byHand = new long[times];
        long[] unbound = new long[times];
        long[] live = new long[(times + 2) / 3];
        int figures = 0;
        int compared = 0;
        for (int i = 0; i < times; i++) {
            Answer portal = asked(question);
            Answer hand = ask(national, question.byHand(), Set.of());
            if (portal.hash() != hand.hash()) {
                throw new IllegalStateException(
                        question.name() + ": " + portal.figures().size() + " figures, by hand "
                                + hand.figures().size() + ", not the same");
            }
            figures = portal.figures().size();
            asked[i] = portal.nanos();
            byHand[i] = hand.nanos();
            unbound[i] = ask(superuser, question.byHand(), Set.of()).nanos();
            if (i % 3 == 0) {
                Answer counted = ask(superuser, question.live(), Set.of());
                compared = counted.alike(published);
                live[i / 3] = counted.nanos();
            }
        }
        if (compared < figures / 2) {
            throw new IllegalStateException(question.name() + ": only " + compared + " figures are as counted live");
        }
        return new Result(
                question.name(), figures, median(asked), median(byHand), median(unbound), median(live), compared);
    }

    /** As RollupQueries asks, with the part of its work that Java does. */
    private Answer asked(Question question) throws IOException, SQLException {
        begin(national);
        long start = System.nanoTime();
        try (PreparedStatement statement = national.prepareStatement(Question.text("as-asked"))) {
            statement.setObject(1, question.periods().toArray(String[]::new));
            statement.setObject(
                    2,
                    question.keys().stream()
                            .map(key -> key.indicator())
                            .distinct()
                            .toArray(String[]::new));
            statement.setObject(
                    3,
                    question.keys().stream().map(key -> key.facet()).distinct().toArray(String[]::new));
            Set<String> keys =
                    question.keys().stream().map(key -> key.toString()).collect(Collectors.toSet());
            try (ResultSet rows = statement.executeQuery()) {
                return Answer.read(rows, start, keys);
            }
        } finally {
            national.rollback();
        }
    }

    private static Answer ask(Connection connection, String query, Set<String> keys) throws SQLException {
        begin(connection);
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return Answer.read(rows, start, keys);
        } finally {
            connection.rollback();
        }
    }

    private List<String> countries() throws SQLException {
        begin(superuser);
        List<String> countries = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet found = statement.executeQuery(
                        "select distinct substr(dimensions, 10, 2) from portal.received_figure where dimensions > '[country=' and dimensions < '[country=a' order by 1")) {
            while (found.next()) {
                countries.add(found.getString(1));
            }
        } finally {
            superuser.rollback();
        }
        return countries;
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ACCESS);
        }
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}

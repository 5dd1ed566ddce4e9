package vn.doingoai.bench.national;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Asks the ministry's questions by turns in the three ways, and sees to it that the answers are the same. */
public final class NationalQuestions {
    private static final String ACCESS =
            "select set_config('app.tenant_id', 'bo-ngoai-giao', true), set_config('app.scope', 'TENANT', true)";

    /**
     * What came of a question; medians in milliseconds. Plans are kept as the portal's connections keep them.
     *
     * @param rows that were read
     * @param unbound by hand, without row-level security
     * @param leastAsked the least instead of the median, of which others on the machine took no time; so the next
     * @param compared how many figures of the live count were published, all alike
     */
    public record Result(
            String question,
            int rows,
            double asked,
            double byHand,
            double unbound,
            double leastAsked,
            double leastByHand,
            double live,
            int compared) {}

    private final Connection national;
    private final Connection superuser;
    private final int times;

    /** Asks through these connections, neither of which commits by itself. */
    public NationalQuestions(Connection national, Connection superuser, int times) {
        this.national = national;
        this.superuser = superuser;
        this.times = times;
    }

    /**
     * A question in the three ways.
     *
     * @param statement as the page asks it, with its values
     */
    public Result ask(Question question, String statement) throws IOException, SQLException {
        long[] asked = new long[times];
        long[] byHand = new long[times];
        long[] unbound = new long[times];
        long[] live = new long[(times + 2) / 3];
        int rows = 0;
        for (int i = -times; i < times; i++) {
            Answer portal = ask(national, statement);
            Answer hand = ask(national, question.byHand());
            if (portal.hash() != hand.hash()) {
                throw new IllegalStateException(question.name() + ": "
                        + portal.rows().size() + " rows, by hand " + hand.rows().size() + ", not the same");
            }
            rows = portal.rows().size();
            asked[Math.max(i, 0)] = portal.nanos();
            byHand[Math.max(i, 0)] = hand.nanos();
            unbound[Math.max(i, 0)] = ask(superuser, question.byHand()).nanos();
            if (i >= 0 && i % 3 == 0) {
                live[i / 3] = ask(superuser, question.live()).nanos();
            }
        }
        return new Result(
                question.name(),
                rows,
                median(asked),
                median(byHand),
                median(unbound),
                least(asked),
                least(byHand),
                median(live),
                compared(question));
    }

    private int compared(Question question) throws IOException, SQLException {
        int compared = ask(superuser, Question.text(question.counted()))
                .alike(ask(superuser, Question.text("published-by-tenant")));
        if (compared < 100) {
            throw new IllegalStateException(question.name() + ": only " + compared + " figures are as counted live");
        }
        return compared;
    }

    private static Answer ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ACCESS);
        }
        long start = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return Answer.read(rows, start);
        } finally {
            connection.rollback();
        }
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private static double least(long[] nanos) {
        return Arrays.stream(nanos).min().orElseThrow() / 1e6;
    }
}

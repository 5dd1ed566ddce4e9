package vn.doingoai.checks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Reply;

/**
 * Two officers write, send and take back while a leader reads, sends back and approves: what is approved is what the
 * leader read, and holds every save that was answered with success. {@code -Dinterleavings=1000} tries that many.
 */
class InterleavingIT {
    private static final int ROUNDS = Integer.getInteger("interleavings", 60);
    private static final long SEED = Long.getLong("interleavings.seed", 20260);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Desk desk = Desk.ofGiaLai();

    @Test
    void noEditSlipsIntoAnApprovedText() throws Exception {
        Random random = new Random(SEED);
        String report = desk.written(2052);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Round played = play(report, round, random.nextLong());
            refused += played.approvalsRefused;
            assertThat(desk.words(report))
                    .as("round %d of seed %d", round, SEED)
                    .isEqualTo(played.approved);
            played.saved.forEach((section, text) ->
                    assertThat(played.approved.get(section)).as(section).contains(text));
            JsonObject section = desk.sections(report).get(0);
            assertThat(desk.officer()
                            .put(Desk.path(report, section), Desk.text(section, "Muộn."))
                            .status())
                    .isNotEqualTo(200);
            Desk.ok(desk.number(report));
            Desk.ok(desk.publish(report));
            report = desk.corrected(report);
        }
        assertThat(refused)
                .as("approvals refused because the text had changed meanwhile")
                .isPositive();
    }

    private Round play(String report, int number, long seed) throws Exception {
        Round round = new Round(report, number, seed);
        List<JsonObject> sections = desk.sections(report);
        ExecutorService people = Executors.newFixedThreadPool(3);
        List<Future<?>> work = List.of(
                people.submit(() -> round.officer(sections.get(0).getString("key"), 1)),
                people.submit(() -> round.officer(sections.get(1).getString("key"), 2)),
                people.submit(round::leader));
        round.start.countDown();
        for (Future<?> each : work) {
            each.get(120, TimeUnit.SECONDS);
        }
        people.shutdown();
        return round;
    }

    /** One report until it is approved. */
    private final class Round {
        private final String report;
        private final int number;
        private final long seed;
        private final long end = System.nanoTime() + PATIENCE;
        private final CountDownLatch start = new CountDownLatch(1);
        private final AtomicBoolean over = new AtomicBoolean();
        /** The last text of each section that was answered with success. */
        private final Map<String, String> saved = new ConcurrentHashMap<>();

        private Map<String, String> approved = Map.of();
        private int approvalsRefused;

        Round(String report, int number, long seed) {
            this.report = report;
            this.number = number;
            this.seed = seed;
        }

        /** Saves, sends and takes back in any order until somebody approves. */
        void officer(String key, int who) {
            await();
            Random random = new Random(seed + who);
            for (int turn = 0; !over.get(); turn++) {
                assertThat(System.nanoTime()).as("round " + number + " ends").isLessThan(end);
                switch (random.nextInt(6)) {
                    case 0, 1 -> desk.send(report);
                    case 2 -> desk.act(desk.officer(), report, "take-back", Desk.version(desk.review(report)));
                    default -> save(key, "Lượt " + number + "." + who + "." + turn + ";");
                }
            }
        }

        private void save(String key, String text) {
            JsonObject section = desk.sections(report).stream()
                    .filter(each -> each.getString("key").equals(key))
                    .findFirst()
                    .orElseThrow();
            Reply reply = desk.officer().put(Desk.path(report, section), Desk.text(section, text));
            if (reply.status() == 200) {
                saved.put(key, text);
            }
        }

        /** Reads, thinks, and then approves or sends back what was read. */
        void leader() {
            await();
            Random random = new Random(seed);
            while (!over.get()) {
                JsonObject read = desk.review(report);
                Map<String, String> words = desk.words(report);
                if (!read.getString("state").equals("in-review")) {
                    continue;
                }
                pause(random.nextInt(60));
                if (random.nextInt(5) == 0) {
                    desk.act(desk.leader(), report, "return", Desk.version(read).add("reason", "Xem lại."));
                    continue;
                }
                Reply reply = desk.approve(report, read);
                if (reply.status() == 200) {
                    approved = words;
                    over.set(true);
                } else {
                    approvalsRefused++;
                }
            }
        }

        private void await() {
            try {
                start.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void pause(int milliseconds) {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

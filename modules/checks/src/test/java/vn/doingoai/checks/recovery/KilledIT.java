package vn.doingoai.checks.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.http.Rounds;
import vn.doingoai.checks.portal.RunningPortal;

/** Every save that was answered with success is there after Payara and PostgreSQL were killed at once. */
class KilledIT {
    private static final int AUTHORS = 6;
    private static final int SECONDS = 4;

    @Test
    void noSaveThatWasAnsweredIsLostWhenEverythingIsKilled() throws Exception {
        JsonObject submission = Rounds.begun(2041);
        Map<String, Future<Integer>> answers = new LinkedHashMap<>();
        ExecutorService authors = Executors.newFixedThreadPool(AUTHORS);
        for (JsonObject section : sections(submission).subList(0, AUTHORS)) {
            String path = Rounds.path(submission, section);
            answers.put(path, authors.submit(new Author(Rounds.THO_XUAN, path, section.getJsonNumber("version"))));
        }
        TimeUnit.SECONDS.sleep(SECONDS);
        RunningPortal.get().killEverythingBelowTheLauncher();
        Map<String, Integer> answered = new LinkedHashMap<>();
        for (Map.Entry<String, Future<Integer>> author : answers.entrySet()) {
            answered.put(author.getKey(), author.getValue().get(90, TimeUnit.SECONDS));
        }
        authors.shutdown();

        RunningPortal.get().restartAfterDeath();

        assertThat(answered.values()).as("saves answered").allMatch(count -> count > 0);
        JsonObject after = Rounds.THO_XUAN
                .get("/submissions/" + submission.getString("id"))
                .json();
        for (JsonObject section : sections(after).subList(0, AUTHORS)) {
            String path = Rounds.path(after, section);
            int last = answered.getOrDefault(path, 0);
            // A save that was under way may be there although nobody was told.
            assertThat(number(section)).as(path).isBetween(last, last + 1);
        }
    }

    private static List<JsonObject> sections(JsonObject submission) {
        List<JsonObject> sections = new ArrayList<>();
        for (JsonObject section : submission.getJsonArray("sections").getValuesAs(JsonObject.class)) {
            if (!section.getString("kind").equals("group")) {
                sections.add(section);
            }
        }
        return sections;
    }

    private static int number(JsonObject section) {
        return Integer.parseInt(section.getString("body").replaceAll("\\D", ""));
    }
}

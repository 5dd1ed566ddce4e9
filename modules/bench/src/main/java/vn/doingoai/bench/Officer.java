package vn.doingoai.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who saves the sections of one report in turn, without a pause. Each save carries a number higher than all
 * before, so what is stored tells which save it comes from.
 */
final class Officer {
    private static final int SECTIONS = 3;
    private static final Pattern NUMBER = Pattern.compile("lần lưu số (\\d+)\\.");

    /** What this officer knows of a section. */
    private static final class Section {
        private final String key;
        private long version;
        private long sent;
        private long acknowledged;

        private Section(JsonObject section) {
            this.key = section.getString("key");
            this.version = section.getJsonNumber("version").longValue();
        }
    }

    private final Report report;
    private final List<Section> sections;
    private long count;
    private final AtomicLong acknowledged = new AtomicLong();

    private Officer(Report report, List<Section> sections) {
        this.report = report;
        this.sections = sections;
    }

    static Officer of(Report report) throws IOException, InterruptedException {
        return new Officer(
                report,
                report.sections().stream().limit(SECTIONS).map(Section::new).toList());
    }

    /** Saves for as long as it is told to; what fails is tried again with the section read anew. */
    void saveWhile(BooleanSupplier goOn) throws InterruptedException {
        boolean sure = true;
        while (goOn.getAsBoolean()) {
            try {
                if (!sure) {
                    countLost(); // for the versions
                }
                sure = save(sections.get((int) (count % SECTIONS)));
            } catch (IOException | BenchProblem e) {
                sure = false; // nobody answers: just what the bench is about
            }
        }
    }

    /** How many saves were answered with success since the officer began. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** Reads everything back and answers in how many sections an acknowledged save is missing. */
    int countLost() throws IOException, InterruptedException {
        int lost = 0;
        for (JsonObject stored : report.sections()) {
            for (Section section : sections) {
                if (section.key.equals(stored.getString("key"))) {
                    lost += isLost(stored.getString("body"), section.acknowledged, section.sent) ? 1 : 0;
                    section.version = stored.getJsonNumber("version").longValue();
                }
            }
        }
        return lost;
    }

    private boolean save(Section section) throws IOException, InterruptedException {
        long number = ++count;
        section.sent = number;
        String body = "<p>Nội dung đo thử, lần lưu số " + number + ".</p>";
        HttpResponse<String> answer = report.save(section.key, section.version, body, Json.createArrayBuilder());
        if (answer.statusCode() != 200) {
            return false;
        }
        section.acknowledged = number;
        section.version = Client.json(answer.body()).getJsonNumber("version").longValue();
        acknowledged.incrementAndGet();
        return true;
    }

    /** What is stored must be the last acknowledged save or one that was sent after it. */
    static boolean isLost(String stored, long acknowledged, long sent) {
        Matcher matcher = NUMBER.matcher(stored);
        long number = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        return number < acknowledged || number > sent;
    }
}

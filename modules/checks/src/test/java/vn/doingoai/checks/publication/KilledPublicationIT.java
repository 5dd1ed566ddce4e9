package vn.doingoai.checks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.launcher.verify.Verification;

/** Payara and PostgreSQL killed in the middle of a step leave a report before the step or after it, never between. */
class KilledPublicationIT {

    @ParameterizedTest
    @CsvSource({
        "2061, approve, in-review, approved",
        "2062, number, approved, numbered",
        "2063, publish, numbered, published",
        "2064, publish, numbered, published"
    })
    void aReportIsBeforeOrAfterTheStepInWhichEverythingWasKilled(int year, String step, String before, String after)
            throws Exception {
        Desk desk = Desk.ofGiaLai();
        String report = desk.written(year);
        Desk.ok(desk.send(report));
        JsonObject read = desk.review(report);
        if (!step.equals("approve")) {
            Desk.ok(desk.approve(report, read));
        }
        if (step.equals("publish")) {
            Desk.ok(desk.number(report));
        }
        CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> take(desk, report, step, read));
        // Into the step: it takes some tens of milliseconds, most of them for the pages.
        TimeUnit.MILLISECONDS.sleep(20 + year % 7 * 15L);
        RunningPortal.get().killEverythingBelowTheLauncher();
        asked.get(90, TimeUnit.SECONDS);
        RunningPortal.get().restartAfterDeath();

        assertThat(desk.review(report).getString("state")).isIn(before, after);
        verify();
        take(desk, report, "approve", desk.review(report));
        Desk.ok(desk.number(report));
        String first = Desk.ok(desk.publish(report)).getString("publication");
        assertThat(Desk.ok(desk.publish(report)).getString("publication")).isEqualTo(first);
        assertThat(desk.officer().items("/publications", 100).stream()
                        .filter(each -> each.getString("report").equals(report)))
                .hasSize(1);
        verify();
    }

    private static void take(Desk desk, String report, String step, JsonObject read) {
        try {
            switch (step) {
                case "approve" -> desk.approve(report, read);
                case "number" -> desk.number(report);
                default -> desk.publish(report);
            }
        } catch (UncheckedIOException gone) {
            // That is what is tried here: nobody knows whether the step was taken.
        }
    }

    private static void verify() throws Exception {
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            assertThat(Verification.of(owner))
                    .allSatisfy(verdict ->
                            assertThat(verdict.findings()).as(verdict.tenant()).isEqualTo(List.of()));
        }
    }
}

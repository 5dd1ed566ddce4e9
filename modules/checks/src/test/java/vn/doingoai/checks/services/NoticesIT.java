package vn.doingoai.checks.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Acting;
import vn.doingoai.kernel.mail.MailJob;
import vn.doingoai.kernel.notice.NoticeQueries;
import vn.doingoai.kernel.notice.NoticeRow;
import vn.doingoai.kernel.notice.NoticeService;
import vn.doingoai.kernel.notice.ReminderJob;
import vn.doingoai.kernel.schedule.TenantRun;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.reporting.submissions.ReviewService;
import vn.doingoai.reporting.submissions.SubmissionReminder;
import vn.doingoai.reporting.submissions.SubmissionService;
import vn.doingoai.ui.waiting.WaitingWork;

/** What people are told, what waits for them, and the work behind it, in a portal without a mail server. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {
    private static final String PROVINCE = "thanh-hoa";
    private static final String UNIT = "huyen-nga-son";

    @Inject
    Acting acting;

    @Inject
    Reports reports;

    @Inject
    Told told;

    @Inject
    SubmissionService submissions;

    @Inject
    ReviewService reviews;

    @Inject
    NoticeQueries notices;

    @Inject
    NoticeService service;

    @Inject
    SubmissionReminder reminder;

    @Inject
    ReminderJob reminders;

    @Inject
    MailJob mails;

    @Inject
    TenantRun runs;

    @Inject
    CountedSql statements;

    @Inject
    @Any
    Instance<WaitingWork> work;

    @Deployment
    static WebArchive portal() {
        return Deployments.portal().addClasses(NoticesIT.class, Told.class, CountedSql.class);
    }

    @Test
    void theStepsOfAReportAreToldToItsUnitAndToNobodyElse() {
        UUID id = acting.as(PROVINCE, "sngv.canbo", () -> request(2011));
        officer("ngason.canbo", () -> {
            assertThat(newest().message()).isEqualTo("notice.request-issued");
            submissions.start(id, false);
            reports.answerAll(id);
            submissions.submit(id, reports.version(id), Reports.SIGNED);
        });
        officer("sngv.canbo", () -> reviews.giveBack(id, reports.version(id), "Chưa đủ."));
        officer("ngason.canbo", () -> {
            NoticeRow row = newest();
            assertThat(row.message()).isEqualTo("notice.submission-returned");
            assertThat(row.arguments()).containsExactly("Báo cáo thử");
            assertThat(row.page()).isEqualTo("/submissions/edit.xhtml?id=" + id);
            service.read(row.id());
            assertThat(newest().isNew()).isFalse();
        });
        UUID read = acting.as(PROVINCE, "ngason.canbo", () -> newest().id());
        for (String other : List.of("hoanghoa.canbo", "ngason.lanhdao", "sngv.canbo")) {
            officer(other, () -> {
                assertThatThrownBy(() -> notices.get(read)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> service.read(read)).isInstanceOf(NotFoundException.class);
            });
        }
        acting.run(
                "gia-lai",
                "sngv.canbo",
                () -> assertThatThrownBy(() -> service.read(read)).isInstanceOf(NotFoundException.class));
        UUID reader = acting.caller(PROVINCE, "ngason.canbo").userId();
        officer("hoanghoa.canbo", () -> assertThat(told.events(reader)).isEmpty());
        acting.run(
                "gia-lai", "sngv.canbo", () -> assertThat(told.events(reader)).isEmpty());
    }

    @Test
    void whatWasRolledBackWasNeverTold() {
        UUID reader = acting.caller(PROVINCE, "ngason.canbo").userId();
        List<String> before = acting.as(PROVINCE, "sngv.canbo", () -> told.events(reader));
        officer(
                "sngv.canbo",
                () -> assertThatThrownBy(() -> told.failAfterIssuing(UNIT, LocalDate.of(2010, 1, 1)))
                        .isInstanceOf(IllegalStateException.class));
        assertThat(acting.as(PROVINCE, "sngv.canbo", () -> told.events(reader))).isEqualTo(before);
    }

    @Test
    void aDeadlineIsRemindedOfOnceForEachMarkHoweverOftenTheDayIsRun() {
        acting.as(PROVINCE, "sngv.canbo", () -> request(2009));
        UUID reader = acting.caller(PROVINCE, "ngason.canbo").userId();
        int before = due(reader);
        remind(LocalDate.of(2019, 9, 23));
        remind(LocalDate.of(2019, 9, 23));
        remind(LocalDate.of(2019, 9, 24));
        assertThat(due(reader)).isGreaterThan(before);
        int first = due(reader);
        remind(LocalDate.of(2019, 9, 27));
        assertThat(due(reader)).isGreaterThan(first);
        int second = due(reader);
        remind(LocalDate.of(2019, 9, 27));
        remind(LocalDate.of(2019, 9, 28));
        assertThat(due(reader)).isEqualTo(second);
    }

    @Test
    void aJobWithoutATenantDoesNothing() {
        UUID reader = acting.caller(PROVINCE, "ngason.canbo").userId();
        List<String> before = in(() -> told.events(reader));
        CompletableFuture.runAsync(() -> {
                    assertThat(CurrentAccess.find()).isEmpty();
                    reminders.run();
                    mails.run();
                    reminder.remind(LocalDate.of(2019, 10, 20));
                })
                .join();
        assertThat(in(() -> told.events(reader))).isEqualTo(before);
    }

    @Test
    void withoutAMailServerNothingWaitsToBeSent() {
        in(() -> {
            told.giveAddresses();
            return true;
        });
        acting.as(PROVINCE, "sngv.canbo", () -> request(2008));
        assertThat(in(() -> told.mail("PENDING"))).isZero();
        in(() -> {
            told.leavePending();
            return true;
        });
        runs.run(PROVINCE, mails);
        assertThat(in(() -> told.mail("PENDING"))).isZero();
        assertThat(in(() -> told.mail("NONE"))).isPositive();
    }

    @Test
    void theStartPageAsksTheSameNumberOfQuestionsHoweverMuchWaits() {
        for (String user : List.of("ngason.canbo", "sngv.canbo", "sngv.lanhdao", "sngv.quantri")) {
            asked(user);
        }
        int unit = asked("ngason.canbo");
        int province = asked("sngv.canbo");
        for (int year = 2000; year < 2006; year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            UUID id = acting.as(PROVINCE, "sngv.canbo", () -> reports.request(UNIT, from, from.plusMonths(3)));
            officer("ngason.canbo", () -> submissions.start(id, false));
        }
        assertThat(asked("ngason.canbo")).isEqualTo(unit).isLessThanOrEqualTo(6);
        assertThat(asked("sngv.canbo")).isEqualTo(province).isLessThanOrEqualTo(6);
    }

    private int asked(String user) {
        return acting.as(PROVINCE, user, () -> {
            int before = statements.statements();
            work.stream().forEach(WaitingWork::items);
            return statements.statements() - before;
        });
    }

    private void remind(LocalDate day) {
        in(() -> {
            reminder.remind(day);
            return true;
        });
    }

    private int due(UUID reader) {
        return (int) in(() -> told.events(reader)).stream()
                .filter(event -> event.startsWith("submission-due:"))
                .count();
    }

    private UUID request(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return reports.request(UNIT, from, from.plusMonths(3));
    }

    private NoticeRow newest() {
        return notices.list(0, 1).get(0);
    }

    private void officer(String username, Runnable task) {
        acting.run(PROVINCE, username, task);
    }

    private static <T> T in(Supplier<T> task) {
        return CurrentAccess.call(Access.ofTenant(PROVINCE), task);
    }
}

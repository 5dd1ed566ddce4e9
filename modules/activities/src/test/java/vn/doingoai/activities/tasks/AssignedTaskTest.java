package vn.doingoai.activities.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.InvalidInputException;

class AssignedTaskTest {

    private static final LocalDate ASSIGNED = LocalDate.of(2021, 1, 20);
    private static final LocalDate END = LocalDate.of(2021, 6, 30);

    private final AssignedTask task = new AssignedTask(UUID.randomUUID(), details("Quý I hoặc II"));

    @Test
    void itIsOverdueTheDayAfterItsWindowUntilItIsDoneOrCancelled() {
        assertThat(task.isOverdueOn(END)).isFalse();
        assertThat(task.isOverdueOn(END.plusDays(1))).isTrue();

        task.note(note(Progress.SUBMITTED, END));
        assertThat(task.isOverdueOn(END.plusDays(1))).isTrue();
        task.note(note(Progress.DONE, END.plusDays(3)));
        assertThat(task.isOverdueOn(END.plusDays(9))).isFalse();
        task.note(note(Progress.IN_PROGRESS, END.plusDays(4)));
        assertThat(task.isOverdueOn(END.plusDays(9))).isTrue();
        task.note(note(Progress.CANCELLED, END.plusDays(5)));
        assertThat(task.isOverdueOn(END.plusDays(9))).isFalse();
    }

    @Test
    void oneWithoutAWindowIsNeverOverdue() {
        for (String text : new String[] {"", "Thường xuyên"}) {
            task.describe(details(text));

            assertThat(task.isOverdueOn(LocalDate.of(2099, 1, 1))).isFalse();
            assertThat(task.details().dueText()).isEqualTo(text);
        }
    }

    @Test
    void aNoteForAnEarlierDayDoesNotChangeHowFarItIs() {
        ProgressNote done = note(Progress.DONE, END);
        task.note(done);
        task.note(note(Progress.IN_PROGRESS, END.minusDays(1)));

        assertThat(task.progress()).isEqualTo(done);
    }

    @Test
    void rewritingItKeepsItsProgress() {
        ProgressNote submitted = note(Progress.SUBMITTED, END);
        task.note(submitted);
        task.describe(details("Cả năm"));

        assertThat(task.progress()).isEqualTo(submitted);
        assertThat(task.isOverdueOn(LocalDate.of(2021, 12, 31))).isFalse();
    }

    @Test
    void aReportPrintsTheConditionInParenthesesAndTheUsualWordsWhereNobodyWroteOthers() {
        assertThat(details("").printedTitle())
                .isEqualTo("Kế hoạch hợp tác với Lào (Trường hợp Trung ương có kế hoạch)");
        assertThat(note(Progress.IN_PROGRESS, END).printed()).isEqualTo("Đang triển khai thực hiện");
        assertThat(new ProgressNote(Progress.SUBMITTED, "Đã trình UBND tỉnh dự thảo", END, null).printed())
                .isEqualTo("Đã trình UBND tỉnh dự thảo");
    }

    @Test
    void itNeedsATitle() {
        assertThatThrownBy(() -> new TaskDetails(TaskSource.DIRECT, null, "", " ", "", ASSIGNED, "", "", 0))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo("title"));
    }

    private static ProgressNote note(Progress progress, LocalDate day) {
        return new ProgressNote(progress, "", day, null);
    }

    private static TaskDetails details(String dueText) {
        return new TaskDetails(
                TaskSource.WORK_PROGRAMME,
                null,
                "UBND tỉnh",
                "Kế hoạch hợp tác với Lào",
                "Trường hợp Trung ương có kế hoạch",
                ASSIGNED,
                dueText,
                "",
                1);
    }
}

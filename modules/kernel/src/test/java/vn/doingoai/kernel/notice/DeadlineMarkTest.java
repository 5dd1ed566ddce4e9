package vn.doingoai.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeadlineMarkTest {
    private static final LocalDate LAST = LocalDate.of(2019, 9, 14);
    private static final LocalDate ASKED = LocalDate.of(2019, 8, 1);

    @Test
    void remindsSevenThreeAndOneDayBefore() {
        assertThat(names(ASKED, LAST.minusDays(30), LAST.plusDays(3))).containsExactly("7", "3", "1", "overdue");
        assertThat(DeadlineMark.of(LAST.minusDays(8), LAST, ASKED)).isEmpty();
        assertThat(DeadlineMark.of(LAST.minusDays(7), LAST, ASKED)).contains(new DeadlineMark(7, "7"));
        assertThat(DeadlineMark.of(LAST, LAST, ASKED)).contains(new DeadlineMark(0, "1"));
    }

    @Test
    void whatWasAskedForLaterThanAMarkIsNotRemindedOfIt() {
        assertThat(names(LAST.minusDays(5), LAST.minusDays(5), LAST)).containsExactly("3", "1");
        assertThat(names(LAST, LAST, LAST)).isEmpty();
    }

    @Test
    void theSentenceSaysWhetherTheDayHasPassed() {
        assertThat(new DeadlineMark(2, "3").key("notice.report")).isEqualTo("notice.report.left");
        assertThat(new DeadlineMark(0, "1").key("notice.report")).isEqualTo("notice.report.today");
        assertThat(new DeadlineMark(-1, "overdue").key("notice.report")).isEqualTo("notice.report.overdue");
    }

    @Property
    void daysOnWhichThePortalDidNotRunAreMadeGood(@ForAll @IntRange(min = 1, max = 3) int down) {
        LocalDate back = LAST.minusDays(7).plusDays(down);
        assertThat(names(ASKED, back, LAST)).first().isEqualTo("7");
    }

    /** The different marks of all days in turn. */
    private static List<String> names(LocalDate asked, LocalDate from, LocalDate to) {
        List<String> names = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            DeadlineMark.of(day, LAST, asked)
                    .map(DeadlineMark::name)
                    .filter(name -> !names.contains(name))
                    .ifPresent(names::add);
        }
        return names;
    }
}

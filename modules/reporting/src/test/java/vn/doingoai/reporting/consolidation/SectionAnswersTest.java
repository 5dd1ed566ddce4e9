package vn.doingoai.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.submissions.SubmissionState;

class SectionAnswersTest {

    private static final Section CONSULAR =
            Fixture.outline("gia-lai/outlines/gia-lai-annual.yaml").get("consular");

    @Test
    void eachUnitIsInOneOfFourPlaces() {
        SectionAnswers answers = SectionAnswers.of(
                CONSULAR,
                List.of(
                        said("19 trường hợp bị bắt giữ").report("Nga Sơn", SubmissionState.ACCEPTED),
                        said("02 người chết").report("Hậu Lộc", SubmissionState.RESUBMITTED),
                        nothing().report("Thọ Xuân", SubmissionState.ACCEPTED),
                        said("chưa nộp").report("Hoằng Hóa", SubmissionState.DRAFT),
                        said("trả lại").report("Quảng Xương", SubmissionState.RETURNED)),
                AnswerFilter.ALL);

        assertThat(answers.asked()).isEqualTo(5);
        assertThat(answers.shown().rows()).extracting(UnitAnswer::unit).containsExactly("Nga Sơn");
        assertThat(answers.waiting()).extracting(UnitAnswer::unit).containsExactly("Hậu Lộc");
        assertThat(answers.nilSentence()).isEqualTo("01 đơn vị không phát sinh: Thọ Xuân.");
        assertThat(answers.missingSentence()).isEqualTo("02 đơn vị chưa có báo cáo: Hoằng Hóa và Quảng Xương.");
    }

    @Test
    void aGroupAnsweredWithNothingAnswersForWhatItHolds() {
        UnitReport report = new Fixture()
                .answers("consular", "bỏ sót")
                .answers("results", NilPlace.FIRST)
                .report("Thọ Xuân", SubmissionState.ACCEPTED);
        assertThat(SectionAnswers.of(CONSULAR, List.of(report), AnswerFilter.ALL)
                        .nil())
                .containsExactly("Thọ Xuân");
    }

    @Test
    void oneHundredAndFiftyUnitsAreSearchedWithoutAccentsAndShownInPages() {
        List<UnitReport> reports = IntStream.range(0, 150)
                .mapToObj(number -> said(number == 7 ? "cảnh báo lừa đảo" : "tuyên truyền")
                        .report("Huyện số " + number, SubmissionState.ACCEPTED))
                .toList();

        assertThat(SectionAnswers.of(CONSULAR, reports, AnswerFilter.ALL)
                        .shown()
                        .rows())
                .hasSize(25);
        assertThat(show(reports, new AnswerFilter("lua dao", AnswerFilter.Show.ALL, 1)))
                .containsExactly("Huyện số 7");
        assertThat(show(reports, new AnswerFilter("huyen so 149", AnswerFilter.Show.ALL, 1)))
                .containsExactly("Huyện số 149");
        assertThat(show(reports, new AnswerFilter("", AnswerFilter.Show.FIGURES, 1)))
                .isEmpty();
        assertThat(show(reports, new AnswerFilter("", AnswerFilter.Show.ALL, 99)))
                .isEmpty();
    }

    @Test
    void manyUnitsAreCountedWithoutTheirNames() {
        List<String> units = Stream.iterate("Huyện", unit -> unit).limit(21).toList();
        assertThat(Summary.NIL.sentence(units)).isEqualTo("21 đơn vị không phát sinh.");
        assertThat(Summary.NIL.sentence(List.of())).isEmpty();
    }

    private static List<String> show(List<UnitReport> reports, AnswerFilter filter) {
        return SectionAnswers.of(CONSULAR, reports, filter).shown().rows().stream()
                .map(UnitAnswer::unit)
                .toList();
    }

    private static Fixture said(String line) {
        return new Fixture().answers("consular", line);
    }

    private static Fixture nothing() {
        return new Fixture().answers("consular", NilPlace.FIRST);
    }
}

package vn.doingoai.administration.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doingoai.administration.body.TimeLineEvent.Kind;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.organisation.EstablishmentAct;
import vn.doingoai.kernel.organisation.UnitKind;

class TimeLineTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 12, 2);
    private static final BodyUnit BOARD = unit("Ban Biên giới", "1979-01-01", "1988-09-09");
    private static final BodyUnit OFFICE = unit("Phòng Ngoại vụ", "1988-09-10", "2016-10-09");
    private static final BodyUnit DEPARTMENT = unit("Sở Ngoại vụ", "2016-10-10", null);

    private static final BodyStep FIRST = step(BOARD, OFFICE);
    private static final BodyStep SECOND = step(OFFICE, DEPARTMENT);

    @Test
    void aSuccessionIsToldOnceAndNotAsAnEndAndABeginning() {
        List<TimeLine> days =
                TimeLine.of(view(List.of(OFFICE, DEPARTMENT), List.of(SECOND), List.of(founding(OFFICE)), "none"));

        assertThat(days)
                .flatExtracting(TimeLine::events)
                .extracting(TimeLineEvent::kind)
                .containsExactlyInAnyOrder(Kind.DOCUMENT, Kind.BEGAN, Kind.FOLLOWED);
        assertThat(days).extracting(TimeLine::day).isSorted();
    }

    @Test
    void theFirstDayOfAPredecessorThatNothingDatesIsNotTold() {
        BodyView view = view(List.of(BOARD, OFFICE, DEPARTMENT), List.of(FIRST, SECOND), List.of(), "none");

        assertThat(TimeLine.of(view)).extracting(TimeLine::day).doesNotContain(BOARD.from());
        assertThat(view.isDated(BOARD)).isFalse();
        assertThat(view.isDated(OFFICE)).isTrue();
    }

    @Test
    void aBodyThatNoDocumentFoundedSaysThatItsFirstDayIsThatOfTheList() {
        assertThat(TimeLine.of(view(List.of(DEPARTMENT), List.of(), List.of(), "none")))
                .flatExtracting(TimeLine::events)
                .extracting(TimeLineEvent::kind)
                .containsExactly(Kind.LISTED);
    }

    @Test
    void whatHappensOnOneDayStandsTogether() {
        BodyView view =
                view(List.of(BOARD, OFFICE, DEPARTMENT), List.of(FIRST, SECOND), List.of(founding(OFFICE)), "none");

        assertThat(TimeLine.of(view).get(0).events())
                .extracting(TimeLineEvent::kind)
                .containsExactly(Kind.DOCUMENT, Kind.FOLLOWED);
    }

    @Test
    void theMergerOfTheProvinceIsToldAndLiesAfterTheTenantsToday() {
        List<TimeLine> days = TimeLine.of(view(List.of(DEPARTMENT), List.of(), List.of(), "gia-lai"));

        TimeLine merger = days.get(days.size() - 1);
        assertThat(merger.day()).isEqualTo("2025-07-01");
        assertThat(merger.later()).isTrue();
        assertThat(merger.events())
                .singleElement()
                .extracting(TimeLineEvent::subject)
                .isEqualTo("Bình Định, Gia Lai");
    }

    @Test
    void aProvinceThatOnlyGotAnotherCodeHasNothingToTell() {
        assertThat(ProvinceStep.of("thanh-hoa")).isEmpty();
        assertThat(ProvinceStep.of("quang-binh"))
                .singleElement()
                .satisfies(step -> assertThat(step.to().tenant()).isEqualTo("quang-tri"));
    }

    @Test
    void aDocumentNeedsAKindAndADivisionEndsAfterItBegins() {
        assertThatThrownBy(() -> document(OFFICE, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new DivisionFacts(OFFICE.id(), 1, "Văn phòng", "", TODAY, TODAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static BodyView view(
            List<BodyUnit> units, List<BodyStep> steps, List<DocumentRow> documents, String tenant) {
        return new BodyView(
                "tỉnh",
                units.get(units.size() - 1),
                units,
                steps,
                List.of(),
                List.of(),
                documents,
                ProvinceStep.of(tenant),
                TODAY);
    }

    private static DocumentRow founding(BodyUnit unit) {
        return new DocumentRow(UUID.randomUUID(), 1, unit.name(), document(unit, "Quyết định"));
    }

    private static DocumentFacts document(BodyUnit unit, String type) {
        return new DocumentFacts(
                unit.id(), EstablishmentAct.ESTABLISHED, type, "90/UBND", unit.from(), null, "UBND tỉnh", "");
    }

    private static BodyStep step(BodyUnit from, BodyUnit to) {
        return new BodyStep(from.id(), to.id(), "UPGRADED", to.from());
    }

    private static BodyUnit unit(String name, String from, @Nullable String to) {
        return new BodyUnit(
                UUID.randomUUID(),
                name,
                UnitKind.DEPARTMENT,
                name,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}

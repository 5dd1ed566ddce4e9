package vn.doingoai.reporting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.organisation.UnitNames;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.Forms;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.requests.RequestDraft;
import vn.doingoai.reporting.writing.Frame;

/** Which forms go with a report, and how they say with which. */
class AnnexesTest {

    private static final Path FOLDER = Path.of("../../tenants/quang-binh");

    private final Outline outline =
            OutlineReader.parse(YamlFile.text(FOLDER.resolve("outlines/quang-binh-annual.yaml")));

    @Test
    void aFormOfASectionAnsweredNilIsNil() {
        assertThat(Forms.isNil("03", outline, nil("conferences"))).isTrue();
        assertThat(Forms.isNil("01A", outline, nil("conferences"))).isFalse();
    }

    @Test
    void aGroupAnsweredNilMakesTheFormsOfItsSectionsNil() {
        Answers answers = nil("plan");
        assertThat(Forms.isNil("02A", outline, answers)).isTrue();
        assertThat(Forms.isNil("02B", outline, answers)).isTrue();
        assertThat(Forms.isNil("03", outline, answers)).isFalse();
    }

    @Test
    void aDraftLeavesRoomForNumberAndDate() {
        assertThat(Annexes.attachment(dossier(), true))
                .isEqualTo("(Kèm theo Báo cáo số        ngày     tháng     năm 2019 của UBND huyện Bố Trạch)");
    }

    @Test
    void whatIsHandedInNamesTheReport() {
        Dossier dossier = dossier();
        dossier.submission().start(new Frame("", "", List.of(), List.of()));
        SubmitDetails details = new SubmitDetails("9", LocalDate.of(2020, 2, 5), List.of("CHỦ TỊCH"), "Nguyễn Văn A");
        dossier.submission().submit(details, "Phan Thị Hoa", Instant.EPOCH, false);
        assertThat(Annexes.attachment(dossier, false))
                .isEqualTo("(Kèm theo Báo cáo số 09/BC-UBND ngày 05 tháng 02 năm 2020 của UBND huyện Bố Trạch)");
    }

    private static Answers nil(String section) {
        return new Answers(
                Map.of(section, new SectionAnswer(Body.empty(), NilPlace.FIRST)),
                new Figures(Map.of(), Map.of(), Period.year(2019)));
    }

    private Dossier dossier() {
        UnitNames names = new UnitNames(
                "UBND huyện Bố Trạch",
                "Bố Trạch",
                "huyện Bố Trạch",
                "",
                "ỦY BAN NHÂN DÂN\nHUYỆN BỐ TRẠCH",
                "UBND",
                "Bố Trạch");
        ReportRequest request = new ReportRequest(new RequestDraft(
                "Báo cáo năm 2019",
                "1705/UBND-NC",
                LocalDate.of(2019, 9, 3),
                UUID.randomUUID(),
                Period.year(2019),
                LocalDate.of(2019, 9, 15),
                false,
                List.of(),
                "",
                List.of()));
        return new Dossier(
                new Submission(request.id(), UUID.randomUUID(), 0),
                request,
                outline,
                new Unit("huyen-bo-trach", UnitKind.DISTRICT, names, null, LocalDate.of(2003, 7, 1)),
                TenantSettings.read(FOLDER.resolve("tenant.yaml")));
    }
}

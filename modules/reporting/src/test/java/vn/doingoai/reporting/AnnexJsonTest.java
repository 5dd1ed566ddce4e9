package vn.doingoai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormNote;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;

/** What was handed in comes back as it was, whatever was typed. */
class AnnexJsonTest {

    private static final FormLayout LAYOUT = new FormLayout(
            "02A",
            "Mẫu số 02.A",
            "BẢNG TỔNG HỢP KẾ HOẠCH ĐOÀN RA NĂM 2020",
            true,
            false,
            "",
            List.of(
                    new FormColumn("ordinal", "TT", "", "", FormColumn.Kind.ORDINAL, 3, List.of()),
                    new FormColumn("name", "Tên đoàn", "", "(1)", FormColumn.Kind.TEXT, 20, List.of()),
                    new FormColumn("in_plan", "Trong KH", "Loại đoàn", "(2)", FormColumn.Kind.MARK, 5, List.of())),
            List.of("I.", "II."),
            "TỔNG CỘNG",
            List.of(new FormNote("(8): Ghi cụ thể đến quý", List.of("quarter"))),
            "Lưu ý: …");

    @Property(tries = 200)
    void aFormIsReadAsItWasKept(@ForAll("forms") List<FormTable> forms) {
        assertThat(AnnexJson.read(AnnexJson.write(forms))).isEqualTo(forms);
    }

    @Provide
    Arbitrary<List<FormTable>> forms() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<FormRow> row = Arbitraries.maps(Arbitraries.of("name", "in_plan"), text)
                .ofMaxSize(2)
                .map(FormRow::new);
        Arbitrary<FormPart> part =
                row.list().ofMaxSize(4).map(rows -> new FormPart(rows, new FormRow(Map.of("name", "2"))));
        return part.list()
                .ofSize(2)
                .map(parts -> new FormTable(LAYOUT, "UBND huyện Bố Trạch", "(Kèm theo …)", parts))
                .list()
                .ofMaxSize(3);
    }
}

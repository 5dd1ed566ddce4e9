package vn.doingoai.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.doingoai.kernel.organisation.Provinces;

class ProvinceMapTest {

    private static final LocalDate THEN = LocalDate.of(2019, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnaryOperator<String> NAMES =
            ResourceBundle.getBundle("vn.doingoai.ui.messages", Locale.forLanguageTag("vi"))::getString;

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2025-03-01", "2025-07-01", "2026-11-22"})
    void everyProvinceOfAnyDayHasAShape(LocalDate day) {
        assertThat(Provinces.existingOn(day))
                .hasSizeBetween(34, 63)
                .allSatisfy(province -> assertThat(Shapes.path(province.id()))
                        .as(province.id())
                        .matches("(M-?\\d+ -?\\d+l[-\\d ]+z)+"));
    }

    @Test
    void theThirtyFourAreMadeOfAllSixtyThreeAndOfNothingTwice() {
        var parts = new ArrayList<String>();
        Provinces.existingOn(TODAY).forEach(each -> parts.addAll(Shapes.parts(each.id())));
        assertThat(parts).hasSize(63).doesNotHaveDuplicates();
    }

    @Test
    void aMergedProvinceLosesTheBorderBetweenItsParts() {
        assertThat(Shapes.path("gia-lai.2025").length())
                .isGreaterThan(Shapes.path("gia-lai").length())
                .isLessThan(Shapes.path("gia-lai").length()
                        + Shapes.path("binh-dinh").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2026-11-22"})
    void everyProvinceIsALinkWithANameAndTheDrawingIsSmall(LocalDate day) throws Exception {
        var data = all(day);
        var drawing = new ProvinceMap("map", data).draw(NAMES);
        var links = document(drawing).getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(data.size());
        assertThat(((Element) links.item(0)).getAttribute("aria-label"))
                .isEqualTo(data.get(0).name() + ": 0 đoàn");
        assertThat(drawing.length()).isLessThan(150_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2026-11-22"})
    void hoangSaIsPartOfDaNangAndTruongSaOfKhanhHoa(LocalDate day) throws Exception {
        var links = document(new ProvinceMap("map", all(day)).draw(NAMES)).getElementsByTagName("a");
        for (int at = 0; at < links.getLength(); at++) {
            var link = (Element) links.item(at);
            int islands = link.getElementsByTagName("circle").getLength();
            var name = link.getAttribute("aria-label");
            assertThat(islands > 5).as(name).isEqualTo(name.startsWith("Đà Nẵng") || name.startsWith("Khánh Hòa"));
        }
    }

    @Test
    void bothArchipelagosAreDrawnAndNamedWhateverIsAskedFor() throws Exception {
        var drawing = document(new ProvinceMap("map", List.of()).draw(NAMES));
        assertThat(drawing.getElementsByTagName("circle").getLength()).isGreaterThan(20);
        assertThat(drawing.getDocumentElement().getTextContent())
                .contains("Quần đảo Hoàng Sa (TP Đà Nẵng)", "Quần đảo Trường Sa (tỉnh Khánh Hòa)");
        assertThat(drawing.getElementsByTagName("path").getLength()).isGreaterThan(63);
    }

    @Test
    void islandsLieInsideTheirFrames() {
        for (var archipelago : Archipelago.ALL) {
            assertThat(archipelago.islands()).isNotEmpty().allSatisfy(island -> {
                assertThat(archipelago.projection().x(island))
                        .isBetween(Archipelago.LEFT + 60, Archipelago.LEFT + Archipelago.WIDTH - 60);
                assertThat(archipelago.projection().y(island))
                        .isBetween(archipelago.top() + 60, archipelago.top() + Archipelago.HEIGHT - 740);
            });
        }
    }

    @Test
    void whatIsNoAmountHasAPatternOfItsOwn() throws Exception {
        var data = List.of(
                new ProvinceDatum("gia-lai", "Gia Lai", Datum.missing("chưa có số liệu"), "/a"),
                new ProvinceDatum("ha-noi", "Hà Nội", Datum.nil("không"), "/b"),
                new ProvinceDatum("da-nang", "Đà Nẵng", Datum.suppressed("không hiển thị"), "/c"),
                new ProvinceDatum("hue.2025", "Huế <&\">", Datum.value(BigDecimal.ONE, "1"), "/d?a=1&b=2"));
        var links = document(new ProvinceMap("map", data).draw(NAMES)).getElementsByTagName("a");
        assertThat(List.of(0, 1, 2, 3))
                .extracting(at -> ((Element) links.item(at)).getAttribute("fill"))
                .containsExactly("url(#map-missing)", "url(#map-nil)", "url(#map-suppressed)", "currentColor");
        assertThat(((Element) links.item(3)).getAttribute("aria-label")).isEqualTo("Huế <&\">: 1");
    }

    private static List<ProvinceDatum> all(LocalDate day) {
        List<ProvinceDatum> data = new ArrayList<>();
        Provinces.existingOn(day)
                .forEach(each -> data.add(new ProvinceDatum(
                        each.id(),
                        each.name(),
                        Datum.value(BigDecimal.valueOf(data.size()), data.size() + " đoàn"),
                        "?province=" + each.id())));
        assertThat(data).hasSize(day.equals(THEN) ? 63 : 34);
        return data;
    }

    private static Document document(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)));
    }
}

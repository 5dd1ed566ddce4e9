package vn.doingoai.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class YamlMapTest {
    private static final Path FILE = Path.of("tenants/x/tenant.yaml");

    private enum Colour {
        RED,
        DARK_BLUE
    }

    @Test
    void readsValuesByType() {
        YamlMap map = YamlFile.parse("""
                name: "Thanh Hóa"
                day: 2019-09-09
                count: 27
                open: true
                colour: darkBlue
                nothing: null
                lines: [a, b]
                inner: {x: "1"}
                """, FILE);

        assertThat(map.get("name").text()).isEqualTo("Thanh Hóa");
        assertThat(map.get("day").date()).isEqualTo(LocalDate.of(2019, 9, 9));
        assertThat(map.get("count").integer()).isEqualTo(27);
        assertThat(map.get("open").bool()).isTrue();
        assertThat(map.get("colour").oneOf(Colour.class)).isEqualTo(Colour.DARK_BLUE);
        assertThat(map.find("nothing")).isEmpty();
        assertThat(map.texts("lines")).containsExactly("a", "b");
        assertThat(map.map("inner").get("x").text()).isEqualTo("1");
        map.noMore();
    }

    @Test
    void composesDecomposedLetters() {
        assertThat(YamlFile.parse("a: Thanh Ho\u0301a", FILE).get("a").text()).isEqualTo("Thanh Hóa");
    }

    @Test
    void anUnknownKeyIsAnsweredWithItsLineAndTheKeyThatWasMeant() {
        YamlMap map = YamlFile.parse("name: a\n\nplase: b\n", FILE);
        map.get("name");

        assertProblem(() -> map.get("place"), "tenants/x/tenant.yaml:3: khóa lạ 'plase'; có thể là 'place'");
    }

    @Test
    void anUnknownKeyLikeNoOtherIsAnsweredWithTheKeysThereAre() {
        YamlMap map = YamlFile.parse("name: a\nfoo: b\n", FILE);
        map.get("name");

        assertProblem(map::noMore, "tenants/x/tenant.yaml:2: khóa lạ 'foo'; các khóa được dùng ở đây: name");
    }

    @Test
    void aMissingKeyIsAnsweredWithTheLineOfItsMap() {
        YamlMap map = YamlFile.parse("a: 1\ninner:\n  b: 2\n", FILE).map("inner");

        assertProblem(() -> map.get("letterhead"), "tenants/x/tenant.yaml:3: thiếu khóa 'letterhead'; cần một giá trị");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertProblem(
                () -> YamlFile.parse("a: 1\nb: 2\na: 3\n", FILE),
                "tenants/x/tenant.yaml:3: khóa 'a' viết hai lần; đã có ở dòng 1");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        YamlMap map = YamlFile.parse("day: 2019-02-30", FILE);

        assertProblem(
                () -> map.get("day").date(),
                "tenants/x/tenant.yaml:1: 'day' là '2019-02-30'; cần một ngày có thật,"
                        + " viết năm-tháng-ngày như 2019-09-15");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        YamlMap map = YamlFile.parse("a: [1]\nb: x\nc: {d: 1}\n", FILE);

        assertProblem(
                () -> map.get("a"), "tenants/x/tenant.yaml:1: 'a' cần một giá trị, không phải danh sách hay nhóm khóa");
        assertProblem(() -> map.get("b").integer(), "tenants/x/tenant.yaml:2: 'b' là 'x'; cần một số nguyên");
        assertProblem(() -> map.get("b").bool(), "tenants/x/tenant.yaml:2: 'b' là 'x'; cần true hoặc false");
        assertProblem(
                () -> map.get("b").oneOf(Colour.class),
                "tenants/x/tenant.yaml:2: 'b' là 'x'; cần một trong: RED, DARK_BLUE");
        assertProblem(
                () -> map.texts("c"), "tenants/x/tenant.yaml:3: 'c' cần một danh sách, mỗi mục bắt đầu bằng '- '");
    }

    @Test
    void textThatIsNotYamlIsAnsweredWithItsLine() {
        assertThatThrownBy(() -> YamlFile.parse("a: 1\nb: [1, 2\n", FILE))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("tenants/x/tenant.yaml:3: không đúng cú pháp YAML");
        assertThatThrownBy(() -> YamlFile.parse("", FILE)).hasMessageContaining("tệp trống");
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfThatFile() {
        assertThatThrownBy(() -> YamlFile.read(Path.of("no/such.yaml")))
                .isInstanceOf(FileProblem.class)
                .hasMessage("no/such.yaml: không đọc được tệp; cần một tệp văn bản UTF-8");
    }

    private static void assertProblem(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(FileProblem.class).hasMessage(message);
    }
}

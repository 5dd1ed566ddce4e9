package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void withoutArgumentsTheDemoRunsOnPort8080OfThisMachineOnly() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(8080, "127.0.0.1", Path.of("data"), null, true, false));
    }

    @Test
    void everyOptionIsReadInAnyOrder() {
        assertThat(Options.parse(List.of(
                        "--no-demo",
                        "--database",
                        "postgres://u:p@db/portal",
                        "--data",
                        "/srv/portal",
                        "--port",
                        "9000",
                        "--address",
                        "0.0.0.0")))
                .isEqualTo(
                        new Options(9000, "0.0.0.0", Path.of("/srv/portal"), "postgres://u:p@db/portal", false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 8081       | Không có tùy chọn "--prot"
                    demo              | Không có tùy chọn "demo"
                    --port            | --port cần một giá trị
                    --data --no-demo  | --data cần một giá trị
                    --port abc        | Cổng "abc" không hợp lệ
                    --port 0          | Cổng "0" không hợp lệ
                    --port 65536      | Cổng "65536" không hợp lệ
                    --port 99999999   | Cổng "99999999" không hợp lệ
                    """)
    void aMistakeIsNamed(String line, String sentence) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining(sentence);
    }
}

package vn.doingoai.reporting.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void theContentTellsTheKind() {
        assertThat(FileKind.of(bytes("%PDF-1.7\n"))).contains(FileKind.PDF);
        assertThat(FileKind.of(bytes("\u0089PNG\r\n\u001a\n…"))).contains(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .contains(FileKind.JPEG);
    }

    @Test
    void whatOnlyClaimsToBeOneIsNone() {
        assertThat(FileKind.of(bytes("<html>report.pdf"))).isEmpty();
        assertThat(FileKind.of(bytes(" %PDF-1.7"))).isEmpty();
        assertThat(FileKind.of(bytes("MZ\u0090"))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package vn.doingoai.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "PDF, bao-cao.PDF, bao-cao.PDF",
        "PDF, bao-cao.html, bao-cao.html.pdf",
        "JPEG, trang.jpeg, trang.jpeg",
        "JPEG, trang.exe, trang.exe.jpg",
        "PNG, trang, trang.png"
    })
    void aNameEndsAsItsKindDoes(FileKind kind, String sent, String kept) {
        assertThat(kind.named(sent)).isEqualTo(kept);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

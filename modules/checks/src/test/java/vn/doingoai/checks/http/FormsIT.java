package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Visitor;

/** Forms of the running portal: what strangers get of them, and what hostile files do to them. */
class FormsIT {
    private static final Interface UNIT = Rounds.THO_XUAN;
    private static final Interface SIBLING = Rounds.HOANG_HOA;
    private static final Interface STRANGER = Rounds.GIA_LAI;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String TYPES =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf"})
    void aFormOfAnotherUnitIsNotThere(String ending) {
        for (Interface other : List.of(SIBLING, STRANGER)) {
            String form = "/forms/02A." + ending + "?year=2051&unit=" + Trips.unit(UNIT);
            assertThat(other.get(form).status()).isEqualTo(404);
            assertThat(other.get(form + "&empty=true").status()).isEqualTo(404);
        }
    }

    @Test
    void pagesOfAnotherUnitsDelegationAndFormAreNotThere() {
        String leader = Trips.leader(UNIT, "Lê Văn Kín");
        JsonObject row = Trips.create(UNIT, Trips.item(2051, "Đoàn giữ kín", leader));
        String unit = Trips.unit(UNIT);
        for (Account account :
                List.of(Account.of("thanh-hoa", "hoanghoa.canbo"), Account.of("gia-lai", "sngv.canbo"))) {
            var host = new Host(account.tenant());
            Visitor other = Visitor.signedIn(account);
            for (String path : List.of(
                    "/delegations/edit.xhtml?id=" + row.getString("id"),
                    "/delegations/leader.xhtml?id=" + Rounds.nowhere(),
                    "/forms/view.xhtml?form=02A&year=2051&unit=" + unit,
                    "/forms/import.xhtml?form=02A&year=2051&unit=" + unit,
                    "/forms/file?form=02A&format=xlsx&year=2051&unit=" + unit)) {
                assertThat(other.get(host, path).status()).as(path).isEqualTo(404);
            }
            for (String path : List.of(
                    "/delegations/index.xhtml?phase=PLAN&year=2051",
                    "/delegations/plan.xhtml?direction=OUT&year=2051&unit=" + unit,
                    "/delegations/cohosted.xhtml",
                    "/forms/view.xhtml?form=02A&year=2051",
                    "/forms/index.xhtml?year=2050&unit=" + unit)) {
                assertThat(other.get(host, path).text()).as(path).doesNotContain("Đoàn giữ kín");
            }
        }
    }

    @Test
    void nobodyFillsInTheFormOfAnotherUnit() {
        byte[] blank =
                UNIT.get("/forms/02A.xlsx?year=2052&empty=true").response().body();
        String path = "/forms/02A/import?dryRun=true&year=2052&unit=" + Trips.unit(UNIT);
        for (Interface other : List.of(SIBLING, STRANGER)) {
            assertThat(other.upload(path, "a.xlsx", blank).status()).isIn(403, 404, 422);
        }
        InterfaceIT.problem(UNIT.upload(path, "a.xlsx", blank), 422, "form-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "đoàn%", "%25' or '1'='1"})
    void marksOfTheDatabaseAreLettersInASearch(String text) {
        Trips.create(UNIT, Trips.item(2053, "Đoàn tìm", Trips.leader(UNIT, "Lê Văn Tìm " + text.hashCode())));
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        Reply reply = UNIT.get("/delegations?year=2053&text=" + query);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        for (String list : List.of("/partners", "/conferences")) {
            assertThat(UNIT.get(list + "?text=" + query).status()).isEqualTo(200);
        }
    }

    static Stream<Arguments> hostile() {
        byte[] xml =
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook>&x;</workbook>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        return Stream.of(
                Arguments.of("a.xlsx", archive("xl/worksheets/sheet1.xml", new byte[100 * MEGABYTE]), "file-bomb"),
                Arguments.of("a.xlsx", archive("xl/vbaProject.bin", xml), "file-macro"),
                Arguments.of("a.xlsx", archive("xl/workbook.xml", xml), "file-entity"),
                Arguments.of("a.xlsx", "TT;Tên đoàn".getBytes(StandardCharsets.UTF_8), "file-not-office"),
                Arguments.of(
                        "a.docx",
                        archive("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)),
                        "file-mismatch"),
                Arguments.of("a.xls", old, "file-old-office"),
                Arguments.of("a.xlsx", new byte[10 * MEGABYTE + 1], "file-too-large"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithASentence(String name, byte[] file, String code) {
        Reply reply = UNIT.upload("/forms/02A/import?year=2054", name, file);
        InterfaceIT.problem(reply, 422, code);
        assertThat(reply.json().getString("detail")).isNotBlank().doesNotContain("???");
        assertThat(UNIT.items("/delegations?year=2054", 50)).isEmpty();
    }

    @Test
    void aFileOf100MegabytesIsNotRead() {
        Reply reply = UNIT.upload("/forms/02A/import?year=2054", "a.xlsx", new byte[100 * MEGABYTE]);
        assertThat(reply.status()).isEqualTo(413);
    }

    private static byte[] archive(String part, byte[] content) {
        Map<String, byte[]> parts =
                Map.of("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8), part, content);
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

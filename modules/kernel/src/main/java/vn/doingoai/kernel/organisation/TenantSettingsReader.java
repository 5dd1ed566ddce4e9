package vn.doingoai.kernel.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlMap;

/** Reads the text of one {@code tenant.yaml}. */
final class TenantSettingsReader {
    private static final int SCHEMA_VERSION = 1;
    private static final String DEFAULT_NOTATION = "{type}-{abbreviation}";
    private static final String DEFAULT_COLOUR = "#1f4e79";
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern PARAMETER = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final YamlMap file;

    TenantSettingsReader(YamlMap file) {
        this.file = file;
    }

    TenantSettings settings() {
        Cell schema = file.get("schemaVersion");
        if (schema.integer() != SCHEMA_VERSION) {
            throw schema.problem("schemaVersion " + schema.text() + "; cần " + SCHEMA_VERSION);
        }
        TenantSettings settings = new TenantSettings(
                matching(LABEL, file.get("tenant"), "chữ thường không dấu, số và dấu gạch nối"),
                file.get("kind").oneOf(TenantSettings.Kind.class),
                matching(LABEL, file.get("host"), "một nhãn tên miền như thanh-hoa, không có dấu chấm"),
                file.get("name").text(),
                file.get("shortName").text(),
                file.get("textName").text(),
                file.get("emblem").text(),
                colour(),
                file.get("foreignAffairsBody").text(),
                file.get("place").text(),
                letterhead(),
                file.find("notation").map(Cell::text).orElse(DEFAULT_NOTATION),
                file.find("officersMaySubmit").map(Cell::bool).orElse(false),
                file.findMap("demo").map(TenantSettingsReader::today).orElse(null),
                file.findMap("houseStyle").map(HouseStyle::read).orElse(HouseStyle.DEFAULT),
                posts(),
                deliversTo(),
                file.find("suppressBelow").map(Cell::integer).orElse(0),
                file.findMap("parameters").map(TenantSettingsReader::parameters).orElse(Map.of()),
                file.findMap("end").map(TenantSettingsReader::end).orElse(null));
        file.noMore();
        needAnotherSuccessor(settings);
        needOtherReceivers(settings);
        return settings;
    }

    private static String matching(Pattern pattern, Cell cell, String expected) {
        if (!pattern.matcher(cell.text()).matches()) {
            throw cell.problem("'" + cell.name() + "' là '" + cell.text() + "'; cần " + expected);
        }
        return cell.text();
    }

    private String colour() {
        return file.find("brandColour")
                .map(cell -> matching(COLOUR, cell, "một màu viết #rrggbb"))
                .orElse(DEFAULT_COLOUR);
    }

    private List<String> letterhead() {
        return file.cells("letterhead", "các dòng tên cơ quan chủ quản, như ỦY BAN NHÂN DÂN").stream()
                .map(Cell::text)
                .toList();
    }

    private List<String> deliversTo() {
        return file.cells("deliversTo").stream()
                .map(cell -> matching(LABEL, cell, "tên thư mục của một địa bàn, như bo-ngoai-giao"))
                .toList();
    }

    private static @Nullable LocalDate today(YamlMap demo) {
        LocalDate today = demo.find("today").map(Cell::date).orElse(null);
        demo.noMore();
        return today;
    }

    private static TenantSettings.End end(YamlMap map) {
        TenantSettings.End end = new TenantSettings.End(
                map.get("on").date(),
                matching(LABEL, map.get("successor"), "tên thư mục của tỉnh kế tục, như quang-tri"),
                map.get("basis").text());
        map.noMore();
        return end;
    }

    private void needAnotherSuccessor(TenantSettings settings) {
        TenantSettings.End end = settings.end();
        if (end != null && end.successor().equals(settings.tenant())) {
            throw file.problem("end", "một tỉnh không kế tục chính nó");
        }
    }

    /** A publication is delivered to each of them once, and to nobody whom it comes from. */
    private void needOtherReceivers(TenantSettings settings) {
        List<String> receivers = settings.deliversTo();
        if (receivers.contains(settings.tenant()) || new HashSet<>(receivers).size() < receivers.size()) {
            throw file.problem("deliversTo", "mỗi nơi nhận ghi một lần, và không ghi chính địa bàn này");
        }
    }

    private List<SigningPost> posts() {
        Set<String> seen = new HashSet<>();
        return file.maps("posts").stream().map(map -> post(map, seen)).toList();
    }

    private static SigningPost post(YamlMap map, Set<String> seen) {
        Cell authority = map.get("authority");
        SigningPost post = new SigningPost(
                map.get("key").text(),
                map.get("unitKind").oneOf(UnitKind.class),
                authority.oneOf(SignatureAuthority.class),
                map.cells("titles", "các dòng in trên chữ ký").stream()
                        .map(Cell::text)
                        .toList(),
                map.get("validFrom").date(),
                map.find("validTo").map(Cell::date).orElse(null),
                map.findMap("basis").map(TenantSettingsReader::basis).orElse(null));
        map.noMore();
        if (post.authority() == SignatureAuthority.PER_UNIT) {
            throw authority.problem(
                    "'authority' của một chức vụ không thể là PER_UNIT; giá trị này chỉ dùng trong đề cương");
        }
        needBasis(post, authority);
        if (!seen.add(post.key() + post.validFrom())) {
            throw map.problem("key", "chức vụ '" + post.key() + "' có hai dòng cùng validFrom");
        }
        return post;
    }

    private static SigningPost.Basis basis(YamlMap map) {
        SigningPost.Basis basis = new SigningPost.Basis(
                map.get("document").text(),
                map.get("from").date(),
                map.find("to").map(Cell::date).orElse(null));
        map.noMore();
        return basis;
    }

    /** Article 13 of Decree 30/2020: TUQ. is written, limited in time, and not passed on. */
    private static void needBasis(SigningPost post, Cell authority) {
        if (post.authority() != SignatureAuthority.TUQ) {
            return;
        }
        SigningPost.Basis basis = post.basis();
        if (basis == null || basis.to() == null) {
            throw authority.problem("chức vụ ký TUQ. cần 'basis' có 'document', 'from' và 'to':"
                    + " ủy quyền phải bằng văn bản và có thời hạn");
        }
        if (post.titles().stream().anyMatch(line -> line.startsWith("KT."))) {
            throw authority.problem("người được ủy quyền không được ủy quyền lại, nên TUQ. không đi cùng KT.");
        }
    }

    private static Map<String, String> parameters(YamlMap map) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : map.keys()) {
            if (!PARAMETER.matcher(name).matches()) {
                throw map.problem(
                        name, "tên tham số '" + name + "'; cần chữ cái không dấu và số, như partyRegulationNo");
            }
            parameters.put(name, map.get(name).text());
        }
        return parameters;
    }
}

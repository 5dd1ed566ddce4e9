package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.time.Period;

/**
 * A report of the province in the demo data, written and not yet sent: a file of {@code demo/reports/}.
 *
 * @param requestNumber of the document that asks for it, or empty
 * @param author who began it, by name
 * @param sections texts by key of their section
 * @param publication how it goes to the public when the demo is set up; null for one that stays a draft
 */
record DemoReport(
        OutlineFile outline,
        String title,
        Period period,
        LocalDate deadline,
        String requestNumber,
        LocalDate requestDate,
        String author,
        LocalDate writtenOn,
        Map<String, Text> sections,
        @Nullable Publication publication) {

    /**
     * Who takes it to the public, by user name, and who signs.
     *
     * @param officer sends, numbers and publishes
     * @param leader approves
     * @param post    key of the post from which it is signed
     */
    record Publication(String officer, String leader, String post, String signer) {}

    /**
     * The text of a section.
     *
     * @param words in the language of templates; {@code [^key]} stands for a footnote
     * @param footnotes by key
     */
    record Text(String words, Map<String, String> footnotes) {}

    /** Reads every file of a folder; none when it is not there. */
    static List<DemoReport> readAll(Path folder, List<OutlineFile> outlines, List<UserEntry> users) {
        Problems problems = new Problems();
        List<DemoReport> reports = new ArrayList<>();
        for (Path file : TenantFolder.children(folder, ".yaml")) {
            problems.attempt(() -> of(YamlFile.read(file), outlines, users)).ifPresent(reports::add);
        }
        problems.throwIfAny();
        return reports;
    }

    private static DemoReport of(YamlMap map, List<OutlineFile> outlines, List<UserEntry> users) {
        OutlineFile outline = OutlineFile.named(map, outlines);
        LocalDate writtenOn = map.get("writtenOn").date();
        DemoReport report = new DemoReport(
                outline,
                map.get("title").text(),
                new Period(map.get("from").date(), map.get("to").date()),
                map.get("deadline").date(),
                map.textOrEmpty("requestNumber"),
                map.find("requestDate").map(Cell::date).orElse(writtenOn),
                user(map.get("author"), users).fullName(),
                writtenOn,
                sections(map.maps("sections"), outline),
                map.findMap("publication")
                        .map(publication -> publication(publication, map.get("author"), users))
                        .orElse(null));
        map.noMore();
        return report;
    }

    private static Publication publication(YamlMap map, Cell author, List<UserEntry> users) {
        Publication publication = new Publication(
                author.text(),
                user(map.get("leader"), users).username(),
                map.get("post").text(),
                map.get("signer").text());
        map.noMore();
        return publication;
    }

    private static UserEntry user(Cell username, List<UserEntry> users) {
        return users.stream()
                .filter(user -> user.username().equals(username.text()))
                .findFirst()
                .orElseThrow(() -> username.problem("'" + username.text() + "' không có trong users.csv"));
    }

    private static Map<String, Text> sections(List<YamlMap> maps, OutlineFile outline) {
        Map<String, Text> sections = new HashMap<>();
        for (YamlMap map : maps) {
            Cell key = map.get("key");
            if (outline.outline().find(key.text()).isEmpty()) {
                throw key.problem("mục '" + key.text() + "' không có trong đề cương của báo cáo");
            }
            sections.put(key.text(), new Text(map.get("text").text(), footnotes(map.maps("footnotes"))));
            map.noMore();
        }
        return sections;
    }

    private static Map<String, String> footnotes(List<YamlMap> maps) {
        Map<String, String> footnotes = new HashMap<>();
        for (YamlMap map : maps) {
            footnotes.put(map.get("key").text(), map.get("text").text());
            map.noMore();
        }
        return footnotes;
    }
}

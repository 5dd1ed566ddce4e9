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
import vn.doingoai.reporting.body.NilPlace;

/**
 * A unit's report in the demo data, still or again in the unit's hands.
 *
 * @param nilSections whether every section not named here is answered nil where that is allowed; otherwise it holds its
 *     template
 * @param sections by key
 * @param handIn how it reaches the province when the demo is set up; null for one that stays with the unit
 */
record DemoSubmission(
        UnitEntry unit,
        DemoRequest request,
        State state,
        Signing signing,
        Review review,
        boolean nilSections,
        List<DemoFigure> figures,
        Map<String, Answer> sections,
        @Nullable HandIn handIn) {

    /** Reports in the province's hands are made in the portal alone: they come with the PDF that was handed in. */
    enum State {
        DRAFT,
        RETURNED
    }

    /** What the unit gave when it handed in. */
    record Signing(
            String number,
            @Nullable LocalDate date,
            List<String> titles,
            String name,
            @Nullable LocalDate submittedAt,
            String submittedBy,
            boolean late) {}

    /**
     * Who hands it in and who takes it in, by user name.
     *
     * @param number that the unit gives it
     */
    record HandIn(String by, String to, String number) {}

    /** What the province answered. */
    record Review(@Nullable LocalDate at, String by, String returnReason) {}

    /** The answer to one section: text in the language of templates, and whether it is nil. */
    record Answer(String text, NilPlace nil) {}

    /** Reads every file of {@code demo/submissions/}. */
    static List<DemoSubmission> readAll(Path folder, List<DemoRequest> requests, Map<String, UnitEntry> units) {
        Problems problems = new Problems();
        List<DemoSubmission> submissions = new ArrayList<>();
        for (Path file : TenantFolder.children(folder, ".yaml")) {
            problems.attempt(() -> of(YamlFile.read(file), requests, units)).ifPresent(submissions::add);
        }
        problems.throwIfAny();
        return submissions;
    }

    private static DemoSubmission of(YamlMap map, List<DemoRequest> requests, Map<String, UnitEntry> units) {
        Cell requestKey = map.get("request");
        DemoRequest request = requests.stream()
                .filter(candidate -> candidate.key().equals(requestKey.text()))
                .findFirst()
                .orElseThrow(
                        () -> requestKey.problem("yêu cầu '" + requestKey.text() + "' không có trong requests.yaml"));
        Cell code = map.get("unit");
        UnitEntry unit = units.get(code.text());
        if (unit == null || !request.units().contains(unit.code())) {
            throw code.problem("đơn vị '" + code.text() + "' không nhận yêu cầu '" + request.key() + "'");
        }
        DemoSubmission submission = new DemoSubmission(
                unit,
                request,
                map.get("state").oneOf(State.class),
                signing(map),
                new Review(date(map, "reviewedAt"), map.textOrEmpty("reviewedBy"), map.textOrEmpty("returnReason")),
                map.find("nilSections").map(Cell::bool).orElse(false),
                map.maps("figures").stream().map(DemoFigure::of).toList(),
                answers(map.maps("sections"), request),
                map.findMap("handIn").map(DemoSubmission::handIn).orElse(null));
        map.noMore();
        return submission;
    }

    private static Signing signing(YamlMap map) {
        Signing signing = map.findMap("signer")
                .map(signer -> {
                    List<String> titles = signer.texts("titles");
                    String name = signer.get("name").text();
                    signer.noMore();
                    return new Signing("", null, titles, name, null, "", false);
                })
                .orElse(new Signing("", null, List.of(), "", null, "", false));
        return new Signing(
                map.textOrEmpty("number"),
                date(map, "date"),
                signing.titles(),
                signing.name(),
                date(map, "submittedAt"),
                map.textOrEmpty("submittedBy"),
                map.find("late").map(Cell::bool).orElse(false));
    }

    private static HandIn handIn(YamlMap map) {
        HandIn handIn = new HandIn(
                map.get("by").text(), map.get("to").text(), map.get("number").text());
        map.noMore();
        return handIn;
    }

    private static Map<String, Answer> answers(List<YamlMap> maps, DemoRequest request) {
        Map<String, Answer> answers = new HashMap<>();
        for (YamlMap map : maps) {
            Cell key = map.get("key");
            if (request.outline().outline().find(key.text()).isEmpty()) {
                throw key.problem("mục '" + key.text() + "' không có trong đề cương của yêu cầu");
            }
            NilPlace nil =
                    map.find("nil").map(cell -> cell.oneOf(NilPlace.class)).orElse(NilPlace.NONE);
            answers.put(key.text(), new Answer(map.textOrEmpty("text"), nil));
            map.noMore();
        }
        return answers;
    }

    private static @Nullable LocalDate date(YamlMap map, String key) {
        return map.find(key).map(Cell::date).orElse(null);
    }
}

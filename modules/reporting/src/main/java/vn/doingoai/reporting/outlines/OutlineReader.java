package vn.doingoai.reporting.outlines;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.organisation.SignatureAuthority;

/** Reads outlines from the text that a tenant's folder and the table of outline versions hold. */
public final class OutlineReader {
    private static final int SCHEMA_VERSION = 1;

    private final References references;

    private OutlineReader(References references) {
        this.references = references;
    }

    /**
     * Reads a file of a tenant's folder and checks it whole.
     *
     * @param indicatorKeys keys of the indicator catalogue, without facets
     * @param declaredParameters what the tenant's settings declare under {@code parameters}
     * @throws FileProblem for the first mistake, with its line
     */
    public static Outline read(Path file, Set<String> indicatorKeys, Set<String> declaredParameters) {
        References references = new References(Optional.of(indicatorKeys), Optional.of(declaredParameters));
        return new OutlineReader(references).outline(YamlFile.read(file));
    }

    /** Reads the stored text of an outline version; its references were checked when it was loaded. */
    public static Outline parse(String yaml) {
        return new OutlineReader(References.UNCHECKED).outline(YamlFile.parse(yaml, Path.of("outline_version")));
    }

    private Outline outline(YamlMap file) {
        Cell schema = file.get("schemaVersion");
        if (schema.integer() != SCHEMA_VERSION) {
            throw schema.problem("schemaVersion " + schema.text() + "; cần " + SCHEMA_VERSION);
        }
        YamlMap head = file.map("outline");
        SectionReader sections =
                new SectionReader(references, head.get("nilDefault").text());
        Outline outline = new Outline(
                SectionReader.key(head.get("key")),
                head.get("tenant").text(),
                head.get("version").integer(),
                head.get("validFrom").date(),
                validTo(head),
                head.get("level").oneOf(Outline.Level.class),
                period(head.map("period")),
                head.get("nilDefault").text(),
                document(head.map("document")),
                head.findMap("letter")
                        .map(letter -> LetterReader.read(letter, references))
                        .orElse(null),
                sections.read(file, "sections"));
        head.find("seed");
        head.noMore();
        file.noMore();
        return outline;
    }

    private static @Nullable LocalDate validTo(YamlMap head) {
        Optional<Cell> validTo = head.find("validTo");
        if (validTo.isPresent()
                && validTo.get().date().isBefore(head.get("validFrom").date())) {
            throw validTo.get().problem("validTo trước validFrom; cần ngày cuối cùng còn hiệu lực");
        }
        return validTo.map(Cell::date).orElse(null);
    }

    private static ReportPeriod period(YamlMap map) {
        ReportPeriod period = new ReportPeriod(
                map.get("type").oneOf(ReportPeriod.Type.class),
                map.get("planNext").bool());
        map.noMore();
        return period;
    }

    private DocumentFrame document(YamlMap map) {
        DocumentFrame frame = new DocumentFrame(
                map.get("docType").oneOf(DocumentType.class),
                references.texts(map.cells("titleLines", "ít nhất một dòng trích yếu")),
                map.find("preamble").map(references::text).orElse(null),
                references.text(map.get("closing")),
                references.texts(map.cells("addressees")),
                references.texts(map.cells("recipients")),
                signature(map.map("signature")),
                map.findMap("deadline").map(OutlineReader::deadline).orElse(null));
        map.noMore();
        return frame;
    }

    private static DocumentFrame.Signature signature(YamlMap map) {
        DocumentFrame.Signature signature = new DocumentFrame.Signature(
                map.get("authority").oneOf(SignatureAuthority.class),
                map.texts("titles"),
                map.get("signerRole").text());
        map.noMore();
        return signature;
    }

    private static DocumentFrame.Deadline deadline(YamlMap map) {
        int month = map.get("month").integer();
        int day = map.get("day").integer();
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException notADay) {
            throw map.problem("day", "ngày " + day + " tháng " + month + " không có trong năm");
        }
        DocumentFrame.Deadline deadline =
                new DocumentFrame.Deadline(month, day, map.get("inclusive").bool());
        map.noMore();
        return deadline;
    }
}

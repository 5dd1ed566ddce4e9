package vn.doingoai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

/** The forms that go with the sections of an outline, as far as a register is there that fills them. */
@ApplicationScoped
public class Forms {

    @Inject
    @Any
    Instance<FormSource> sources;

    /** The forms that the sections of an outline name, each once, in the order of their codes as issuers enclose them. */
    public List<FormSource> of(Outline outline) {
        return outline.flatten().stream()
                .flatMap(section -> section.annexes().stream())
                .map(Section.Annex::form)
                .distinct()
                .sorted()
                .flatMap(code -> find(code).stream())
                .toList();
    }

    /**
     * The forms that the outline's sections name, filled from the registers as they are at this moment. One without rows
     * is left out where each of its sections says "Không".
     *
     * @param year       of the report
     * @param unit       whose rows they hold; null for all that the caller's scope lets through
     * @param attachment line that says with which document they go
     */
    public List<FormTable> filled(Outline outline, Answers answers, int year, @Nullable UUID unit, String attachment) {
        return of(outline).stream()
                .map(form ->
                        new Filled(form.code(), form.table(new FormScope(form.yearOfReport(year), unit)), attachment))
                .filter(form -> form.table().rows() > 0 || !isNil(form.code(), outline, answers))
                .map(Filled::attached)
                .toList();
    }

    private record Filled(String code, FormTable table, String attachment) {
        FormTable attached() {
            return new FormTable(table.layout().attached(), table.unit(), attachment, table.parts());
        }
    }

    /** Whether every section that names the form says "Không", itself or by what holds it. */
    public static boolean isNil(String form, Outline outline, Answers answers) {
        return outline.flatten().stream()
                .filter(section -> section.annexes().stream()
                        .anyMatch(annex -> annex.form().equals(form)))
                .allMatch(section -> isNil(section, outline, answers));
    }

    private static boolean isNil(Section section, Outline outline, Answers answers) {
        Optional<Section> asked = Optional.of(section);
        while (asked.isPresent()) {
            String key = asked.get().key();
            if (answers.get(key).nil() != NilPlace.NONE) {
                return true;
            }
            asked = outline.parentOf(key);
        }
        return false;
    }

    /** The form with this code, as in "02A". */
    public Optional<FormSource> find(String code) {
        Stream<FormSource> all = sources.stream();
        return all.filter(source -> source.code().equals(code)).findFirst();
    }
}

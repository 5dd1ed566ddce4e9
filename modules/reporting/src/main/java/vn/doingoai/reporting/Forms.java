package vn.doingoai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doingoai.documents.forms.FormSource;
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

    /** The form with this code, as in "02A". */
    public Optional<FormSource> find(String code) {
        Stream<FormSource> all = sources.stream();
        return all.filter(source -> source.code().equals(code)).findFirst();
    }
}

package vn.doingoai.launcher.tenants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.body.TemplateSeeder;
import vn.doingoai.reporting.outlines.DocumentFrame;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/** The answers of one demo submission as the portal would have stored them. */
final class DemoAnswers {
    private final DemoSubmission given;
    private final Outline outline;
    private final Map<String, String> parameters;
    private final Map<FigureKey, FigureValue> figures = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    /** The answer to one section. */
    record Answer(Section section, NilPlace nil, Body body, SectionState state) {}

    DemoAnswers(TenantSettings settings, DemoSubmission given) {
        this.given = given;
        this.outline = given.request().outline().outline();
        this.parameters = DemoParameters.of(
                settings,
                period(given.request()),
                given.unit(),
                given.request().number(),
                given.request().date());
        given.figures().forEach(figure -> figures.put(figure.key(), figure.value()));
        for (Section section : outline.flatten()) {
            if (nil(section) != NilPlace.NONE) {
                section.indicators().forEach(key -> figures.putIfAbsent(FigureKey.parse(key), FigureValue.nil()));
            }
        }
        Figures known = Figures.of(figures, period(given.request()));
        for (Section section : outline.flatten()) {
            Body body = body(section);
            answers.put(
                    section.key(),
                    new Answer(section, nil(section), body, SectionState.of(section, body, nil(section), known)));
        }
    }

    Answer answer(Section section) {
        return Objects.requireNonNull(answers.get(section.key()));
    }

    List<DemoFigure> figures() {
        List<DemoFigure> all = new ArrayList<>();
        figures.forEach((key, value) -> all.add(new DemoFigure(key, value)));
        return all;
    }

    int total() {
        return (int) answers.values().stream()
                .filter(answer -> !answer.section().isGroup())
                .count();
    }

    int answered() {
        return (int) answers.values().stream()
                .filter(answer -> !answer.section().isGroup())
                .filter(answer -> answer.state() == SectionState.DONE || answer.state() == SectionState.NIL)
                .count();
    }

    String preamble() {
        return fill(Objects.requireNonNullElse(frame().preamble(), ""));
    }

    String closing() {
        return fill(frame().closing());
    }

    String addressees() {
        return frame().addressees().stream().map(this::fill).collect(Collectors.joining("\n"));
    }

    String recipients() {
        return frame().recipients().stream().map(this::fill).collect(Collectors.joining("\n"));
    }

    Map<String, String> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    private DocumentFrame frame() {
        return outline.document();
    }

    private String fill(String text) {
        return Template.fill(text, parameters);
    }

    private NilPlace nil(Section section) {
        DemoSubmission.Answer answer = given.sections().get(section.key());
        if (answer != null) {
            return answer.nil();
        }
        boolean nil = given.nilSections() && !section.isGroup() && section.nil().allowed();
        return nil ? NilPlace.FIRST : NilPlace.NONE;
    }

    private Body body(Section section) {
        DemoSubmission.Answer answer = given.sections().get(section.key());
        if (answer != null) {
            return answer.text().isEmpty() ? Body.empty() : TemplateSeeder.seed(answer.text(), parameters);
        }
        String template = section.template();
        return template == null || nil(section) != NilPlace.NONE
                ? Body.empty()
                : TemplateSeeder.seed(template, parameters);
    }

    private static Period period(DemoRequest request) {
        return new Period(request.from(), request.to());
    }
}

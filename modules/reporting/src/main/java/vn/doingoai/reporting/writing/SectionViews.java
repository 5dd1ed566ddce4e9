package vn.doingoai.reporting.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.indicators.DimensionNames;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/** Lays answers over the outline, section by section in printed order. */
public final class SectionViews {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

    private final Outline outline;
    private final Map<String, String> parameters;
    private final Map<String, SectionRow> rows;
    private final Map<String, SectionState> states;
    private final Figures figures;

    /**
     * Views of these answers.
     *
     * @param parameters of the report, by name without "p."
     * @param rows what was answered; a section without one is empty
     * @param states how far each section is, by key
     */
    public SectionViews(
            Outline outline,
            Map<String, String> parameters,
            List<? extends SectionRow> rows,
            Map<String, SectionState> states,
            Figures figures) {
        this.outline = outline;
        this.parameters = parameters;
        this.rows = rows.stream().collect(Collectors.toMap(SectionRow::key, Function.identity()));
        this.states = states;
        this.figures = figures;
    }

    /** All sections in printed order. */
    public List<SectionView> all() {
        List<SectionView> views = new ArrayList<>();
        add(outline.sections(), 1, false, views);
        return views;
    }

    private void add(List<Section> sections, int depth, boolean answeredAbove, List<SectionView> views) {
        for (Section section : sections) {
            SectionView view = view(section, depth, answeredAbove);
            views.add(view);
            add(section.children(), depth + 1, answeredAbove || view.nil() != NilPlace.NONE, views);
        }
    }

    private SectionView view(Section section, int depth, boolean answeredAbove) {
        SectionRow row = rows.get(section.key());
        return new SectionView(
                section.key(),
                section.label() == null ? "" : section.label(),
                fill(section.title()),
                depth,
                section.kind(),
                states.getOrDefault(section.key(), SectionState.EMPTY),
                answeredAbove,
                section.nil().allowed(),
                fill(section.nil().text()),
                row == null ? NilPlace.NONE : row.nilPlace(),
                row == null ? Body.empty().toJson() : row.bodyJson(),
                row == null ? 0 : row.version(),
                row == null ? "" : row.updatedBy(),
                row == null ? Instant.EPOCH : row.updatedAt(),
                section.guidance().stream().map(this::fill).toList(),
                section.indicators().stream().map(this::field).toList());
    }

    private FigureField field(String key) {
        FigureKey figure = FigureKey.parse(key);
        Indicator indicator = CATALOGUE.get(figure);
        FigureValue value = figures.get(figure);
        String dimensions = DimensionNames.of(figure);
        return new FigureField(
                figure.toString(),
                indicator.name() + (dimensions.isEmpty() ? "" : " (" + dimensions + ")"),
                indicator.unit(),
                value.state(),
                text(value),
                value.value(),
                value.precision(),
                value.coveredFrom(),
                value.coveredTo(),
                figures.before(figure).map(SectionViews::before).orElse(""));
    }

    private static String text(FigureValue value) {
        return value.value() == null ? "" : VietnameseNumber.format(value.value());
    }

    private static String before(FigureValue value) {
        return value.state() == FigureValue.State.NIL ? "Không" : text(value);
    }

    private String fill(String text) {
        return Template.fill(text, parameters);
    }
}

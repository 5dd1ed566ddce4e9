package vn.doingoai.reporting.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.templates.Filter;
import vn.doingoai.reporting.templates.NumberText;
import vn.doingoai.reporting.templates.TemplateNode;
import vn.doingoai.reporting.templates.TemplateNode.Attribute;
import vn.doingoai.reporting.templates.TemplateNode.Choice;
import vn.doingoai.reporting.templates.TemplateNode.FigurePlace;

/**
 * Words figures as they are printed. A missing figure never passes for nothing: it prints {@link #MISSING} wherever it
 * stands, so that no reader takes a gap for "Không".
 */
public final class FigureText {

    /** Printed for a figure that was not answered. */
    public static final String MISSING = "[chưa có số liệu]";
    /** Printed for "Không" where the text has no wording of its own. */
    public static final String NIL = "không";

    private final Figures figures;

    /** Words these figures. */
    public FigureText(Figures figures) {
        this.figures = figures;
    }

    /** What a reference prints: the wording of nothing for 0 and "Không" if it has one, else its pattern. */
    public String of(FigureRun run) {
        FigureValue value = figures.get(run.figure());
        List<TemplateNode> pattern = run.template().nodes();
        boolean saysNumber = pattern.stream().anyMatch(node -> namesValueOf(run.figure(), node));
        if (run.nil() == null && !saysNumber) {
            return text(pattern);
        }
        return switch (value.state()) {
            case MISSING -> MISSING;
            case NIL -> run.nil() == null ? NIL : run.nil();
            case VALUE -> run.nil() != null && value.nothing() ? run.nil() : text(pattern);
        };
    }

    /** The number alone, as beside a form field: "1.234,5", "không", or {@link #MISSING}. */
    public String of(FigureKey key) {
        return value(new FigurePlace(key, Attribute.VALUE, Filter.N));
    }

    private static boolean namesValueOf(FigureKey figure, TemplateNode node) {
        return node instanceof FigurePlace place
                && place.attribute() == Attribute.VALUE
                && place.key().equals(figure);
    }

    private String text(List<TemplateNode> nodes) {
        return nodes.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(TemplateNode node) {
        if (node instanceof Choice choice) {
            return choice(choice);
        }
        if (node instanceof FigurePlace place) {
            return switch (place.attribute()) {
                case VALUE -> value(place);
                case PERIOD -> period(figures.get(place.key()));
                case PRECISION -> precision(figures.get(place.key()));
            };
        }
        return node.source();
    }

    private String choice(Choice choice) {
        FigureValue value = figures.get(choice.key());
        if (!value.answered()) {
            return MISSING;
        }
        return text(value.nothing() ? choice.otherwise() : choice.then());
    }

    private String value(FigurePlace place) {
        FigureValue value = figures.get(place.key());
        return switch (value.state()) {
            case MISSING -> MISSING;
            case NIL -> place.filter() == Filter.DELTA ? delta(place.key()) : NIL;
            case VALUE -> number(place, value, Objects.requireNonNull(value.value()));
        };
    }

    private String number(FigurePlace place, FigureValue value, BigDecimal number) {
        return switch (place.filter()) {
            case APPROX -> (approximation(place, value) + " " + VietnameseNumber.format(number)).strip();
            case DELTA -> delta(place.key());
            default -> NumberText.of(place.filter(), number);
        };
    }

    private String delta(FigureKey key) {
        return ComparisonText.of(key, figures.compare(key), figures.period());
    }

    /** A place may choose its word for what is rounded; what is expected stays "ước", what is counted needs none. */
    private static String approximation(FigurePlace place, FigureValue value) {
        return place.word() != null && value.precision() == FigureValue.Precision.APPROX
                ? place.word()
                : precision(value);
    }

    /** Nothing where the figure covers the report's own period. */
    private String period(FigureValue value) {
        if (value.coveredFrom() == null || value.coveredTo() == null) {
            return "";
        }
        Period covered = new Period(value.coveredFrom(), value.coveredTo());
        return covered.equals(figures.period()) ? "" : PeriodText.of(covered);
    }

    private static String precision(FigureValue value) {
        return switch (value.precision()) {
            case EXACT -> "";
            case ESTIMATE -> "ước";
            case APPROX -> "khoảng";
        };
    }
}

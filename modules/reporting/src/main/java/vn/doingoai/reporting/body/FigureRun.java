package vn.doingoai.reporting.body;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.templates.Template;

/**
 * A reference to a figure, worded when it is printed. See {@link FigureText} for what it prints.
 *
 * @param figure  the figure that decides between the wording of a number and that of nothing
 * @param pattern wording of a number: text with places such as <code>{{key|n2}}</code>, this figure's or others'; null
 *                stands for the number alone
 * @param nil     wording for 0 and "Không", possibly empty; null if it has none
 */
public record FigureRun(
        FigureKey figure,
        @Nullable String pattern,
        @Nullable String nil) implements Run {

    /** The number alone. */
    public static FigureRun of(FigureKey figure) {
        return new FigureRun(figure, null, null);
    }

    /** The wording of a number, written out where none was given. */
    public Template template() {
        return Template.parse(pattern == null ? "{{%s}}".formatted(figure) : pattern);
    }

    /** This figure and all that its pattern names. */
    public Set<FigureKey> keys() {
        Set<FigureKey> keys = new TreeSet<>(template().figures());
        keys.add(figure);
        return keys;
    }
}

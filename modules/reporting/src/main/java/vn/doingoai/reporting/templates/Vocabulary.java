package vn.doingoai.reporting.templates;

import java.util.Set;
import java.util.function.Predicate;
import vn.doingoai.indicators.FigureKey;

/**
 * What the places of a template may name.
 *
 * @param figures    true for a figure of the catalogue
 * @param parameters true for a declared parameter, without its "p."
 */
public record Vocabulary(Predicate<FigureKey> figures, Predicate<String> parameters) {

    /** Everything: for text that was checked before. */
    static final Vocabulary ANY = new Vocabulary(figure -> true, parameter -> true);

    /** The indicators of these keys in any facet, and these parameters. */
    public static Vocabulary of(Set<String> indicators, Set<String> parameters) {
        return new Vocabulary(figure -> indicators.contains(figure.indicator()), parameters::contains);
    }
}

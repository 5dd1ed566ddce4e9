package vn.doingoai.reporting.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.templates.TemplateNode.Choice;
import vn.doingoai.reporting.templates.TemplateNode.EachPlace;
import vn.doingoai.reporting.templates.TemplateNode.FigurePlace;
import vn.doingoai.reporting.templates.TemplateNode.Literal;
import vn.doingoai.reporting.templates.TemplateNode.ParameterPlace;

/**
 * A text with places, as outlines write them and as figures in a body are worded. The language is told in
 * {@code docs/templates.md}. Immutable.
 */
public final class Template {

    private final List<TemplateNode> nodes;

    private Template(List<TemplateNode> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    /**
     * Reads a template whose names were checked before.
     *
     * @throws TemplateProblem if it breaks the grammar
     */
    public static Template parse(String source) {
        return parse(source, Vocabulary.ANY);
    }

    /**
     * Reads a template.
     *
     * @throws TemplateProblem if it breaks the grammar or names what is not in the vocabulary
     */
    public static Template parse(String source, Vocabulary vocabulary) {
        return new Template(new TemplateParser(source, vocabulary).parse());
    }

    /** The first problem of a template, for the loader of outlines; empty if it can be used. */
    public static Optional<TemplateProblem> check(String source, Vocabulary vocabulary) {
        try {
            parse(source, vocabulary);
            return Optional.empty();
        } catch (TemplateProblem problem) {
            return Optional.of(problem);
        }
    }

    /**
     * Fills in a title, preamble or closing: a text with no other places than parameters.
     *
     * @param parameters by name without "p.": text, or an ISO date for the filter {@code date}
     * @throws IllegalArgumentException if a parameter is missing or another place is found
     */
    public static String fill(String source, Map<String, String> parameters) {
        return text(parse(source).resolve(parameters).nodes());
    }

    /** The same template with its parameters filled in. */
    public Template resolve(Map<String, String> parameters) {
        return new Template(resolve(nodes, parameters));
    }

    /**
     * The same template with the rows of registers written out.
     *
     * @param registers the rows that fit; empty where no register can answer
     */
    public Template withRows(Function<RegisterQuery, Optional<List<Map<String, String>>>> registers) {
        return new Template(new RowWriter(registers).write(nodes));
    }

    /** Every figure that it names, sorted. */
    public Set<FigureKey> figures() {
        Set<FigureKey> figures = new TreeSet<>();
        collect(nodes, figures);
        return figures;
    }

    /** The template as it is written. */
    public String source() {
        return TemplateNode.source(nodes);
    }

    /** Its parts in order. */
    public List<TemplateNode> nodes() {
        return nodes;
    }

    /** Parts that are words alone, as one text. */
    public static String text(List<TemplateNode> nodes) {
        return nodes.stream().map(Template::text).collect(Collectors.joining());
    }

    private static String text(TemplateNode node) {
        if (node instanceof Literal literal) {
            return literal.text();
        }
        throw new IllegalArgumentException("Words expected, found " + node.source());
    }

    private static List<TemplateNode> resolve(List<TemplateNode> nodes, Map<String, String> parameters) {
        return nodes.stream().map(node -> resolve(node, parameters)).toList();
    }

    private static TemplateNode resolve(TemplateNode node, Map<String, String> parameters) {
        if (node instanceof ParameterPlace place) {
            return new Literal(ParameterText.of(place, parameters));
        }
        if (node instanceof Choice choice) {
            return new Choice(
                    choice.key(), resolve(choice.then(), parameters), resolve(choice.otherwise(), parameters));
        }
        if (node instanceof EachPlace each) {
            return new EachPlace(each.query(), resolve(each.row(), parameters), resolve(each.otherwise(), parameters));
        }
        return node;
    }

    private static void collect(List<TemplateNode> nodes, Set<FigureKey> figures) {
        for (TemplateNode node : nodes) {
            if (node instanceof FigurePlace place) {
                figures.add(place.key());
            } else if (node instanceof Choice choice) {
                figures.add(choice.key());
                collect(choice.then(), figures);
            }
        }
    }
}

package vn.doingoai.reporting.templates;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;

/** A part of a template: words, or a place that is filled in. */
public sealed interface TemplateNode {

    /** The part as it is written in a template. */
    String source();

    /** Parts as they are written in a template. */
    static String source(List<TemplateNode> nodes) {
        return nodes.stream().map(TemplateNode::source).collect(Collectors.joining());
    }

    /** Words as they stand. */
    record Literal(String text) implements TemplateNode {
        @Override
        public String source() {
            return text;
        }
    }

    /** What a place says about its figure. */
    enum Attribute {
        VALUE,
        PERIOD,
        PRECISION
    }

    /**
     * A figure, or what is known about it; without a filter it is written as {@link Filter#N}.
     *
     * @param word what {@link Filter#APPROX} says before a rounded number, or null for its own choice
     */
    record FigurePlace(
            FigureKey key,
            Attribute attribute,
            Filter filter,
            @Nullable String word) implements TemplateNode {

        /** A place that leaves the words to its filter. */
        public FigurePlace(FigureKey key, Attribute attribute, Filter filter) {
            this(key, attribute, filter, null);
        }

        @Override
        public String source() {
            return switch (attribute) {
                case VALUE -> "{{%s|%s}}".formatted(key, filter.word() + (word == null ? "" : ":" + word));
                case PERIOD -> "{{%s.period}}".formatted(key);
                case PRECISION -> "{{%s.precision}}".formatted(key);
            };
        }
    }

    /** A parameter of the report, resolved when a body is seeded or a title printed; or a number of a rule. */
    record ParameterPlace(String name, @Nullable Filter filter) implements TemplateNode {

        /** What the names of rules' numbers begin with. */
        static final String RULE = "rule.";

        /** The name as a template writes it. */
        static String written(String name) {
            return name.startsWith(RULE) ? name : "p." + name;
        }

        @Override
        public String source() {
            return filter == null
                    ? "{{%s}}".formatted(written(name))
                    : "{{%s|%s}}".formatted(written(name), filter.word());
        }
    }

    /** A place for the author. */
    record HintPlace(String name, String source) implements TemplateNode {}

    /** The rows of a register, each worded alike, and the wording for no row, possibly empty. */
    record EachPlace(RegisterQuery query, List<TemplateNode> row, List<TemplateNode> otherwise)
            implements TemplateNode {

        /** Whether each row has lines of its own; otherwise the rows are a list in a sentence: "A, B và C". */
        boolean onLines() {
            String wording = TemplateNode.source(row);
            return wording.contains("\n") || wording.matches("(?s)[-+] .*|.*[.;]");
        }

        @Override
        public String source() {
            String otherwiseSource = otherwise.isEmpty() ? "" : "{{else}}" + TemplateNode.source(otherwise);
            return "{{#each register:%s}}%s%s{{/each}}".formatted(query, TemplateNode.source(row), otherwiseSource);
        }
    }

    /** A field of a row, within its loop; numbers and dates in their plain form take a filter. */
    record FieldPlace(String name, @Nullable Filter filter) implements TemplateNode {
        @Override
        public String source() {
            return filter == null ? "{{%s}}".formatted(name) : "{{%s|%s}}".formatted(name, filter.word());
        }
    }

    /** A note that holds a field of a row, within its loop; none where the field is empty. */
    record FieldNote(String name) implements TemplateNode {
        @Override
        public String source() {
            return "{{footnote:%s}}".formatted(name);
        }
    }

    /** A note that cites the rows of a register. */
    record FootnotePlace(RegisterQuery query) implements TemplateNode {
        @Override
        public String source() {
            return "{{footnote:%s}}".formatted(query);
        }
    }

    /** A note as it will be printed. */
    record Note(String text) implements TemplateNode {
        @Override
        public String source() {
            return text;
        }
    }

    /** One wording for a number, one for nothing; without the latter nothing is printed for nothing. */
    record Choice(FigureKey key, List<TemplateNode> then, List<TemplateNode> otherwise) implements TemplateNode {
        @Override
        public String source() {
            String otherwiseSource = otherwise.isEmpty() ? "" : "{{else}}" + TemplateNode.source(otherwise);
            return "{{#if %s}}%s%s{{/if}}".formatted(key, TemplateNode.source(then), otherwiseSource);
        }
    }
}

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

    /** A figure, or what is known about it; without a filter it is written as {@link Filter#N}. */
    record FigurePlace(FigureKey key, Attribute attribute, Filter filter) implements TemplateNode {
        @Override
        public String source() {
            return switch (attribute) {
                case VALUE -> "{{%s|%s}}".formatted(key, filter.word());
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

    /** One wording for a number, one for nothing; without the latter nothing is printed for nothing. */
    record Choice(FigureKey key, List<TemplateNode> then, List<TemplateNode> otherwise) implements TemplateNode {
        @Override
        public String source() {
            String otherwiseSource = otherwise.isEmpty() ? "" : "{{else}}" + TemplateNode.source(otherwise);
            return "{{#if %s}}%s%s{{/if}}".formatted(key, TemplateNode.source(then), otherwiseSource);
        }
    }
}

package vn.doingoai.reporting.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.templates.TemplateNode.Attribute;
import vn.doingoai.reporting.templates.TemplateNode.Choice;
import vn.doingoai.reporting.templates.TemplateNode.FigurePlace;
import vn.doingoai.reporting.templates.TemplateNode.HintPlace;
import vn.doingoai.reporting.templates.TemplateNode.Literal;
import vn.doingoai.reporting.templates.TemplateNode.ParameterPlace;

/** Reads the template language in one pass from left to right; used once. The grammar is in {@code docs/templates.md}. */
final class TemplateParser {

    private static final String IF = "#if";
    private static final String ELSE = "else";
    private static final String END_IF = "/if";
    private static final String END_EACH = "{{/each}}";
    /** Patterns come from browsers too: nesting must end somewhere. */
    private static final int MAXIMUM_DEPTH = 4;

    private static final Pattern PLACE = Pattern.compile("([^|]+?)\\s*(?:\\|\\s*(\\w+))?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern EACH = Pattern.compile("#each\\s+(register:[a-z_]+)(?:\\(.*\\))?");

    private final String source;
    private final Vocabulary vocabulary;
    private int position;
    private int depth;

    TemplateParser(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** The whole template. */
    List<TemplateNode> parse() {
        List<TemplateNode> nodes = new ArrayList<>();
        String end = sequence(nodes);
        if (end != null) {
            throw problem(position, "'{{%s}}' không có '{{#if …}}' ở trước".formatted(end));
        }
        return nodes;
    }

    /** Reads up to {@code else}, {@code /if} or the end; returns the word it stopped at, standing before it. */
    private @Nullable String sequence(List<TemplateNode> nodes) {
        while (position < source.length()) {
            int open = source.indexOf("{{", position);
            if (open < 0) {
                nodes.add(new Literal(source.substring(position)));
                position = source.length();
                return null;
            }
            if (open > position) {
                nodes.add(new Literal(source.substring(position, open)));
                position = open;
            }
            String tag = tag();
            if (tag.equals(ELSE) || tag.equals(END_IF)) {
                return tag;
            }
            nodes.add(node(tag));
        }
        return null;
    }

    /** The tag that begins here; the position stays. */
    private String tag() {
        int close = source.indexOf("}}", position);
        if (close < 0) {
            throw problem(position, "'{{' không được đóng bằng '}}'");
        }
        return source.substring(position + 2, close).strip();
    }

    private void skipTag() {
        position = source.indexOf("}}", position) + 2;
    }

    private TemplateNode node(String tag) {
        int start = position;
        skipTag();
        if (tag.startsWith(IF)) {
            return choice(tag.substring(IF.length()).strip(), start);
        }
        if (tag.startsWith("#each")) {
            return each(tag, start);
        }
        if (tag.startsWith("text:") || tag.startsWith("footnote:")) {
            return hint(tag, start);
        }
        Matcher place = PLACE.matcher(tag);
        if (!place.matches()) {
            throw problem(start, "'{{%s}}' không phải là chỗ điền hợp lệ".formatted(tag));
        }
        String word = place.group(2);
        Filter filter = word == null ? null : filter(word, start);
        String name = place.group(1);
        if (name.startsWith(ParameterPlace.RULE)) {
            return parameter(name, filter, start);
        }
        return name.startsWith("p.") ? parameter(name.substring(2), filter, start) : figure(name, filter, start);
    }

    private Choice choice(String name, int start) {
        depth++;
        if (depth > MAXIMUM_DEPTH) {
            throw problem(start, "'{{#if}}' lồng nhau quá %d cấp".formatted(MAXIMUM_DEPTH));
        }
        FigureKey key = known(name, start);
        List<TemplateNode> then = new ArrayList<>();
        List<TemplateNode> otherwise = new ArrayList<>();
        String end = sequence(then);
        if (ELSE.equals(end)) {
            skipTag();
            end = sequence(otherwise);
        }
        if (!END_IF.equals(end)) {
            throw problem(start, "'{{#if %s}}' không được đóng bằng '{{/if}}'".formatted(name));
        }
        if (otherwise.stream().anyMatch(node -> !(node instanceof Literal || node instanceof ParameterPlace))) {
            throw problem(start, "sau '{{else}}' chỉ được có chữ và tham số '{{p.…}}'");
        }
        skipTag();
        depth--;
        return new Choice(key, List.copyOf(then), List.copyOf(otherwise));
    }

    /** Registers are not written yet: the author fills the whole place in. */
    private HintPlace each(String tag, int start) {
        Matcher each = EACH.matcher(tag);
        if (!each.matches()) {
            throw problem(start, "mong đợi '{{#each register:tên(điều kiện)}}', thấy '{{%s}}'".formatted(tag));
        }
        int end = source.indexOf(END_EACH, position);
        if (end < 0) {
            throw problem(start, "'{{%s}}' không được đóng bằng '{{/each}}'".formatted(tag));
        }
        position = end + END_EACH.length();
        return place(each.group(1), start);
    }

    private HintPlace hint(String tag, int start) {
        String name = tag.substring(tag.indexOf(':') + 1);
        boolean footnote = tag.startsWith("footnote:");
        if (name.isEmpty() || !(footnote || NAME.matcher(name).matches())) {
            throw problem(start, "'{{%s}}' thiếu tên của chỗ điền".formatted(tag));
        }
        return place(footnote ? tag.replaceFirst("\\(.*", "") : name, start);
    }

    private HintPlace place(String name, int start) {
        if (depth > 0) {
            throw problem(start, "trong '{{#if}}' không được có chỗ điền tự do");
        }
        return new HintPlace(name, source.substring(start, position));
    }

    private ParameterPlace parameter(String name, @Nullable Filter filter, int start) {
        if (!vocabulary.parameters().test(name)) {
            throw problem(start, "tham số '%s' chưa được khai báo".formatted(ParameterPlace.written(name)));
        }
        if (filter != null && filter.forFigures()) {
            throw problem(start, "bộ lọc '%s' không dùng cho tham số".formatted(filter.word()));
        }
        return new ParameterPlace(name, filter);
    }

    private FigurePlace figure(String name, @Nullable Filter filter, int start) {
        if (filter != null && !filter.forFigures()) {
            throw problem(start, "bộ lọc '%s' không dùng cho số liệu".formatted(filter.word()));
        }
        for (Attribute attribute : List.of(Attribute.PERIOD, Attribute.PRECISION)) {
            String end = "." + attribute.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(end)) {
                return new FigurePlace(
                        known(name.substring(0, name.length() - end.length()), start), attribute, Filter.N);
            }
        }
        return new FigurePlace(known(name, start), Attribute.VALUE, filter == null ? Filter.N : filter);
    }

    private FigureKey known(String name, int start) {
        try {
            FigureKey key = FigureKey.parse(name);
            if (vocabulary.figures().test(key)) {
                return key;
            }
        } catch (IllegalArgumentException notAKey) {
            throw problem(start, "'%s' không phải là khóa chỉ tiêu".formatted(name), notAKey);
        }
        throw problem(start, "không có chỉ tiêu '%s' trong danh mục".formatted(name));
    }

    private Filter filter(String word, int start) {
        return Filter.find(word).orElseThrow(() -> problem(start, "không có bộ lọc '%s'".formatted(word)));
    }

    private TemplateProblem problem(int offset, String message) {
        return new TemplateProblem(source, offset, message, null);
    }

    private TemplateProblem problem(int offset, String message, Throwable cause) {
        return new TemplateProblem(source, offset, message, cause);
    }
}

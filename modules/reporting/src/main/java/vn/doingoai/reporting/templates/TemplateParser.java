package vn.doingoai.reporting.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.templates.TemplateNode.Choice;
import vn.doingoai.reporting.templates.TemplateNode.EachPlace;
import vn.doingoai.reporting.templates.TemplateNode.FieldNote;
import vn.doingoai.reporting.templates.TemplateNode.FootnotePlace;
import vn.doingoai.reporting.templates.TemplateNode.HintPlace;
import vn.doingoai.reporting.templates.TemplateNode.Literal;
import vn.doingoai.reporting.templates.TemplateNode.ParameterPlace;

/** Reads the template language in one pass from left to right; used once. The grammar is in {@code docs/templates.md}. */
final class TemplateParser {

    private static final String IF = "#if";
    private static final String ELSE = "else";
    private static final String END_IF = "/if";
    private static final String EACH = "#each";
    private static final String END_EACH = "/each";
    private static final String NOTE = "footnote:";
    /** Patterns come from browsers too: nesting must end somewhere. */
    private static final int MAXIMUM_DEPTH = 4;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern REGISTER = Pattern.compile("#each\\s+register:(.*)");

    private final String source;
    private final PlaceReader places;
    private int position;
    private int depth;
    private boolean inRow;

    TemplateParser(String source, Vocabulary vocabulary) {
        this.source = source;
        places = new PlaceReader(source, vocabulary);
    }

    /** The whole template. */
    List<TemplateNode> parse() {
        List<TemplateNode> nodes = new ArrayList<>();
        String end = sequence(nodes);
        if (end != null) {
            throw problem(position, "'{{%s}}' không có '{{#if …}}' hoặc '{{#each …}}' ở trước".formatted(end));
        }
        return nodes;
    }

    /** Reads up to {@code else}, {@code /if}, {@code /each} or the end; returns the word it stopped at, standing before it. */
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
            if (tag.equals(ELSE) || tag.equals(END_IF) || tag.equals(END_EACH)) {
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
        if (tag.startsWith(EACH)) {
            return each(tag, start);
        }
        if (tag.startsWith(NOTE)) {
            return footnote(tag.substring(NOTE.length()), start);
        }
        if (tag.startsWith("text:")) {
            return hint(tag.substring("text:".length()), start);
        }
        return places.read(tag, inRow, start);
    }

    private Choice choice(String name, int start) {
        if (inRow) {
            throw problem(start, "trong '{{#each}}' không được có '{{#if}}'");
        }
        depth++;
        if (depth > MAXIMUM_DEPTH) {
            throw problem(start, "'{{#if}}' lồng nhau quá %d cấp".formatted(MAXIMUM_DEPTH));
        }
        FigureKey key = places.known(name, start);
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
        needWords(otherwise, start);
        skipTag();
        depth--;
        return new Choice(key, List.copyOf(then), List.copyOf(otherwise));
    }

    private void needWords(List<TemplateNode> otherwise, int start) {
        if (otherwise.stream().anyMatch(node -> !(node instanceof Literal || node instanceof ParameterPlace))) {
            throw problem(start, "sau '{{else}}' chỉ được có chữ và tham số '{{p.…}}'");
        }
    }

    /** One wording for all rows: words, fields, parameters and notes; neither figures nor another loop. */
    private EachPlace each(String tag, int start) {
        Matcher each = REGISTER.matcher(tag);
        RegisterQuery query = (each.matches() ? RegisterQuery.parse(each.group(1)) : Optional.<RegisterQuery>empty())
                .orElseThrow(() ->
                        problem(start, "mong đợi '{{#each register:tên(điều kiện)}}', thấy '{{%s}}'".formatted(tag)));
        needFree(start);
        List<TemplateNode> row = new ArrayList<>();
        List<TemplateNode> otherwise = new ArrayList<>();
        inRow = true;
        String end = sequence(row);
        inRow = false;
        if (ELSE.equals(end)) {
            skipTag();
            end = sequence(otherwise);
        }
        if (!END_EACH.equals(end)) {
            throw problem(start, "'{{%s}}' không được đóng bằng '{{/each}}'".formatted(tag));
        }
        needWords(otherwise, start);
        skipTag();
        return new EachPlace(query, List.copyOf(row), List.copyOf(otherwise));
    }

    private TemplateNode footnote(String name, int start) {
        if (inRow) {
            if (!PlaceReader.FIELD.matcher(name).matches()) {
                throw problem(start, "'{{footnote:%s}}' cần tên một trường của sổ".formatted(name));
            }
            return new FieldNote(name);
        }
        RegisterQuery query = RegisterQuery.parse(name)
                .orElseThrow(() -> problem(start, "'{{footnote:%s}}' thiếu tên của chỗ điền".formatted(name)));
        needFree(start);
        return new FootnotePlace(query);
    }

    private HintPlace hint(String name, int start) {
        if (!NAME.matcher(name).matches()) {
            throw problem(start, "'{{text:%s}}' thiếu tên của chỗ điền".formatted(name));
        }
        needFree(start);
        return new HintPlace(name, source.substring(start, position));
    }

    private void needFree(int start) {
        if (depth > 0 || inRow) {
            throw problem(start, "trong '{{#if}}' và '{{#each}}' không được có chỗ điền tự do");
        }
    }

    private TemplateProblem problem(int offset, String message) {
        return new TemplateProblem(source, offset, message, null);
    }
}

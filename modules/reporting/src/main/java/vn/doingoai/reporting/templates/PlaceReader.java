package vn.doingoai.reporting.templates;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.templates.TemplateNode.Attribute;
import vn.doingoai.reporting.templates.TemplateNode.FieldPlace;
import vn.doingoai.reporting.templates.TemplateNode.FigurePlace;
import vn.doingoai.reporting.templates.TemplateNode.ParameterPlace;

/** Reads one place that names a figure, a parameter or a field of a row, with its filter. */
final class PlaceReader {

    /** A field of a row: a figure has a point in its key. */
    static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");

    private static final Pattern PLACE = Pattern.compile("([^|]+?)\\s*(?:\\|\\s*(\\w+)(?::([\\p{L} ]{1,20}))?)?");

    private final String source;
    private final Vocabulary vocabulary;

    PlaceReader(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    TemplateNode read(String tag, boolean inRow, int start) {
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
        if (name.startsWith("p.")) {
            return parameter(name.substring(2), filter, start);
        }
        return inRow ? field(name, filter, start) : figure(name, filter, place.group(3), start);
    }

    private FieldPlace field(String name, @Nullable Filter filter, int start) {
        if (!FIELD.matcher(name).matches()) {
            throw problem(start, "trong '{{#each}}' chỉ dùng trường của sổ, thấy '%s'".formatted(name));
        }
        return new FieldPlace(name, filter);
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

    private FigurePlace figure(String name, @Nullable Filter filter, @Nullable String word, int start) {
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
        if (word != null && filter != Filter.APPROX) {
            throw problem(start, "chỉ bộ lọc 'approx' nhận một từ, như 'approx:gần'");
        }
        return new FigurePlace(known(name, start), Attribute.VALUE, filter == null ? Filter.N : filter, word);
    }

    FigureKey known(String name, int start) {
        try {
            FigureKey key = FigureKey.parse(name);
            if (vocabulary.figures().test(key)) {
                return key;
            }
        } catch (IllegalArgumentException notAKey) {
            throw new TemplateProblem(source, start, "'%s' không phải là khóa chỉ tiêu".formatted(name), notAKey);
        }
        throw problem(start, "không có chỉ tiêu '%s' trong danh mục".formatted(name));
    }

    private Filter filter(String word, int start) {
        return Filter.find(word).orElseThrow(() -> problem(start, "không có bộ lọc '%s'".formatted(word)));
    }

    private TemplateProblem problem(int offset, String message) {
        return new TemplateProblem(source, offset, message, null);
    }
}

package vn.doingoai.reporting.outlines;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.Spelling;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.reporting.templates.Vocabulary;

/**
 * What an outline may point at: indicators of the catalogue and parameters. Absent sets permit everything, for text that
 * was checked when it was loaded.
 */
record References(Optional<Set<String>> indicators, Optional<Set<String>> parameters) {
    private static final Pattern INDICATOR = Pattern.compile("([a-z0-9_.]+)(\\[\\w+=\\w+(,\\w+=\\w+)*])?");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{[^}]*?\\bp\\.(\\w+)");

    /** Parameters that every report has. */
    static final Set<String> GIVEN_PARAMETERS = Set.of(
            "year",
            "prevYear",
            "nextYear",
            "periodName",
            "nextPeriodName",
            "province",
            "unit",
            "unitShort",
            "requestNo",
            "requestDate");

    /** What the letter of a request knows beside the parameters of the period. */
    private static final Set<String> OF_LETTERS = Set.of("deadline", "letterReference");

    static final References UNCHECKED = new References(Optional.empty(), Optional.empty());

    /** The same for the letter of a request, which knows its deadline and the province's rules. */
    References ofLetters() {
        return new References(indicators, parameters.map(declared -> {
            Set<String> all = new HashSet<>(declared);
            all.addAll(OF_LETTERS);
            all.addAll(RuleNames.all());
            return all;
        }));
    }

    /** The text of a cell: its parameters are declared, and its places follow the language of templates. */
    String text(Cell cell) {
        checkParameters(cell);
        checkLanguage(cell);
        return cell.text();
    }

    private void checkParameters(Cell cell) {
        Matcher matcher = PARAMETER.matcher(cell.text());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (parameters.isPresent() && !parameters.get().contains(name) && !GIVEN_PARAMETERS.contains(name)) {
                throw cell.problem("tham số chưa khai báo 'p." + name
                        + "'; cần khai báo trong 'parameters' của tenant.yaml, hoặc dùng: "
                        + GIVEN_PARAMETERS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private void checkLanguage(Cell cell) {
        if (indicators.isEmpty()) {
            return;
        }
        Vocabulary vocabulary = Vocabulary.of(indicators.get(), allParameters());
        Template.check(cell.text(), vocabulary).ifPresent(problem -> {
            // The text of a block scalar begins on the line after its key.
            int offset = cell.text().contains("\n") ? problem.line() : 0;
            throw new FileProblem(cell.file(), cell.line() + offset, "'" + cell.name() + "': " + problem.getMessage());
        });
    }

    private Set<String> allParameters() {
        Set<String> all = new HashSet<>(GIVEN_PARAMETERS);
        parameters.ifPresent(all::addAll);
        return all;
    }

    List<String> texts(List<Cell> cells) {
        return cells.stream().map(this::text).toList();
    }

    /** The indicator that a cell names, with its facets. */
    String indicator(Cell cell) {
        Matcher matcher = INDICATOR.matcher(cell.text());
        if (!matcher.matches()) {
            throw cell.problem(
                    "'" + cell.text() + "' không phải khóa chỉ tiêu; cần dạng khóa hoặc khóa[chiều=GIÁ_TRỊ]");
        }
        if (indicators.isPresent() && !indicators.get().contains(matcher.group(1))) {
            throw unknown(cell, matcher.group(1), indicators.get());
        }
        return cell.text();
    }

    private static FileProblem unknown(Cell cell, String key, Set<String> known) {
        String hint = Spelling.nearest(key, known)
                .map(near -> "có thể là '" + near + "'")
                .orElse("cần một khóa có trong danh mục chỉ tiêu");
        return cell.problem("chỉ tiêu lạ '" + key + "'; " + hint);
    }
}

package vn.doingoai.kernel.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One value of a file together with the place where it stands, so that whoever converts or judges it can say where a
 * mistake is.
 *
 * @param line counted from 1
 * @param name the key or column that holds the value
 * @param text the value, trimmed and in NFC
 */
public record Cell(Path file, int line, String name, String text) {

    /** The value as a whole number. */
    public int integer() {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new FileProblem(file, line, expected("một số nguyên"), notANumber);
        }
    }

    /** The value as a number between two limits, written with a decimal point. */
    public double decimal(double least, double most) {
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new FileProblem(file, line, expected("một số"), notANumber);
        }
        throw problem(expected("một số từ " + least + " đến " + most));
    }

    /** The value as a day, written {@code 2019-09-15}. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new FileProblem(
                    file, line, expected("một ngày có thật, viết năm-tháng-ngày như 2019-09-15"), notADate);
        }
    }

    /** The value as {@code true} or {@code false}. */
    public boolean bool() {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(expected("true hoặc false"));
        };
    }

    /**
     * The constant whose name the value gives. Files may write {@code runIn} or {@code run-in} for {@code RUN_IN}.
     *
     * @throws FileProblem with the permitted names when there is no such constant
     */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> folded(constant.name()).equals(folded(text)))
                .findFirst()
                .orElseThrow(() -> problem(expected(
                        "một trong: " + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** The parts of a value such as {@code a; b; c}, without the blanks around them; none for an empty value. */
    public List<String> parts() {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A problem at this place; the caller throws or collects it. */
    public FileProblem problem(String what) {
        return new FileProblem(file, line, what);
    }

    private String expected(String what) {
        return "'" + name + "' là '" + text + "'; cần " + what;
    }

    private static String folded(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}

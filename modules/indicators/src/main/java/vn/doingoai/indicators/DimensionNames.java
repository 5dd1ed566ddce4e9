package vn.doingoai.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.kernel.country.Countries;

/** What values of dimensions are called in Vietnamese; part of the catalogue, loaded once from the file beside this class. */
public final class DimensionNames {

    private static final Properties NAMES = read();

    /** Dimensions whose values are codes of countries. */
    private static final Set<String> COUNTRIES = Set.of("country", "nationality");

    private DimensionNames() {}

    /** The dimensions of a figure, as in "trong kế hoạch"; a value without a name is shown as it is. Empty without any. */
    public static String of(FigureKey key) {
        return key.dimensions().entrySet().stream()
                .map(each -> name(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String name(String dimension, String value) {
        return COUNTRIES.contains(dimension)
                ? Countries.name(value)
                : NAMES.getProperty(dimension + "." + value, value);
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream file =
                Objects.requireNonNull(DimensionNames.class.getResourceAsStream("dimensions.properties"))) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}

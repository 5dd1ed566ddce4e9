package vn.doingoai.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What values of dimensions are called in Vietnamese; part of the catalogue, loaded once from the file beside this class. */
public final class DimensionNames {

    private static final Properties NAMES = read();

    private DimensionNames() {}

    /** The dimensions of a figure, as in "trong kế hoạch"; a value without a name is shown as it is. Empty without any. */
    public static String of(FigureKey key) {
        return key.dimensions().entrySet().stream()
                .map(each -> NAMES.getProperty(each.getKey() + "." + each.getValue(), each.getValue()))
                .collect(Collectors.joining(", "));
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

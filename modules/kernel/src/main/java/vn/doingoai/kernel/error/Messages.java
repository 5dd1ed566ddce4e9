package vn.doingoai.kernel.error;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds texts in the message files of all slices. Each jar names its bundles in {@code META-INF/portal-messages}, one
 * base name a line.
 */
public final class Messages {

    /** The first language of the portal, and the only one of the HTTP interface's sentences. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final String INDEX = "META-INF/portal-messages";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    private Messages() {}

    /** The sentence under {@code error.<code>} with its arguments filled in. */
    public static String sentence(Locale locale, String code, Object... arguments) {
        return text(locale, "error." + code, arguments);
    }

    /** The text under a key with its arguments filled in; a missing one answers with its key. */
    public static String text(Locale locale, String key, Object... arguments) {
        String text = TEXTS.computeIfAbsent(locale, Messages::load).get(key);
        if (text == null) {
            return key;
        }
        boolean plain = text.indexOf('{') < 0 && text.indexOf('\'') < 0;
        return plain ? text : new MessageFormat(text, locale).format(readable(arguments));
    }

    /** Days as people of this country write them; everything else is for the format to say. */
    private static Object[] readable(Object... arguments) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof LocalDate day ? DAY.format(day) : each)
                .toArray();
    }

    /** Where two slices have the same key, that of the first counts. */
    private static Map<String, String> load(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String name : lines(index)) {
                    ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
                    bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static List<String> lines(URL index) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}

package vn.doingoai.checks.sources;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.checks.portal.Folders;
import vn.doingoai.checks.portal.RunningPortal;

/**
 * A report as it was published, without what the extraction left in it.
 *
 * @param text from title to signature, without footnotes
 * @param footnotes in their order, without their numbers
 */
record SourceText(String text, List<String> footnotes) {
    private static final Path FOLDER = Path.of("modules/checks/src/test/resources/vn/doingoai/checks/sources");
    private static final Pattern RAISED = Pattern.compile("[¹²³]");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    static SourceText read(String file) {
        List<String> text = new ArrayList<>();
        List<String> footnotes = new ArrayList<>();
        for (String raw : lines(file)) {
            String line =
                    raw.replace("[bookmark: _GoBack]", "").replace("*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            if (RAISED.matcher(line.substring(0, 1)).matches()) {
                footnotes.add(line.substring(1).strip());
            } else {
                text.add(line);
            }
        }
        return new SourceText(RAISED.matcher(String.join(" ", text)).replaceAll(""), footnotes);
    }

    /** The lines of a resource in NFC. */
    static List<String> lines(String file) {
        return Normalizer.normalize(
                        Folders.read(RunningPortal.get().home().resolve(FOLDER).resolve(file)), Normalizer.Form.NFC)
                .lines()
                .toList();
    }

    /** Words and marks, whatever stands between them: the papers are not of one mind about spaces. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** The tokens with one space between, so that a passage can be searched for in a text. */
    static String joined(String text) {
        return String.join(" ", tokens(text));
    }
}

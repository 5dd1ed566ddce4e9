package vn.doingoai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report of the district of Nga Sơn for 2019, as it was published (without letterhead). */
public final class NgaSonReport {

    private static final String FIRST = "I. BỐI CẢNH";
    private static final String LAST = "Nơi nhận:";
    private static final Pattern LABELLED = Pattern.compile("([IVX]+\\.|\\d+\\.) (.*)");
    private static final Pattern RUN_IN = Pattern.compile("(.*:) ([Kk]hông.*)");

    private NgaSonReport() {}

    /** Every line of the source that is printed, in its order. */
    public static List<String> lines() {
        try (InputStream source = Objects.requireNonNull(NgaSonReport.class.getResourceAsStream("nga-son-2019.txt"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("**", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.equals("(Handwritten signature)"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("test resource", e);
        }
    }

    public static OfficialDocument document() {
        List<String> lines = lines();
        List<Block> blocks = new ArrayList<>();
        boolean inBody = false;
        for (String line : lines) {
            inBody = (inBody || line.startsWith(FIRST)) && !line.equals(LAST);
            if (inBody) {
                blocks.add(block(line));
            }
        }
        return DocumentFixture.report(blocks);
    }

    private static Block block(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (line.startsWith("- ")) {
            return ListItem.of(1, line.substring(2));
        }
        if (!labelled.matches()) {
            return Paragraph.of(line);
        }
        String label = labelled.group(1);
        String title = labelled.group(2);
        int level = Character.isDigit(label.charAt(0)) ? 2 : 1;
        Matcher runIn = RUN_IN.matcher(title);
        if (runIn.matches()) {
            return new Heading(label, runIn.group(1), "", level, List.of(TextRun.of(runIn.group(2))));
        }
        return title.length() > 200
                ? new Heading(label, "", "", level, List.of(TextRun.of(title)))
                : Heading.alone(label, title, "", level);
    }
}

package vn.doingoai.checks.sources;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Every word by which a printed report differs from its source, as passages in their order. */
final class Differences {
    private Differences() {}

    /** Lines such as {@code - ngư dân dân} for words of the source alone and {@code + …} for words of the print alone. */
    static List<String> between(String source, String printed) {
        List<String> passages = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(SourceText.tokens(source), SourceText.tokens(printed))
                .getDeltas()) {
            add("- ", delta.getSource().getLines(), passages);
            add("+ ", delta.getTarget().getLines(), passages);
        }
        return passages;
    }

    private static void add(String sign, List<String> tokens, List<String> passages) {
        if (!tokens.isEmpty()) {
            passages.add(sign + String.join(" ", tokens));
        }
    }
}

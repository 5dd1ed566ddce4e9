package vn.doingoai.kernel.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a list of countries apart. What separates countries also stands inside names (Guinea-Bissau, Ma-lai-xi-a, Bosnia và
 * Herzegovina), so that the longest run of pieces that is a name wins.
 */
final class CountryList {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[-=]+>|[-–—−,;/+&|\\r\\n→⇒➔➜•])\\s*|\\s+(?:và|va|and)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,2}[.)]\\s*");
    private static final Pattern WITH_PLACE = Pattern.compile("([^()]+)\\(([^()]*)\\)");
    private static final int MOST_PIECES = 12;

    private final CountryNames names;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(int begin, int end, boolean isHyphenated) {}

    CountryList(CountryNames names, String text) {
        this.names = names;
        this.text = text;
        cut();
    }

    /** The parts in order; empty ones are left out. */
    List<CountryText> parts() {
        List<CountryText> parts = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            Optional<CountryText> known = Optional.empty();
            int last = Math.min(pieces.size(), next + MOST_PIECES);
            while (known.isEmpty() && last > next) {
                known = read(between(next, --last));
            }
            last = known.isPresent() ? last : lastUnknown(next);
            CountryText part = known.orElse(new CountryText(between(next, last), null, ""));
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
            next = last + 1;
        }
        return parts;
    }

    /** Pieces of a word with hyphens that is nobody's name stay together, so that whoever wrote it recognises it. */
    private int lastUnknown(int first) {
        int last = first;
        while (last + 1 < pieces.size()
                && pieces.get(last + 1).isHyphenated()
                && read(between(last + 1, last + 1)).isEmpty()) {
            last++;
        }
        return last;
    }

    private Optional<CountryText> read(String part) {
        Optional<Country> country = names.find(part);
        if (country.isPresent()) {
            return Optional.of(new CountryText(part, country.get(), ""));
        }
        Matcher withPlace = WITH_PLACE.matcher(part);
        return withPlace.matches()
                ? names.find(withPlace.group(1))
                        .map(found ->
                                new CountryText(part, found, withPlace.group(2).strip()))
                : Optional.empty();
    }

    private String between(int first, int last) {
        String part = text.substring(pieces.get(first).begin(), pieces.get(last).end());
        return NUMBERING.matcher(part.strip()).replaceFirst("");
    }

    private void cut() {
        Matcher separator = SEPARATOR.matcher(text);
        int begin = 0;
        boolean isHyphenated = false;
        while (separator.find()) {
            if (isOutsideParentheses(separator.start())) {
                pieces.add(new Piece(begin, separator.start(), isHyphenated));
                begin = separator.end();
                isHyphenated = separator.group().equals("-");
            }
        }
        pieces.add(new Piece(begin, text.length(), isHyphenated));
    }

    private boolean isOutsideParentheses(int position) {
        int open = text.lastIndexOf('(', position);
        return open < 0 || text.indexOf(')', open) < position;
    }
}

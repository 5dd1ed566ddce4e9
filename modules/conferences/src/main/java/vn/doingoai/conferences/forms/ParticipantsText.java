package vn.doingoai.conferences.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.CountryShare;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.country.Country;
import vn.doingoai.kernel.error.BusinessException;

/**
 * Foreign participants in one cell: "25 (Lào: 10; Thái Lan: 15)", "25", "25 người, trong đó: 10 Lào và 15 Thái Lan", "25
 * (Lào)".
 *
 * @param total all of them, or null when nothing is said
 */
record ParticipantsText(@Nullable Integer total, List<CountryShare> byCountry) {

    private static final String PEOPLE = "(?:\\s*(?:người|đại biểu|khách|đb)(?!\\p{L}))?";
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})";
    private static final Pattern TOTAL = Pattern.compile(
            "^" + NUMBER + PEOPLE + "\\s*(?:$|[(:]\\s*(.*)|[,;–-]?\\s*(?:trong đó|gồm|bao gồm)\\s*:?\\s*(.*))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_FIRST =
            Pattern.compile("^(.*?\\S)\\s*[:–-]?\\s*" + NUMBER + PEOPLE + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("^" + NUMBER + PEOPLE + "\\s*(\\p{L}.*)$", Pattern.CASE_INSENSITIVE);
    private static final List<String> SEPARATORS = List.of("\\s*;\\s*", "\\s*,\\s*", "\\s+và\\s+");
    private static final int LONGEST = 2000;

    /** Copies the list. */
    ParticipantsText {
        byCountry = List.copyOf(byCountry);
    }

    static String print(@Nullable Integer total, List<CountryShare> byCountry) {
        String shares = byCountry.stream()
                .map(share -> Countries.name(share.country()) + ": " + share.participants())
                .collect(Collectors.joining("; ", "(", ")"));
        return (total == null ? "" : total + (byCountry.isEmpty() ? "" : " ")) + (byCountry.isEmpty() ? "" : shares);
    }

    /**
     * Reads a cleaned text.
     *
     * @throws BusinessException {@code conference-participants}
     */
    static ParticipantsText parse(String text) {
        if (text.isEmpty()) {
            return new ParticipantsText(null, List.of());
        }
        if (text.length() > LONGEST) {
            throw new BusinessException("conference-participants", text.substring(0, 100));
        }
        Matcher whole = TOTAL.matcher(text);
        if (!whole.matches()) {
            List<CountryShare> shares = shares(inner(text, text.startsWith("(") ? 1 : 0));
            return new ParticipantsText(text.startsWith("(") ? null : sum(shares), shares);
        }
        int total = number(whole.group(1));
        String rest = whole.group(2) != null ? whole.group(2) : whole.group(3);
        if (rest == null || rest.isBlank()) {
            return new ParticipantsText(total, List.of());
        }
        String list = inner(rest, 0);
        Optional<Country> only = Countries.find(list);
        return new ParticipantsText(
                total, only.isPresent() ? List.of(new CountryShare(only.get().code(), total)) : shares(list));
    }

    private static String inner(String text, int from) {
        long open = text.substring(from).chars().filter(letter -> letter == '(').count();
        long closed = text.chars().filter(letter -> letter == ')').count();
        return text.substring(from, closed > open && text.endsWith(")") ? text.length() - 1 : text.length())
                .strip();
    }

    /** Names have commas and "và" of their own: what is one share as it stands is not cut. */
    private static List<CountryShare> shares(String list) {
        Optional<CountryShare> whole = share(list);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        for (String separator : SEPARATORS) {
            String[] pieces = list.split(separator, -1);
            if (pieces.length > 1) {
                List<CountryShare> shares = new ArrayList<>();
                for (String piece : pieces) {
                    if (!piece.isBlank()) {
                        shares.addAll(shares(piece.strip()));
                    }
                }
                return shares;
            }
        }
        throw new BusinessException("conference-participants", list);
    }

    private static Optional<CountryShare> share(String piece) {
        Matcher nameFirst = NAME_FIRST.matcher(piece);
        Optional<CountryShare> share =
                nameFirst.matches() ? share(nameFirst.group(1), nameFirst.group(2)) : Optional.empty();
        Matcher numberFirst = NUMBER_FIRST.matcher(piece);
        return share.isEmpty() && numberFirst.matches() ? share(numberFirst.group(2), numberFirst.group(1)) : share;
    }

    private static Optional<CountryShare> share(String name, String participants) {
        int number = number(participants);
        return number == 0
                ? Optional.empty()
                : Countries.find(name.replaceFirst("[\\s:–-]+$", ""))
                        .map(country -> new CountryShare(country.code(), number));
    }

    private static int sum(List<CountryShare> shares) {
        return shares.stream().mapToInt(CountryShare::participants).sum();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(".", ""));
    }
}

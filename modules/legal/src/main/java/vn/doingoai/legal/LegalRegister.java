package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.indicators.RegisterSource;
import vn.doingoai.kernel.time.Period;

/**
 * Names documents in drafts: {@code {{footnote:legal_document(handledIn=p)}}}. One of {@code handledIn}, {@code issuedIn},
 * {@code draftedIn} and {@code repealedIn} says which; {@code issuerLevel}, {@code type} and {@code effect} narrow it.
 * Listed from the Party's centre down to the commune, and by date.
 */
@ApplicationScoped
public class LegalRegister implements RegisterSource {

    private static final Set<String> WHEN = Set.of("handledIn", "periodHandled", "issuedIn", "draftedIn", "repealedIn");
    private static final Set<String> NARROW = Set.of("issuerLevel", "type", "effect");

    @Inject
    LegalRegisterQueries queries;

    @Override
    public String register() {
        return "legal_document";
    }

    @Override
    public Set<String> conditions() {
        return Stream.concat(WHEN.stream(), NARROW.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Map<String, String>> rows(Map<String, String> conditions, Period period) {
        String when =
                conditions.keySet().stream().filter(WHEN::contains).findFirst().orElse("handledIn");
        Function<Period, List<DocumentDetails>> found = switch (when) {
            case "issuedIn" -> queries::issued;
            case "draftedIn" -> queries::drafted;
            case "repealedIn" -> queries::repealed;
            default -> queries::handled;
        };
        // The queries sort by date; sorting is stable.
        return found.apply(period).stream()
                .filter(document -> fits(conditions, document, period))
                .sorted(Comparator.comparing(document -> document.name().level()))
                .map(LegalRegister::fields)
                .toList();
    }

    private static boolean fits(Map<String, String> conditions, DocumentDetails document, Period period) {
        return fits(conditions, "issuerLevel", document.name().level())
                && fits(conditions, "type", document.name().type())
                && fits(conditions, "effect", document.effectOn(period.to()));
    }

    private static boolean fits(Map<String, String> conditions, String condition, Enum<?> value) {
        String wanted = conditions.get(condition);
        return wanted == null || wanted.equals(value.name());
    }

    private static Map<String, String> fields(DocumentDetails document) {
        DocumentName name = document.name();
        return Map.of(
                "citation", Citation.first(document),
                "name", Citation.later(name),
                "number", name.number(),
                "type", name.type().words(),
                "date", name.issued() == null ? "" : Citation.day(name.issued()),
                "issuer", name.issuer(),
                "abstract", document.summary());
    }
}

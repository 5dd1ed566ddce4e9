package vn.doingoai.rollup.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.kernel.time.DateText;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.publications.PublicationRow;
import vn.doingoai.ui.convert.MomentConverter;
import vn.doingoai.ui.text.PageMessages;

/** What files say of figures: numbers as numbers, and in words what no number can say. */
@ApplicationScoped
public class SheetWords {

    @Inject
    NationWords words;

    @Inject
    PageMessages messages;

    /** A number, a word that adds nothing ("Không", "***"), or nothing for what is missing. */
    public Object value(Cell cell) {
        return switch (cell.state()) {
            case VALUE -> cell.number();
            case NIL, SUPPRESSED -> words.sign(cell);
            case MISSING, INCOMPLETE, NOT_ADDED -> "";
        };
    }

    /** What the number alone does not say. */
    public Optional<String> note(Cell cell) {
        String note = Stream.of(words.spoken(cell), words.note(cell))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(note).filter(each -> !each.isEmpty());
    }

    /** Number and date of each province's document, and when the newest of them was published. */
    public List<String> sources(List<PublicationRow> sources) {
        Stream<String> newest = sources.stream()
                .map(PublicationRow::publishedAt)
                .max(Comparator.naturalOrder())
                .map(at -> messages.text(
                        "national.file.moment", Objects.requireNonNullElse(MomentConverter.print(at), "")))
                .stream();
        Stream<String> documents = sources.stream()
                .map(source -> messages.text(
                        "national.file.source",
                        source.provinceName(),
                        words.period(source.period()),
                        source.number(),
                        DateText.print(source.documentDate())));
        return Stream.of(Stream.of(messages.text("national.sources")), documents, newest)
                .flatMap(each -> each)
                .toList();
    }
}

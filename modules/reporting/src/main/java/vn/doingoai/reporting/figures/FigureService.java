package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.doingoai.indicators.FigureApi;
import vn.doingoai.indicators.FigureBook;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.writing.FigureEntries;

/** What the body that writes the province's report types in itself: what no register counts yet, and earlier periods. */
@ApplicationScoped
@Transactional
public class FigureService {

    @Inject
    FigureApi figures;

    @Inject
    FigureTables tables;

    @Inject
    FigureBook book;

    @Inject
    Audit audit;

    /**
     * Stores one figure for the whole province.
     *
     * @throws InvalidInputException when the number cannot be the indicator's, when a register that is kept counts it, or
     *     when it is said to come from a document and none is named
     */
    @Permit(Role.PROVINCE_OFFICER)
    public void type(FigureKey key, Period period, FigureEntry entry) {
        FigureEntries.check(key, entry.value());
        String document = CleanText.clean(entry.document()).strip();
        if (entry.historical() && document.isEmpty()) {
            throw new InvalidInputException("document", "figure-document");
        }
        boolean counted = book.counted(Set.of(key), period, null).values().stream()
                .anyMatch(count -> count.kept() && count.value().answered());
        if (counted && entry.value().answered()) {
            throw new InvalidInputException("value", "figure-counted", FigureLine.name(key));
        }
        String source = entry.historical() ? document : "";
        figures.type(tables.body(period), period, key, entry.value(), source, entry.version());
        audit.record("figure-typed", "figure", null, key + " " + period.from() + "–" + period.to());
    }
}

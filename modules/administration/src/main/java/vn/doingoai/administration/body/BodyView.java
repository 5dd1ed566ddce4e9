package vn.doingoai.administration.body;

import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.organisation.EstablishmentAct;
import vn.doingoai.kernel.organisation.SigningPost;

/**
 * The foreign-affairs body with all that is known of it.
 *
 * @param province as it stands inside a sentence: "tỉnh Gia Lai"
 * @param body the unit that is the body today, or last was
 * @param units the body and whatever came before and after it, oldest first
 * @param divisions in their order, those that ended among them
 * @param posts from which the body signs, those that ended among them
 * @param documents oldest first
 * @param provinces what happened to the province itself
 * @param today of the tenant's clock
 */
public record BodyView(
        String province,
        BodyUnit body,
        List<BodyUnit> units,
        List<BodyStep> steps,
        List<DivisionRow> divisions,
        List<SigningPost> posts,
        List<DocumentRow> documents,
        List<ProvinceStep> provinces,
        LocalDate today) {

    /** Whether the unit followed another, whose last day is known. */
    boolean followsAnother(BodyUnit unit) {
        return steps.stream().anyMatch(step -> step.to().equals(unit.id()));
    }

    /** Whether a document set the unit up. */
    boolean isFounded(BodyUnit unit) {
        return documents.stream()
                .map(DocumentRow::facts)
                .anyMatch(facts -> facts.act() == EstablishmentAct.ESTABLISHED
                        && facts.unit().equals(unit.id()));
    }

    /**
     * Whether the first day of a unit may be told. That of one which ended before the portal, and which neither a document
     * nor a succession dates, stands in the list of units only because every unit there needs one.
     */
    public boolean isDated(BodyUnit unit) {
        return unit.equals(body) || followsAnother(unit) || isFounded(unit);
    }
}

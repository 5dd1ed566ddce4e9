package vn.doingoai.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * What the province says about a document.
 *
 * @param summary trích yếu with the word that joins it to what stands before: "về việc …", "ban hành …", "bãi bỏ …"
 * @param shortName by which people call it, such as "Quy chế 272"; may be empty
 * @param issuerCited whether a citation names the issuer, which is left out where the sentence before has named it
 * @param ours whether the body that writes the province's reports drafted it
 * @param draft whether it has yet to be issued
 * @param drafted the day by which its drafting belongs to a report, or null when that was not ours
 * @param counted the day by which its issue belongs to a report, where that is not the day of issue: one of 18/12/2020 that
 *     the report of 2020 came too early for belongs to that of 2021
 */
public record DocumentDetails(
        DocumentName name,
        String summary,
        String shortName,
        boolean issuerCited,
        boolean ours,
        boolean draft,
        @Nullable LocalDate drafted,
        @Nullable LocalDate counted,
        Validity validity) {

    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_SHORT_NAME = 100;

    /**
     * Cleans the texts.
     *
     * @throws InvalidInputException for the first field that cannot be taken
     */
    public DocumentDetails {
        summary = CleanText.clean(summary);
        shortName = CleanText.clean(shortName);
        if (summary.length() > LONGEST_SUMMARY) {
            throw new InvalidInputException("summary", "legal-long", LONGEST_SUMMARY);
        }
        if (shortName.length() > LONGEST_SHORT_NAME) {
            throw new InvalidInputException("shortName", "legal-long", LONGEST_SHORT_NAME);
        }
        if (!draft && name.number().isEmpty()) {
            throw new InvalidInputException("number", "legal-no-number");
        }
        if (draft && summary.isEmpty()) {
            throw new InvalidInputException("summary", "legal-draft");
        }
    }

    /** What it is worth on a day. */
    public Effect effectOn(LocalDate day) {
        return draft ? Effect.DRAFT : Effect.on(day, name.issued(), validity);
    }
}

package vn.doingoai.reporting.outlines;

import java.util.List;

/**
 * The official letter (công văn) by which a report after this outline is asked for. It is a proposal: each request takes
 * it with its own year, deadline and rules, and its author may change it. Texts may hold what an outline's texts may,
 * the parameters {@code p.deadline} and {@code p.letterReference}, and the province's rules, as in
 * {@code {{rule.OUT-09.max}}}.
 *
 * @param notation of its number as long as there is none, as in "UBND-NC"
 * @param regarding what it is about, without "V/v"
 * @param addressees after "Kính gửi"
 * @param text line by line: "- " and "+ " begin items, anything else is a paragraph; its numbers are typed
 * @param recipients "Nơi nhận" in printed order, without the dashes
 * @param enclosureType over the outline that goes with it, as in "ĐỀ CƯƠNG"
 * @param attachment under the titles of what goes with it, as in "(Kèm theo Công văn {{p.letterReference}} của UBND tỉnh)"
 */
public record LetterTemplate(
        Issuer issuer,
        String notation,
        String regarding,
        List<String> addressees,
        String text,
        List<String> recipients,
        Signer signer,
        String enclosureType,
        String attachment) {

    /** Copies the lists. */
    public LetterTemplate {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }

    /** Whose letterhead it has. */
    public enum Issuer {
        /** The people's committee of the province. */
        PROVINCE,
        /** The body that gathers the reports. */
        FOREIGN_AFFAIRS_BODY
    }

    /**
     * Who usually signs.
     *
     * @param post key of the post in the tenant's settings, whose titles are printed
     * @param name may be empty
     */
    public record Signer(String post, String name) {}
}

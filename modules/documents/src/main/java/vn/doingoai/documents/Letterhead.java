package vn.doingoai.documents;

import java.util.List;

/**
 * The issuing side of the page head (ô 2). Lines are upper case already and are kept; a line too wide for the column is
 * set one point smaller or wrapped.
 *
 * @param parentBody cơ quan chủ quản, upright; empty for a people's committee
 * @param issuingBody cơ quan ban hành, bold, with the rule under it
 */
public record Letterhead(List<String> parentBody, List<String> issuingBody) {

    /** Copies the lists. */
    public Letterhead {
        parentBody = List.copyOf(parentBody);
        issuingBody = List.copyOf(issuingBody);
    }
}

package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.delegations.FundingSource;

/**
 * Who pays for what.
 *
 * @param lines of funding in a plan, of cost in a result
 * @param purposeConfirmed whether a document confirms that a loan or grant may be used for this
 * @param byEnterprise whether an enterprise organises the delegation
 */
public record TripFunding(List<Line> lines, boolean purposeConfirmed, boolean byEnterprise) {
    /** Copies the list. */
    public TripFunding {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param item what is paid
     * @param payer who pays, where it is said in words
     */
    public record Line(FundingSource source, String item, String payer) {}
}

package vn.doingoai.kernel.rules;

/** Rows of one register that came from files, past the services that judge whatever people write. */
public interface UnjudgedRows {

    /**
     * Judges some of the current tenant's rows that no rule set has judged yet, and keeps what it finds; one transaction.
     *
     * @return how many rows it judged; 0 when none is left
     */
    int judgeSome();
}

package vn.doingoai.delegations.forms;

import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.kernel.error.BusinessException;

/** What stands in one column of a form: text printed from fields, and fields read from text. */
interface FormCell {

    /** The text of a delegation's cell; empty when nothing is said. */
    String print(DelegationContent content);

    /**
     * Makes the delegation say what a text says; an empty one says nothing.
     *
     * @throws BusinessException when it cannot be read for certain; nothing was changed
     */
    void read(String text, DelegationContent content);
}

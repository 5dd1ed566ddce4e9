package vn.doingoai.documents.forms;

/**
 * What a register does for one form: found by CDI, one for each form. Reading and writing see what the caller may see.
 */
public interface FormSource {

    /** The form, as in "02A". */
    String code();

    /** The year that the form names when it goes with the report on a year: the next one for a plan. */
    default int yearOfReport(int reportYear) {
        return reportYear;
    }

    /** Headings, columns and notes. */
    FormLayout layout(int year);

    /** The rows of the register, in the order in which they are printed. The attachment line is left empty. */
    FormTable table(FormScope scope);

    /**
     * What storing would do, row by row; changes nothing.
     *
     * @param scope with a unit
     */
    FormPreview preview(FormScope scope, FilledForm filled);

    /**
     * Stores all rows or none.
     *
     * @return what was done
     * @throws RuntimeException a business error, when a row is refused
     */
    FormPreview store(FormScope scope, FilledForm filled);
}

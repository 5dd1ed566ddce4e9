package vn.doingoai.reporting.forms;

/**
 * A form in the list of forms.
 *
 * @param code as in "02A"
 * @param year that its title names first
 */
public record FormChoice(String code, int year, String label, String title) {}

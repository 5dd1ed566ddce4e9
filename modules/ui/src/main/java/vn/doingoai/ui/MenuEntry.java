package vn.doingoai.ui;

/**
 * One entry of the main navigation. A slice contributes by having a CDI bean of this type; the frame finds it by
 * itself, so that no page has to be edited for a new slice.
 */
public interface MenuEntry {

    /** Key of the entry's text in the slice's message file. */
    String messageKey();

    /** View the entry leads to, such as {@code /reporting/requests.xhtml}; its folder marks the entry as current. */
    String page();

    /** Position among all entries, from left to right in ascending order. */
    int order();

    /** Whether the present caller is to see the entry. It guards nothing: the services do. */
    boolean visible();

    /**
     * Whether only a province has it: the ministry keeps no registers and has no units that report to it. Its people see
     * neither the entry nor the pages of its folder.
     */
    default boolean ofProvince() {
        return false;
    }
}

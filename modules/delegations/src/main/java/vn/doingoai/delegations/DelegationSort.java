package vn.doingoai.delegations;

/** In which order a list comes; ties by key, so that pages never overlap. */
public enum DelegationSort {
    /** The last entered first. */
    NEWEST("d.id desc"),
    /** As entered. */
    OLDEST("d.id"),
    /** By name, without accents. */
    NAME("d.search_key, d.id"),
    /** By name, backwards. */
    NAME_DESCENDING("d.search_key desc, d.id desc"),
    /** By first day, or planned quarter. */
    TIME("d.year, d.start_date, d.planned_quarter, d.id"),
    /** By first day, or planned quarter, the latest first. */
    TIME_DESCENDING("d.year desc, d.start_date desc nulls last, d.planned_quarter desc nulls last, d.id desc"),
    /** The largest delegation first. */
    SIZE_DESCENDING("d.member_count desc nulls last, d.id");

    private final String order;

    DelegationSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}

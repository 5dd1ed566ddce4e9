package vn.doingoai.indicators;

/**
 * The rows of a register that figures count, as a query. Several indicators share one, and are counted by one statement.
 *
 * @param query SQL whose rows have {@code id, version, unit_id, day, name} and the columns that measures name;
 *              {@code :from} and {@code :to} stand for the first and last day of the period. Where an id comes more than
 *              once (a delegation for each of its countries), a measure must narrow it to once or count what differs
 * @param begun SQL of one boolean: whether the register was kept by {@code :to}, since the emptiness of a register that
 *              nobody kept says nothing
 * @param page  address of one row up to its id, or empty where a row has no page
 */
public record Facts(String query, String begun, String page) {}

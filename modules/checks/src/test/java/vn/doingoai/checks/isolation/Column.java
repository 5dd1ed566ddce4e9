package vn.doingoai.checks.isolation;

import java.util.List;

/**
 * A column as the catalogue describes it.
 *
 * @param type its type's name
 * @param optional whether an insert may leave it out
 * @param allowed the texts that a check limits it to; empty when there is no such check
 */
record Column(String name, String type, boolean optional, List<String> allowed) {}

package vn.doingoai.indicators;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doingoai.kernel.time.Period;

/**
 * Names the rows of a register for the lists of a draft: {@code {{#each register:agreement(level=PROVINCE)}}{{partner}}{{/each}}}
 * and {@code {{footnote:legal_document(handledIn=p)}}}.
 */
public interface RegisterSource {

    /** Name of the register in outlines, such as {@code delegation_result}. */
    String register();

    /** The conditions it understands; an outline that names another is refused when it is loaded or drafted. */
    Set<String> conditions();

    /**
     * The rows that fit, in the order in which a report names them.
     *
     * @param conditions by name as written; the value {@code p} stands for the report's period
     * @return texts by field name, such as {@code name}, {@code partner}, {@code citation}; no personal data
     */
    List<Map<String, String>> rows(Map<String, String> conditions, Period period);
}

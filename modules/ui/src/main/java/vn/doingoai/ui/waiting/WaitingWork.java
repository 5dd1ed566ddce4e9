package vn.doingoai.ui.waiting;

import java.util.List;

/**
 * What waits for the present caller in one part of the portal. A slice contributes by having a CDI bean of this type; the
 * start page finds it by itself.
 */
public interface WaitingWork {

    /**
     * The items, in any order; none for a caller to whom nothing here can ever fall. Asked at every visit of the start
     * page, so the number of its statements may not depend on how much waits.
     */
    List<Waiting> items();
}

package vn.doingoai.ui.waiting;

import java.util.List;

/**
 * Items under one heading of the start page.
 *
 * @param key of the heading: {@code overdue}, {@code due} or {@code open}
 */
public record WaitingGroup(String key, List<Waiting> items) {

    /** Copies the list. */
    public WaitingGroup {
        items = List.copyOf(items);
    }
}

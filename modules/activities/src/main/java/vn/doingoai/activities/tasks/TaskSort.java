package vn.doingoai.activities.tasks;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list of tasks can be sorted by. */
public enum TaskSort {
    /** What is due first. */
    DUE("t.due_to nulls last"),
    /** As the report has them. */
    REPORT("t.source, t.ordinal, t.assigned_on"),
    /** The latest assigned first. */
    ASSIGNED("t.assigned_on desc"),
    /** By title. */
    TITLE("t.search_key");

    private final String columns;

    TaskSort(String columns) {
        this.columns = columns;
    }

    /** What an address asks for; what is due first when it asks for nothing sensible. */
    public static TaskSort of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(text))
                .findFirst()
                .orElse(DUE);
    }

    String columns() {
        return columns + ", t.id";
    }
}

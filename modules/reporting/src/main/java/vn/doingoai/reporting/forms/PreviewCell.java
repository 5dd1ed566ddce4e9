package vn.doingoai.reporting.forms;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A cell of a row that is about to be taken in. One with a mistake can be written anew. */
public class PreviewCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String heading;
    private final String address;
    private final boolean changed;
    private final @Nullable String problem;
    private String text;

    PreviewCell(String column, String heading, String address, boolean changed, @Nullable String problem, String text) {
        this.column = column;
        this.heading = heading;
        this.address = address;
        this.changed = changed;
        this.problem = problem;
        this.text = text;
    }

    /** Key of its column. */
    public String getColumn() {
        return column;
    }

    /** Heading of its column. */
    public String getHeading() {
        return heading;
    }

    /** Where it stands in the file, as in "C12". */
    public String getAddress() {
        return address;
    }

    /** Whether storing gives it another value than the register has. */
    public boolean isChanged() {
        return changed;
    }

    /** Why it is refused, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** What stands in it. */
    public String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}

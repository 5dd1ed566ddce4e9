package vn.doingoai.administration.imports;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.administration.users.UserDetails;

/**
 * What became of a row of an uploaded form.
 *
 * @param row number as the spreadsheet shows it
 * @param user what will be stored; null unless the row is good and new
 * @param problems why the row is left out; none for a user who is there already
 */
public record ImportLine(
        int row, String username, String fullName, @Nullable UserDetails user, List<CellProblem> problems)
        implements Serializable {

    /** Copies the list. */
    public ImportLine {
        problems = List.copyOf(problems);
    }

    /** Whether a user will be made of it. */
    public boolean isNew() {
        return user != null;
    }

    /** Whether something has to be mended in the file first. */
    public boolean isWrong() {
        return !problems.isEmpty();
    }
}

package vn.doingoai.activities.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table {@code assigned_task}. */
final class TaskRows {

    private TaskRows() {}

    static TaskEntry entry(ResultSet row, LocalDate today) throws SQLException {
        @Nullable LocalDate day = row.getObject("progress_on", LocalDate.class);
        @Nullable LocalDate to = row.getObject("due_to", LocalDate.class);
        Progress progress = Progress.valueOf(row.getString("progress"));
        return new TaskEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                details(row),
                to == null ? null : new DueWindow(row.getObject("due_from", LocalDate.class), to),
                day == null ? null : note(row, day),
                to != null && to.isBefore(today) && progress.isOpen());
    }

    static TaskDetails details(ResultSet row) throws SQLException {
        return new TaskDetails(
                TaskSource.valueOf(row.getString("source")),
                row.getObject("basis_id", UUID.class),
                row.getString("assigner"),
                row.getString("title"),
                row.getString("condition"),
                row.getObject("assigned_on", LocalDate.class),
                row.getString("due_text"),
                row.getString("letter"),
                row.getInt("ordinal"));
    }

    static ProgressNote note(ResultSet row, LocalDate day) throws SQLException {
        return new ProgressNote(
                Progress.valueOf(row.getString("progress")),
                row.getString("progress_text"),
                day,
                row.getObject("evidence_id", UUID.class));
    }
}

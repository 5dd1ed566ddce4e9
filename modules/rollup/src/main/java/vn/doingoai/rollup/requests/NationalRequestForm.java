package vn.doingoai.rollup.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.time.Period;

/** The fields of a request to provinces while it is being written; anything may still be missing. */
public class NationalRequestForm {

    private @Nullable String title;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate deadline;
    private @Nullable String note;

    /** Proposes the report on this year, due when Decree 09/2019 has a year's reports sent: by 20 December. */
    void begin(LocalDate today) {
        Period year = Period.year(today.getYear());
        date = today;
        from = year.from();
        to = year.to();
        deadline = LocalDate.of(today.getYear(), 12, 20);
        title = "Báo cáo kết quả công tác đối ngoại năm " + today.getYear();
    }

    void show(NationalRequestRow stored) {
        title = stored.title();
        number = stored.number();
        date = stored.date();
        from = stored.period().from();
        to = stored.period().to();
        deadline = stored.deadline();
        note = stored.note();
    }

    NationalRequestDraft draft(List<String> provinces) {
        if (provinces.isEmpty()) {
            throw new InvalidInputException("provinces", "asking-provinces", need("date", date));
        }
        LocalDate first = need("from", from);
        LocalDate last = need("to", to);
        if (last.isBefore(first)) {
            throw new InvalidInputException("to", "asking-period");
        }
        return new NationalRequestDraft(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(number, ""),
                need("date", date),
                new Period(first, last),
                need("deadline", deadline),
                Objects.requireNonNullElse(note, ""),
                provinces);
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(field, "asking-missing");
        }
        return value;
    }

    /** What is asked for. */
    public @Nullable String getTitle() {
        return title;
    }

    /** See {@link #getTitle()}. */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** Number and notation of the letter. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Day of the letter. */
    public @Nullable LocalDate getDate() {
        return date;
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    /** First day of the period. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** See {@link #getFrom()}. */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** Last day of the period. */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /** See {@link #getTo()}. */
    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    /** Last day on which a report is in time. */
    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    /** See {@link #getDeadline()}. */
    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    /** A sentence to the provinces. */
    public @Nullable String getNote() {
        return note;
    }

    /** See {@link #getNote()}. */
    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

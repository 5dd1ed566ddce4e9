package vn.doingoai.reporting.requests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.outlines.DocumentFrame;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.templates.Template;

/** The fields of a request while it is being written; anything may still be missing. */
public class RequestForm {

    private static final int LAST_MONTH = 12;

    private @Nullable String title;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String outline;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate deadline;
    private boolean before = true;
    private @Nullable String copies;
    private @Nullable String note;

    void begin(LocalDate today) {
        date = today;
    }

    void show(RequestDraft stored) {
        title = stored.title();
        number = stored.number();
        date = stored.date();
        outline = stored.outlineId().toString();
        from = stored.period().from();
        to = stored.period().to();
        deadline = stored.deadline();
        before = !stored.deadlineInclusive();
        copies = String.join("\n", stored.copies());
        note = stored.note();
    }

    /** Proposes what the outline is usually asked for: its period around this day, its deadline, its title. */
    void follow(UUID id, Outline chosen, LocalDate today) {
        outline = id.toString();
        int months = switch (chosen.period().type()) {
            case YEAR, AD_HOC -> LAST_MONTH;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
        from = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / months * months + 1);
        to = from.plusMonths(months).minusDays(1);
        DocumentFrame.Deadline usual = chosen.document().deadline();
        if (usual != null) {
            deadline = LocalDate.of(today.getYear(), usual.month(), usual.day());
            before = !usual.inclusive();
        }
        String named = titleOf(chosen.title(), today.getYear());
        title = named.startsWith("Báo cáo") ? named : "Báo cáo " + decapitalised(named);
    }

    private static String decapitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** An outline's title for a year; what cannot be known before there is a report makes it a plain one. */
    static String titleOf(String title, int year) {
        Map<String, String> known = new HashMap<>(Map.of(
                "year", Integer.toString(year),
                "prevYear", Integer.toString(year - 1),
                "nextYear", Integer.toString(year + 1)));
        try {
            return Template.fill(title, known).strip().replaceAll("[.]$", "");
        } catch (IllegalArgumentException e) {
            return "Công tác đối ngoại năm " + year;
        }
    }

    RequestDraft draft(List<UUID> units) {
        LocalDate first = need("from", from);
        LocalDate last = need("to", to);
        if (last.isBefore(first)) {
            throw new InvalidInputException("to", "request-period");
        }
        return new RequestDraft(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(number, ""),
                need("date", date),
                Input.id("outline", outline),
                new Period(first, last),
                need("deadline", deadline),
                !before,
                Objects.requireNonNullElse(copies, "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Objects.requireNonNullElse(note, ""),
                units);
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(field, "request-missing");
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

    /** Key of the outline version that the reports follow. */
    public @Nullable String getOutline() {
        return outline;
    }

    /** See {@link #getOutline()}. */
    public void setOutline(@Nullable String outline) {
        this.outline = outline;
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

    /** The day named in the letter. */
    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    /** See {@link #getDeadline()}. */
    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    /** Bodies that get a copy of each report, one a line. */
    public @Nullable String getCopies() {
        return copies;
    }

    /** See {@link #getCopies()}. */
    public void setCopies(@Nullable String copies) {
        this.copies = copies;
    }

    /** A sentence to the units. */
    public @Nullable String getNote() {
        return note;
    }

    /** See {@link #getNote()}. */
    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** Whether that day itself is late: "trước ngày". */
    public boolean isBefore() {
        return before;
    }

    /** See {@link #isBefore()}. */
    public void setBefore(boolean before) {
        this.before = before;
    }
}

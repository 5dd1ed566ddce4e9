package vn.doingoai.conferences.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day by which something has to be done.
 *
 * @param what {@code dossier}, {@code opinions} or {@code report}: part of a message key
 * @param day the last day that is in time
 */
public record Deadline(String what, LocalDate day, LocalDate today) implements Serializable {

    /** How many days are left; below 0 when it is past. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, day);
    }

    /** Whether it is past. */
    public boolean isPast() {
        return daysLeft() < 0;
    }
}

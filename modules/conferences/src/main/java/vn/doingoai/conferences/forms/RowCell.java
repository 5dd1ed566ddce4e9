package vn.doingoai.conferences.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.CostText;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/** The columns of the form that are read: text printed from values, and values read from text. */
enum RowCell {
    NAME("name") {
        @Override
        String print(RowValues row) {
            return row.name;
        }

        @Override
        void read(String text, RowValues row) {
            if (text.isEmpty()) {
                throw new BusinessException("conference-name");
            }
            row.name = text;
        }
    },
    VIETNAMESE("vietnamese") {
        @Override
        String print(RowValues row) {
            return printed(row.vietnamese);
        }

        @Override
        void read(String text, RowValues row) {
            row.vietnamese = count(text);
        }
    },
    FOREIGN("foreign") {
        @Override
        String print(RowValues row) {
            return ParticipantsText.print(row.foreign, row.byCountry);
        }

        @Override
        void read(String text, RowValues row) {
            ParticipantsText read = ParticipantsText.parse(text);
            row.foreign = read.total();
            row.byCountry = read.byCountry();
        }
    },
    TOPIC("topic") {
        @Override
        String print(RowValues row) {
            return row.topic;
        }

        @Override
        void read(String text, RowValues row) {
            row.topic = text;
        }
    },
    DAYS("days") {
        @Override
        String print(RowValues row) {
            return printed(row.days);
        }

        @Override
        void read(String text, RowValues row) {
            Integer days = count(text);
            if (days != null && days == 0) {
                throw new BusinessException("conference-count", text);
            }
            row.days = days;
        }
    },
    WHEN("when") {
        @Override
        String print(RowValues row) {
            return row.when == null ? "" : DateText.print(row.when);
        }

        @Override
        void read(String text, RowValues row) {
            DateSpan when = text.isEmpty() ? null : DateText.parse(text, row.year);
            if (when != null && when.from().getYear() != row.year && when.to().getYear() != row.year) {
                throw new BusinessException("conference-year", Integer.toString(row.year));
            }
            row.when = when;
        }
    },
    VENUE("venue") {
        @Override
        String print(RowValues row) {
            return row.venue;
        }

        @Override
        void read(String text, RowValues row) {
            row.venue = text;
        }
    },
    COSTS("costs") {
        @Override
        String print(RowValues row) {
            return CostText.print(row.costs);
        }

        @Override
        void read(String text, RowValues row) {
            row.costs = CostsReader.read(text, row.costs);
        }
    };

    private static final Pattern COUNT =
            Pattern.compile("(\\d{1,7}|\\d{1,3}(?:[.]\\d{3})+)(?: (?:nguoi|dai bieu|khach|ngay))?");

    private final String key;

    RowCell(String key) {
        this.key = key;
    }

    /** Key of the column in the layout. */
    String key() {
        return key;
    }

    /** The text of a row's cell; empty when nothing is known. */
    abstract String print(RowValues row);

    /**
     * Makes the row say what a text says; an empty one says nothing.
     *
     * @throws BusinessException when it cannot be read for certain; nothing was changed
     */
    abstract void read(String text, RowValues row);

    /** Whether a text says what the row says already. */
    boolean same(String text, RowValues row) {
        return CleanText.clean(text).equals(CleanText.clean(print(row)));
    }

    private static String printed(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    static @Nullable Integer count(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher count = COUNT.matcher(SearchKey.fold(text));
        if (!count.matches()) {
            throw new BusinessException("conference-count", text);
        }
        return Integer.valueOf(count.group(1).replace(".", ""));
    }
}

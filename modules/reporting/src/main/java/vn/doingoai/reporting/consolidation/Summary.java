package vn.doingoai.reporting.consolidation;

import java.util.List;

/** Sentences of a report that sum up units; Vietnamese, as the report is. */
public enum Summary {
    /** Who had nothing to report. */
    NIL("%02d đơn vị không phát sinh"),
    /** Who has not reported. */
    MISSING("%02d đơn vị chưa có báo cáo");

    /** More names than a reader takes in are left to their number. */
    private static final int MOST_NAMES = 20;

    private final String count;

    Summary(String count) {
        this.count = count;
    }

    /** "03 đơn vị không phát sinh: A, B và C." or nothing where there is no unit. */
    String sentence(List<String> units) {
        if (units.isEmpty()) {
            return "";
        }
        String head = count.formatted(units.size());
        return units.size() > MOST_NAMES ? head + "." : head + ": " + names(units) + ".";
    }

    private static String names(List<String> units) {
        int last = units.size() - 1;
        return last == 0 ? units.get(0) : String.join(", ", units.subList(0, last)) + " và " + units.get(last);
    }
}

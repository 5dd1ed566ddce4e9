package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.Leg;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.SearchKey;

/** Days of work in each country of the itinerary, in its order: "3; 2"; "-" where they are not known. */
final class WorkingDaysCell implements FormCell {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,/\n]\\s*");
    private static final Pattern DAYS = Pattern.compile("0*(\\d{1,3})(?: ngay)?");
    private static final String UNKNOWN = "-";

    @Override
    public String print(DelegationContent content) {
        List<Leg> legs = content.getLegs();
        if (legs.stream().map(Leg::getWorkingDays).allMatch(Objects::isNull)) {
            return "";
        }
        return legs.stream()
                .map(leg -> Objects.toString(leg.getWorkingDays(), UNKNOWN))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void read(String text, DelegationContent content) {
        List<Leg> legs = content.getLegs();
        List<@Nullable Integer> days = new ArrayList<>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            days.add(days(part, text));
        }
        // Countries that are missing or not understood are refused by themselves.
        if (!text.isBlank() && !legs.isEmpty() && days.size() != legs.size()) {
            throw new BusinessException("form-days-of-countries", text, legs.size());
        }
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).setWorkingDays(text.isBlank() ? null : days.get(i));
        }
    }

    private static @Nullable Integer days(String part, String text) {
        if (part.isEmpty() || part.equals(UNKNOWN) || part.equals("–")) {
            return null;
        }
        Matcher days = DAYS.matcher(SearchKey.fold(part));
        if (!days.matches()) {
            throw new BusinessException("form-count", text);
        }
        return Integer.valueOf(days.group(1));
    }
}

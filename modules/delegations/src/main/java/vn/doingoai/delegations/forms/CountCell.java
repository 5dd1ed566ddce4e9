package vn.doingoai.delegations.forms;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.text.SearchKey;

/** A number of people or days: "07", "7 người", "5 ngày"; "7-10" and "khoảng 7" are refused. */
record CountCell(
        Function<DelegationContent, @Nullable Integer> getter, BiConsumer<DelegationContent, @Nullable Integer> setter)
        implements FormCell {

    private static final Pattern COUNT = Pattern.compile("0*([1-9]\\d{0,3})(?: (?:nguoi|thanh vien|ngay|dai bieu))?");

    @Override
    public String print(DelegationContent content) {
        Integer count = getter.apply(content);
        return count == null ? "" : count.toString();
    }

    @Override
    public void read(String text, DelegationContent content) {
        if (text.isBlank()) {
            setter.accept(content, null);
            return;
        }
        Matcher count = COUNT.matcher(SearchKey.fold(text.strip()));
        if (!count.matches()) {
            throw new BusinessException("form-count", text);
        }
        setter.accept(content, Integer.valueOf(count.group(1)));
    }
}

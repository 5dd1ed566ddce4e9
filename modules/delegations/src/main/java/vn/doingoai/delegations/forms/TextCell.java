package vn.doingoai.delegations.forms;

import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.doingoai.delegations.DelegationContent;

/** Words as they are: "Tên đoàn", "Nội dung hoạt động". */
record TextCell(Function<DelegationContent, String> getter, BiConsumer<DelegationContent, String> setter)
        implements FormCell {

    @Override
    public String print(DelegationContent content) {
        return getter.apply(content);
    }

    @Override
    public void read(String text, DelegationContent content) {
        setter.accept(content, text);
    }
}

package vn.doingoai.delegations.forms;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.kernel.error.BusinessException;

/**
 * One of a few words that the form offers: "Mục đích", "Cấp trưởng đoàn". Any other word is refused.
 *
 * @param words what can be chosen
 * @param <E> what the words mean
 */
record ChoiceCell<E extends Enum<E>>(
        Spellings<E> words,
        Function<DelegationContent, @Nullable E> getter,
        BiConsumer<DelegationContent, @Nullable E> setter)
        implements FormCell {

    @Override
    public String print(DelegationContent content) {
        E value = getter.apply(content);
        return value == null ? "" : words.print(value);
    }

    @Override
    public void read(String text, DelegationContent content) {
        if (text.isBlank()) {
            setter.accept(content, null);
            return;
        }
        setter.accept(content, words.find(text).orElseThrow(() -> new BusinessException("form-choice", text)));
    }
}

package vn.doingoai.ui.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;

/**
 * What the address of a page says. A form keeps it in plain hidden fields of the same names, so that a page needs no
 * state of its own to know what it shows.
 */
public final class PageParameters {

    private PageParameters() {}

    /** A key; what is no key names nothing that exists. */
    public static UUID id(String name) {
        return Input.id(find(name).orElse(""));
    }

    /** A key that may be left out. */
    public static Optional<UUID> findId(String name) {
        return find(name).map(Input::id);
    }

    /** A text that may be left out; an empty one counts as left out. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(external(name)).filter(value -> !value.isBlank());
    }

    /** A number of a page in a list, from 0. */
    public static int page(String name) {
        return find(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** A version number that the page was shown with. */
    public static long version(String name) {
        return find(name)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    /** All values of a name, as of a group of boxes to tick. */
    public static List<String> all(String name) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null ? List.of() : List.of(values);
    }

    private static @Nullable String external(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}

package vn.doingoai.rollup.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows, as the end of an address. */
public final class Address {

    private final List<String> parameters = new ArrayList<>();

    /** With this parameter too; without it when it says nothing. */
    public Address with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** {@code ?period=2019&borders=today}. */
    @Override
    public String toString() {
        return "?" + String.join("&", parameters);
    }
}

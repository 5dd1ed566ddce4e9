package vn.doingoai.kernel.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of the HTTP interface: {@code {items, next}}, paged by {@code ?limit=&after=}. */
public final class Items {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    private Items() {}

    /**
     * The page of a list that begins after an item.
     *
     * @param limit how many items, at most 500; 50 when left out
     * @param after key of the last item of the page before, or null for the first page
     */
    public static <T> JsonObject page(
            List<T> all,
            Function<T, String> key,
            Function<T, JsonObjectBuilder> json,
            @Nullable Integer limit,
            @Nullable String after) {
        int size = size(limit);
        List<String> keys = all.stream().map(key).toList();
        int from = after == null ? 0 : keys.indexOf(after) + 1;
        int to = Math.min(all.size(), from + size);
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.subList(from, to).forEach(item -> items.add(json.apply(item)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("next", to < all.size() ? Json.createValue(keys.get(to - 1)) : JsonValue.NULL)
                .build();
    }

    /** How many items a page has: what was asked for, at most 500; 50 when nothing was. */
    public static int size(@Nullable Integer limit) {
        return limit == null ? DEFAULT_LIMIT : Math.max(1, Math.min(limit, LARGEST_LIMIT));
    }

    /**
     * The page that a query cuts.
     *
     * @param after key of the last item of the page before, or null for the first page
     * @param limit how many items, at most 500; 50 when left out
     * @param query gives the items that come after a key, or the first ones after null, at most so many
     */
    public static <T> JsonObject after(
            @Nullable String after,
            @Nullable Integer limit,
            BiFunction<@Nullable UUID, Integer, List<T>> query,
            Function<T, UUID> key,
            Function<T, JsonObjectBuilder> json) {
        int size = size(limit);
        List<T> found = query.apply(after == null ? null : Input.id(after), size + 1);
        return page(found, key.andThen(UUID::toString), json, size, null);
    }
}

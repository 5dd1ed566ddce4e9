package vn.doingoai.kernel.http;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import vn.doingoai.kernel.error.ConflictException;

/** What is answered to an act over HTTP: the record as it is afterwards. */
public final class Reply {

    private Reply() {}

    /** 201 with the new record. */
    public static Response created(JsonObject record) {
        return Response.status(Response.Status.CREATED).entity(record).build();
    }

    /**
     * Acts and answers with the record as it is then.
     *
     * @throws ConflictException with the record as it is now, if somebody changed it since the caller read it
     */
    public static JsonObject after(Runnable act, Supplier<JsonObject> record) {
        act(act, record);
        return record.get();
    }

    /**
     * Acts, where nothing is left to answer with.
     *
     * @throws ConflictException as {@link #after} does
     */
    public static void act(Runnable act, Supplier<JsonObject> record) {
        try {
            act.run();
        } catch (ConflictException stale) {
            throw new ConflictException(record.get(), stale.code(), stale.arguments());
        }
    }
}

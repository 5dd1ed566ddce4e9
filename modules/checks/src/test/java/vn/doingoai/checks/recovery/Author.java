package vn.doingoai.checks.recovery;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;

/**
 * Somebody who saves one section again and again, each time with a higher number, until the portal is gone.
 *
 * @param path the section
 * @param first the version to begin from
 */
record Author(Interface user, String path, JsonNumber first) implements Callable<Integer> {
    /** The last number whose save was answered with success. */
    @Override
    public Integer call() {
        int answered = 0;
        JsonNumber version = first;
        while (true) {
            var section = Json.createObjectBuilder()
                    .add("body", "<p>Lần lưu " + (answered + 1) + "</p>")
                    .add("nil", false)
                    .add("version", version);
            Reply reply;
            try {
                reply = user.put(path, section);
            } catch (UncheckedIOException gone) {
                return answered;
            }
            if (reply.status() != 200) {
                return answered;
            }
            answered++;
            version = reply.json().getJsonNumber("version");
        }
    }
}

package vn.doingoai.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How a command of the console reaches the database: that of a portal that runs now, an external one, or the embedded one,
 * which it then starts for itself.
 */
final class OwnerConnection {
    private OwnerConnection() {}

    /** A connection of the role that owns the schema. */
    static Connection open(Options options, Children children, Progress progress)
            throws SQLException, InterruptedException {
        String address = options.database();
        if (address != null) {
            return ExternalDatabase.parse(address, "", "").connect();
        }
        Path file = options.data().resolve("secrets.properties");
        if (!Files.exists(file)) {
            throw new LaunchProblem("Không có dữ liệu trong " + options.data() + "; hãy chỉ đúng thư mục bằng --data.");
        }
        try {
            return EmbeddedDatabase.running(new Secrets(file)).connect();
        } catch (SQLException notRunning) {
            DataDirectory data = DataDirectory.open(options.data());
            return new EmbeddedDatabase(data, new Secrets(data.resolve("secrets.properties")), progress)
                    .start(children)
                    .connect();
        }
    }
}

package vn.doingoai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Folders of tenants that a test writes, and what the database then holds of them. */
final class TenantFolders {

    private TenantFolders() {}

    /** Copies every file under a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Writes other words into a file that must hold the first ones. */
    static void change(Path tenants, String file, String right, String wrong) throws IOException {
        Path path = tenants.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(right);
        Files.writeString(path, text.replace(right, wrong));
    }

    /** The first value of the first row that a query finds in a tenant; leaves a transaction open. */
    static String value(Connection owner, String tenant, String sql) throws SQLException {
        owner.setAutoCommit(false);
        try (PreparedStatement enter = owner.prepareStatement(
                        "select set_config('app.tenant_id', ?, true), set_config('app.scope', 'TENANT', true)");
                PreparedStatement query = owner.prepareStatement(sql)) {
            enter.setString(1, tenant);
            enter.execute();
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}

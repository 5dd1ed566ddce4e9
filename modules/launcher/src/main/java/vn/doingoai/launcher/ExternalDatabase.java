package vn.doingoai.launcher;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PostgreSQL that somebody else runs. The user of the address acts as owner: it must own the database, and either
 * may create roles or find {@code portal_app} and {@code portal_national} there, whose passwords then stand in
 * {@code PORTAL_APP_PASSWORD} and {@code PORTAL_NATIONAL_PASSWORD}.
 */
final class ExternalDatabase {
    /** Environment variable with the password of {@code portal_app}, for servers where the owner may not set it. */
    static final String PASSWORD_VARIABLE = "PORTAL_APP_PASSWORD";
    /** Likewise with that of {@code portal_national}. */
    static final String NATIONAL_PASSWORD_VARIABLE = "PORTAL_NATIONAL_PASSWORD";

    private ExternalDatabase() {}

    /**
     * Reads {@code postgres://user:password@host:port/database?…} (also {@code postgresql://}) or
     * {@code jdbc:postgresql://…?user=…&password=…}; the password may be left out when the server asks for none.
     */
    static Database parse(String address, String applicationPassword, String nationalPassword) {
        String plain = address.replaceFirst("^(jdbc:)?postgres(ql)?://", "postgres://");
        try {
            URI uri = URI.create(plain);
            if (!plain.startsWith("postgres://")
                    || uri.getHost() == null
                    || uri.getPath().length() < 2) {
                throw invalid();
            }
            String[] login =
                    Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
            Map<String, String> query = query(uri);
            String user = login[0].isEmpty() ? query.getOrDefault("user", "") : decode(login[0]);
            String password = login.length == 2 ? decode(login[1]) : query.getOrDefault("password", "");
            if (user.isEmpty()) {
                throw invalid();
            }
            return new Database(jdbc(uri, query), user, password, applicationPassword, nationalPassword);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static String jdbc(URI uri, Map<String, String> query) {
        String rest = query.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("user") && !entry.getKey().equals("password"))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + (rest.isEmpty() ? "" : "?" + rest);
    }

    private static Map<String, String> query(URI uri) {
        return Stream.of(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> decode(part[1]), (first, second) -> second));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static LaunchProblem invalid() {
        return new LaunchProblem(
                "Địa chỉ --database không hợp lệ; cần dạng postgres://user:password@host:5432/database.");
    }

    /**
     * Makes sure that the server answers and that both roles of the portal are there, let us in and are bound by policies.
     *
     * @param passwordsGiven whether somebody else made the roles and their passwords
     */
    static void prepare(Database database, boolean passwordsGiven) {
        prepare(database, Database.APPLICATION_ROLE, database.applicationPassword(), passwordsGiven);
        prepare(database, Database.NATIONAL_ROLE, database.nationalPassword(), passwordsGiven);
    }

    private static void prepare(Database database, String role, String password, boolean passwordGiven) {
        try (Connection owner = database.connect()) {
            if (!passwordGiven) {
                Roles.create(owner, role, password);
            }
            if (Roles.exists(owner, role) && !Roles.isBound(owner, role, database.owner())) {
                throw new LaunchProblem("Vai trò " + role + " trên " + database
                        + " vượt qua được chính sách bảo mật hàng; nó không được là superuser, BYPASSRLS hay thành viên của "
                        + database.owner() + ".");
            }
        } catch (SQLException e) {
            throw problem(database, database.owner(), e);
        }
        try (Connection entered = Database.connect(database.url(), role, password)) {
            entered.isValid(5);
        } catch (SQLException e) {
            throw problem(database, role, e);
        }
    }

    private static LaunchProblem problem(Database database, String role, SQLException e) {
        String reason = switch (String.valueOf(e.getSQLState())) {
            case "08001", "08004", "08006" -> "không có máy chủ nào trả lời";
            case "28000", "28P01" -> "sai tên người dùng hoặc mật khẩu của " + role;
            case "3D000" -> "máy chủ không có cơ sở dữ liệu này";
            case "42501" ->
                role + " không được tạo hay đổi vai trò; hãy tạo sẵn " + Database.APPLICATION_ROLE + " và "
                        + Database.NATIONAL_ROLE + ", đặt biến " + PASSWORD_VARIABLE + " và "
                        + NATIONAL_PASSWORD_VARIABLE;
            default -> String.valueOf(e.getMessage());
        };
        return new LaunchProblem("Không dùng được cơ sở dữ liệu " + database + ": " + reason + ".", e);
    }
}

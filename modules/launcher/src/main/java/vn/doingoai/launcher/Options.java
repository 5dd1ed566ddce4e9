package vn.doingoai.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code deploy/run}.
 *
 * @param port the HTTP port of the portal, on the loopback address unless {@code address} says otherwise
 * @param address the address the portal listens on
 * @param data the directory for everything that must survive a restart
 * @param database an existing PostgreSQL to use instead of the embedded one
 * @param demo whether the demo accounts and rows are loaded
 * @param drafts whether the demo reports stay the drafts that they are loaded as
 */
record Options(
        int port, String address, Path data, @Nullable String database, boolean demo, boolean drafts) {
    static final String USAGE = """
            deploy/run [--port 8080] [--data THƯ_MỤC] [--database URL] [--address 127.0.0.1]
                       [--no-demo | --demo-drafts]
              --port N         cổng HTTP của cổng thông tin (mặc định 8080)
              --data THƯ_MỤC   nơi giữ dữ liệu, mật khẩu và nhật ký (mặc định ./data)
              --database URL   dùng PostgreSQL có sẵn: postgres://user:password@host:5432/database
              --address IP     địa chỉ lắng nghe (mặc định 127.0.0.1; 0.0.0.0 là mọi địa chỉ)
              --no-demo        không tạo tài khoản và dữ liệu dùng thử
              --demo-drafts    để báo cáo minh họa ở dạng bản thảo, không phát hành
              --help           chỉ dựng cổng thông tin và in các dòng này
            """;

    static Options parse(List<String> arguments) {
        var options = new Options(8080, "127.0.0.1", Path.of("data"), null, true, false);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--port" -> new Options(portOf(value(option, rest)), address, data, database, demo, drafts);
            case "--address" -> new Options(port, value(option, rest), data, database, demo, drafts);
            case "--data" -> new Options(port, address, Path.of(value(option, rest)), database, demo, drafts);
            case "--database" -> new Options(port, address, data, value(option, rest), demo, drafts);
            case "--no-demo" -> new Options(port, address, data, database, false, drafts);
            case "--demo-drafts" -> new Options(port, address, data, database, demo, true);
            default -> throw new LaunchProblem("Không có tùy chọn \"" + option + "\".\n" + USAGE);
        };
    }

    private static String value(String option, Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            throw new LaunchProblem("Tùy chọn " + option + " cần một giá trị.");
        }
        return value;
    }

    private static int portOf(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new LaunchProblem("Cổng \"" + text + "\" không hợp lệ: cần một số từ 1 đến 65535.");
    }
}

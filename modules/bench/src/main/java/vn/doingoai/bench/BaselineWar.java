package vn.doingoai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the {@link BaselineServlet} with a data source like the portal's. */
final class BaselineWar {
    /** Named, not loaded: only a server has what it stands on. */
    private static final String SERVLET = "vn/doingoai/bench/BaselineServlet.class";

    private static final String DESCRIPTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet>
                <servlet-name>baseline</servlet-name>
                <servlet-class>vn.doingoai.bench.BaselineServlet</servlet-class>
              </servlet>
              <servlet-mapping>
                <servlet-name>baseline</servlet-name>
                <url-pattern>/board</url-pattern>
                <url-pattern>/section</url-pattern>
              </servlet-mapping>
              <data-source>
                <name>java:app/portal</name>
                <class-name>org.postgresql.ds.PGConnectionPoolDataSource</class-name>
                <user>${MPCONFIG=PORTAL_DATABASE_USER}</user>
                <password>${MPCONFIG=PORTAL_DATABASE_PASSWORD}</password>
                <property><name>url</name><value>${MPCONFIG=PORTAL_DATABASE_URL}</value></property>
                <initial-pool-size>4</initial-pool-size>
                <max-pool-size>48</max-pool-size>
                <min-pool-size>4</min-pool-size>
              </data-source>
            </web-app>
            """;

    private BaselineWar() {}

    /**
     * Writes the WAR.
     *
     * @param libraries folder that the JDBC driver is in
     */
    static void write(Path war, Path libraries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            add(zip, "WEB-INF/web.xml", DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = BaselineWar.class.getClassLoader().getResourceAsStream(SERVLET)) {
                add(
                        zip,
                        "WEB-INF/classes/" + SERVLET,
                        Objects.requireNonNull(in).readAllBytes());
            }
            Path driver = driver(libraries);
            add(zip, "WEB-INF/lib/" + driver.getFileName(), Files.readAllBytes(driver));
        }
    }

    private static Path driver(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow(() -> new BenchProblem("There is no JDBC driver in " + libraries));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

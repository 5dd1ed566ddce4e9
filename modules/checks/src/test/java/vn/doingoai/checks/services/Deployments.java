package vn.doingoai.checks.services;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.kernel.identity.Acting;
import vn.doingoai.launcher.tenants.DemoLoader;
import vn.doingoai.launcher.tenants.TenantLoader;

/** The portal's own WAR on a database of its own with the demo data, and what tests inside it need. */
final class Deployments {
    private static final String DATABASE = "services";

    private Deployments() {}

    static WebArchive portal() {
        RunningPortal running = RunningPortal.get();
        Path home = running.home();
        load(running);
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "services.war")
                .importFrom(
                        home.resolve("modules/launcher/target/run/portal.war").toFile())
                .as(WebArchive.class);
        String webXml = text(archive)
                .replace("${MPCONFIG=PORTAL_DATABASE_URL}", Databases.url(DATABASE) + "?stringtype=unspecified")
                .replace("${MPCONFIG=PORTAL_DATABASE_USER}", "portal_app")
                .replace("${MPCONFIG=PORTAL_DATABASE_PASSWORD}", Databases.applicationPassword())
                .replace("${MPCONFIG=PORTAL_NATIONAL_USER}", "portal_national")
                .replace("${MPCONFIG=PORTAL_NATIONAL_PASSWORD}", Databases.nationalPassword());
        archive.delete("/WEB-INF/web.xml");
        return archive.add(new StringAsset(webXml), "/WEB-INF/web.xml")
                .addClasses(ServicesIT.class, OpenDoor.class, Entities.class, Reports.class, Acting.class)
                .addClasses(Owner.class, PolicySwitch.class, Partners.class, ImportedForms.class)
                .addAsResource(new StringAsset(Databases.url(DATABASE)), "owner.url")
                .addAsResource(new StringAsset(Databases.ownerPassword()), "owner.password")
                .addAsLibraries(jarOf("org.assertj.core.api.Assertions"), jarOf("net.bytebuddy.ByteBuddy"));
    }

    private static void load(RunningPortal running) {
        try {
            Databases.create(DATABASE);
            try (Connection owner = Databases.owner(DATABASE)) {
                TenantLoader.load(running.home().resolve("tenants"), owner, true);
            }
            try (Connection owner = Databases.owner(DATABASE)) {
                Path accounts = running.target().resolve("services-accounts.csv");
                DemoLoader.load(running.home().resolve("tenants"), owner, accounts, running.port());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(WebArchive archive) {
        try (var in = archive.get("/WEB-INF/web.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** AssertJ and what it needs go with the tests; Arquillian brings JUnit by itself. */
    private static File jarOf(String type) {
        try {
            return new File(Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

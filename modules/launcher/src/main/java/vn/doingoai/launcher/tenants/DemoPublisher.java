package vn.doingoai.launcher.tenants;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.CsvRow;

/**
 * Takes the demo reports to the public as their users would, over the running portal's own interface: what the ministry then
 * receives was handed in, approved, numbered, printed, sealed and delivered like any other. Each step starts from where the
 * report stands, so what was broken off is taken up again.
 */
public final class DemoPublisher {
    private static final Set<String> ON_ITS_WAY = Set.of("draft", "in-review", "approved", "numbered");

    private final Path tenants;
    private final Map<String, CsvRow> accounts;
    private final URI portal;

    /**
     * Begins.
     *
     * @param tenants the folder that has one folder for each tenant
     * @param accounts {@code demo-accounts.csv}
     * @param portal where the portal answers, without a tenant
     */
    public DemoPublisher(Path tenants, Path accounts, URI portal) {
        this.tenants = tenants;
        this.accounts = DemoAccount.known(accounts);
        this.portal = portal;
    }

    /**
     * Publishes the demo reports of a tenant; units' reports that belong to them are handed in and taken in before.
     *
     * @throws IOException when the portal does not answer or refuses a step, with its words
     */
    public void publish(String tenant) throws IOException, InterruptedException {
        for (TenantFolder folder :
                TenantFolder.readAll(tenants, IndicatorCatalogue.load().keys())) {
            if (folder.settings().tenant().equals(tenant)) {
                for (DemoSubmission submission : folder.demo().submissions()) {
                    handIn(folder, submission);
                }
                for (DemoReport report : folder.demo().reports()) {
                    publish(folder, report);
                }
            }
        }
    }

    private void handIn(TenantFolder folder, DemoSubmission submission) throws IOException, InterruptedException {
        DemoSubmission.HandIn handIn = submission.handIn();
        if (handIn == null) {
            return;
        }
        DemoCaller unit = caller(folder, handIn.by());
        String path = "/submissions/"
                + idOf(unit.get("/submissions"), "title", submission.request().title());
        JsonObject now = unit.get(path);
        if (now.getString("state").equals("draft")) {
            JsonObjectBuilder details = Json.createObjectBuilder()
                    .add("version", now.getJsonNumber("version"))
                    .add("number", handIn.number())
                    .add("date", today(folder))
                    .add(
                            "signerTitles",
                            Json.createArrayBuilder(submission.signing().titles()))
                    .add("signer", submission.signing().name());
            now = unit.post(path + "/submit", details);
        }
        if (now.getString("state").equals("submitted")) {
            caller(folder, handIn.to()).post(path + "/accept", version(now));
        }
    }

    private void publish(TenantFolder folder, DemoReport report) throws IOException, InterruptedException {
        DemoReport.Publication publication = report.publication();
        if (publication == null) {
            return;
        }
        DemoCaller officer = caller(folder, publication.officer());
        DemoCaller leader = caller(folder, publication.leader());
        String path = "/reports/" + idOf(officer.get("/reports"), "title", report.title());
        JsonObject now = officer.get(path + "/review");
        while (ON_ITS_WAY.contains(now.getString("state"))) {
            String actions = path + "/actions/";
            now = switch (now.getString("state")) {
                case "draft" -> officer.post(actions + "send", version(now));
                case "in-review" -> leader.post(actions + "approve", asRead(now, publication));
                case "approved" ->
                    officer.post(actions + "number", Json.createObjectBuilder().add("date", today(folder)));
                default -> officer.post(actions + "publish", Json.createObjectBuilder());
            };
        }
    }

    private static JsonObjectBuilder version(JsonObject now) {
        return Json.createObjectBuilder().add("version", now.getJsonNumber("version"));
    }

    private static JsonObjectBuilder asRead(JsonObject now, DemoReport.Publication publication) {
        return Json.createObjectBuilder()
                .add("edition", now.getJsonNumber("edition"))
                .add("mark", now.getString("mark"))
                .add("post", publication.post())
                .add("signer", publication.signer());
    }

    /** The day at which the clock of the tenant stands: nothing can be dated otherwise. */
    private static String today(TenantFolder folder) {
        LocalDate today = folder.settings().demoToday();
        return Objects.requireNonNullElseGet(today, LocalDate::now).toString();
    }

    private DemoCaller caller(TenantFolder folder, String username) throws IOException {
        CsvRow account = accounts.get(folder.settings().tenant() + "/" + username);
        if (account == null) {
            throw new IOException("No account " + username);
        }
        String host = folder.settings().host() + ".localhost:" + portal.getPort();
        return new DemoCaller(portal, host, account.get("apiToken").text());
    }

    private static String idOf(JsonObject list, String key, String value) throws IOException {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString(key).equals(value))
                .findFirst()
                .orElseThrow(() -> new IOException("Nothing is called " + value))
                .getString("id");
    }
}

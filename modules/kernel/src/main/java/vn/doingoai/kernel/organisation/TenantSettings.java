package vn.doingoai.kernel.organisation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;

/**
 * What a tenant's {@code tenant.yaml} says: names, letterhead, posts, house style, parameters of its outlines. Read and
 * checked at every start; the database keeps the text of the file, and {@link #parse} makes it settings again.
 *
 * @param tenant the name of the folder, and the key of the tenant everywhere
 * @param host first label of the host name at which the tenant answers
 * @param textName the name inside a sentence: "tỉnh Thanh Hóa"
 * @param emblem a few letters that stand for the tenant's emblem on its pages
 * @param brandColour {@code #rrggbb}
 * @param foreignAffairsBody code of the unit that gathers the reports
 * @param place before the date of the province's own documents
 * @param letterhead lines of the body that stands over the departments: "ỦY BAN NHÂN DÂN", "TỈNH THANH HÓA"
 * @param notation of a report's number: {@code {type}} and {@code {abbreviation}} are replaced
 * @param officersMaySubmit whether a unit officer may hand in a report without the head of the unit
 * @param demoToday the day at which the clock of demo data stands, or null for real time
 * @param deliversTo tenants that receive what this one publishes: the ministry
 * @param suppressBelow counts of sensitive consular indicators under this arrive at the ministry as held back; 0 for none
 * @param parameters what the outlines may use as {@code p.name}
 * @param end when the tenant ends and who succeeds it, or null; a declaration, which changes nothing until it is carried out
 */
public record TenantSettings(
        String tenant,
        Kind kind,
        String host,
        String name,
        String shortName,
        String textName,
        String emblem,
        String brandColour,
        String foreignAffairsBody,
        String place,
        List<String> letterhead,
        String notation,
        boolean officersMaySubmit,
        @Nullable LocalDate demoToday,
        HouseStyle houseStyle,
        List<SigningPost> posts,
        List<String> deliversTo,
        int suppressBelow,
        Map<String, String> parameters,
        @Nullable End end) {

    /** A province, or the ministry. */
    public enum Kind {
        PROVINCE,
        NATIONAL
    }

    /**
     * The end of a province.
     *
     * @param on its last day
     * @param successor the tenant of which its territory is a part from the next day on
     * @param basis the act on which this rests, as it is cited
     */
    public record End(LocalDate on, String successor, String basis) {}

    /** Copies the collections. */
    public TenantSettings {
        letterhead = List.copyOf(letterhead);
        posts = List.copyOf(posts);
        deliversTo = List.copyOf(deliversTo);
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads a {@code tenant.yaml} and checks it.
     *
     * @throws FileProblem for the first mistake, with its line
     */
    public static TenantSettings read(Path file) {
        return new TenantSettingsReader(YamlFile.read(file)).settings();
    }

    /** Reads the text of a {@code tenant.yaml} that the database keeps. */
    public static TenantSettings parse(String yaml) {
        return new TenantSettingsReader(YamlFile.parse(yaml, Path.of("tenant.yaml"))).settings();
    }

    /** The notation of a document: {@code BC-UBND}. */
    public String notation(String type, String abbreviation) {
        return notation.replace("{type}", type).replace("{abbreviation}", abbreviation);
    }

    /** The post of this key on that day. */
    public Optional<SigningPost> post(String key, LocalDate day) {
        return posts.stream()
                .filter(post -> post.key().equals(key) && post.existsOn(day))
                .findFirst();
    }

    /** The posts from which units of a kind sign on that day, in the order of the file. */
    public List<SigningPost> posts(UnitKind unitKind, LocalDate day) {
        return posts.stream()
                .filter(post -> post.unitKind() == unitKind && post.existsOn(day))
                .toList();
    }
}

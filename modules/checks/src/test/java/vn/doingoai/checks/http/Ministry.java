package vn.doingoai.checks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Visitor;
import vn.doingoai.kernel.identity.Secrets;

/**
 * All that one account of the ministry can get: every page and file that links lead to from its start page, and every list
 * of the HTTP interface. What differs from one look to the next by itself (view state, nonce, time of day) is left out.
 *
 * @param username of the account
 * @param years whose tables are asked for over HTTP
 */
record Ministry(String username, List<Integer> years) {
    private static final String TENANT = "bo-ngoai-giao";
    private static final Host HOST = new Host(TENANT);
    /** Addresses of one page that are looked at: filters and orders make endless many. */
    private static final int ADDRESSES = 20;

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"([^\"#]+)");
    private static final Pattern PATH = Pattern.compile("(?m)^ +\"?(/api/v1/[^{}\":]*)\"?:");
    private static final Pattern BY_ITSELF = Pattern.compile(
            "name=\"jakarta.faces.ViewState\"[^>]*>|nonce=\"[^\"]*\"|\"primefaces.nonce\"[^>]*>|csp\\.init\\('[^']*'|\\b\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\b");

    /** Texts by address. */
    Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>(pages());
        all.putAll(lists());
        return all;
    }

    private Map<String, String> pages() {
        Visitor visitor = Visitor.signedIn(Account.of(TENANT, username));
        Map<String, String> found = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/start.xhtml"));
        years.forEach(year -> open.add("/national/index.xhtml?period=" + year));
        while (!open.isEmpty()) {
            String address = open.poll();
            if (!found.containsKey(address) && seen.merge(path(address), 1, Integer::sum) <= ADDRESSES) {
                Reply reply = visitor.get(HOST, address);
                found.put(address, told(reply));
                if (reply.header("Content-Type").startsWith("text/html")) {
                    Matcher link = LINK.matcher(reply.text());
                    link.results()
                            .map(each -> each.group(1).replace("&amp;", "&"))
                            .filter(Ministry::isOfThePortal)
                            .forEach(each ->
                                    open.add(URI.create(address).resolve(each).toString()));
                }
            }
        }
        return found;
    }

    private static boolean isOfThePortal(String link) {
        return !link.contains("://")
                && !link.startsWith("mailto:")
                && !link.contains("logout")
                && !link.contains("lang=");
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private Map<String, String> lists() {
        Interface asked = Interface.of(TENANT, username);
        Map<String, String> found = new TreeMap<>();
        Matcher path = PATH.matcher(HOST.get("/openapi").text());
        path.results().map(each -> each.group(1).substring("/api/v1".length())).forEach(each -> {
            found.put("GET " + each, told(asked.get(each)));
            for (int year : years) {
                for (String view : List.of("reported", "today")) {
                    String query = each + "?period=" + year + "&year=" + year + "&view=" + view;
                    found.put("GET " + query, told(asked.get(query)));
                }
            }
        });
        return found;
    }

    /** A page as its text, a workbook as the texts in it, anything else as its hash. */
    private static String told(Reply reply) {
        String type = reply.header("Content-Type");
        String head = reply.status() + " " + type + " " + reply.header("Location") + "\n";
        if (type.startsWith("text/") || type.contains("json")) {
            return head + BY_ITSELF.matcher(reply.text()).replaceAll("");
        }
        return head
                + (type.contains("spreadsheet")
                        ? sheets(reply.response().body())
                        : Secrets.sha256(reply.response().body()));
    }

    /** Its properties say when it was made. A file, because workbooks are streamed in a way that only files are read back. */
    private static String sheets(byte[] workbook) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (!entry.getName().startsWith("docProps/")) {
                        String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        text.append(entry.getName())
                                .append('\n')
                                .append(BY_ITSELF.matcher(content).replaceAll(""));
                    }
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What is not the same in two looks: the address, and from where on it differs. */
    static List<String> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> addresses = new TreeSet<>(before.keySet());
        addresses.addAll(after.keySet());
        return addresses.stream()
                .filter(address -> !before.getOrDefault(address, "").equals(after.getOrDefault(address, "")))
                .map(address ->
                        address + ": " + differing(before.getOrDefault(address, ""), after.getOrDefault(address, "")))
                .toList();
    }

    private static String differing(String before, String after) {
        int at = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        return after.substring(Math.max(0, at - 60), Math.min(after.length(), at + 120));
    }
}

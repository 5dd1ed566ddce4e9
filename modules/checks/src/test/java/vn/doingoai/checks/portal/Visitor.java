package vn.doingoai.checks.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who reads pages without a browser: keeps the cookie of one session.
 *
 * @param cookie the session's cookie as a browser would send it
 */
public record Visitor(String cookie) {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

    /** Signs in at the account's own host, as the sign-in page does. */
    public static Visitor signedIn(Account account) {
        var host = new Host(account.tenant());
        Reply page = host.get("/login.xhtml");
        String form = form(page.text(), account.username(), account.password());
        Reply reply = host.post("/login.xhtml", form, "Cookie", cookieOf(page));
        if (reply.status() != 302) {
            throw new IllegalStateException("Signing in failed: " + reply);
        }
        return new Visitor(cookieOf(reply));
    }

    /** A page of a host, asked for with this cookie. */
    public Reply get(Host host, String path) {
        return host.get(path, "Cookie", cookie);
    }

    private static String form(String page, String username, String password) {
        List<String> fields = new ArrayList<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            String value = attribute(input.group(), "value");
            if (name.endsWith("username")) {
                value = username;
            } else if (name.endsWith("password")) {
                value = password;
            }
            fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return String.join("&", fields);
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return attribute.group(2);
            }
        }
        return "";
    }

    private static String cookieOf(Reply reply) {
        return reply.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .reduce("", (first, last) -> last);
    }
}

package vn.doingoai.launcher.tenants;

import java.util.List;

/**
 * A tenant that is now in the database as its files say.
 *
 * @param slug name of its folder
 * @param host first label of the host name at which it answers
 * @param reports whether its demo reports were written just now
 * @param warnings what the files say otherwise than the portal, where the portal's word holds
 */
public record LoadedTenant(String slug, String host, boolean reports, List<String> warnings) {

    /** Copies the list. */
    public LoadedTenant {
        warnings = List.copyOf(warnings);
    }
}

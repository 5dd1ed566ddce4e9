package vn.doingoai.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.doingoai.kernel.tenancy.TenantHosts;

/** The addresses of other tenants beside the one that is asked: only the first label of the host differs. */
@ApplicationScoped
public class Addresses {

    @Inject
    TenantHosts hosts;

    /** The address of a tenant, without a slash at its end. */
    public String of(HttpServletRequest request, String tenant) {
        String host = request.getServerName();
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + hosts.hostOf(tenant) + host.substring(host.indexOf('.'))
                + (usual ? "" : ":" + port);
    }

    /** Where a ticket lets its reader in. */
    public String ofTicket(HttpServletRequest request, String closedTenant, String ticket) {
        return of(request, closedTenant) + request.getContextPath() + Paths.TICKET + "?ticket="
                + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
    }
}

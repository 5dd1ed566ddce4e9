package vn.doingoai.administration.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.TenantSettings;

/** What the tenant's files say. They are changed in the files and read when the portal starts. */
@Named("settingsPage")
@RequestScoped
public class SettingsPage {

    @Inject
    CurrentTenant tenant;

    /** Refuses everybody but the administrator. */
    @Permit(Role.PROVINCE_ADMIN)
    public void load() {
        tenant.get();
    }

    /** The settings. */
    public TenantSettings getSettings() {
        return tenant.get().settings();
    }

    /** Parameters of the outlines, by name. */
    public Map<String, String> getParameters() {
        return new TreeMap<>(getSettings().parameters());
    }
}

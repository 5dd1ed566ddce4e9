package vn.doingoai.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.CurrentTenant;

/** The main navigation of the present caller, collected from the slices. */
@Named("menu")
@RequestScoped
public class Menu {

    @Inject
    @Any
    private Instance<MenuEntry> entries;

    @Inject
    private CurrentTenant tenant;

    /** The entries the caller sees, in their order. */
    public List<MenuEntry> getEntries() {
        return entries.stream()
                .filter(MenuEntry::visible)
                .filter(entry -> !entry.ofProvince() || !tenant.get().isNational())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** Where a caller starts: the first entry they see, or their account when there is none. */
    public String start() {
        return getEntries().stream().findFirst().map(MenuEntry::page).orElse("/profile.xhtml") + "?faces-redirect=true";
    }

    /** Whether the ministry has a view: not when it lies in a folder none of whose entries the caller sees. */
    boolean lacks(String view) {
        if (!tenant.get().isNational() || folder(view).equals("/")) {
            return false;
        }
        Predicate<MenuEntry> inFolder = entry -> folder(entry.page()).equals(folder(view));
        return entries.stream().anyMatch(inFolder) && getEntries().stream().noneMatch(inFolder);
    }

    /** The value of {@code aria-current}: "page" on the entry's own page, "true" elsewhere in its folder, or none. */
    public @Nullable String current(MenuEntry entry) {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        if (view.equals(entry.page())) {
            return "page";
        }
        return owner(view).filter(entry::equals).isPresent() ? "true" : null;
    }

    /** An entry owns the pages of its folder, unless another entry of the same folder is meant by the page itself. */
    private Optional<MenuEntry> owner(String view) {
        if (folder(view).equals("/")) {
            return Optional.empty(); // pages of the root are of nobody's folder
        }
        var inFolder = getEntries().stream()
                .filter(entry -> folder(entry.page()).equals(folder(view)))
                .toList();
        var isEntryItself = inFolder.stream().anyMatch(entry -> entry.page().equals(view));
        return isEntryItself ? Optional.empty() : inFolder.stream().findFirst();
    }

    private static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }
}

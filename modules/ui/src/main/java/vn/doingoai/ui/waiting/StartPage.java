package vn.doingoai.ui.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.Menu;
import vn.doingoai.ui.MenuEntry;
import vn.doingoai.ui.text.PageMessages;

/** "Việc của tôi": what waits for the caller, what is overdue first. */
@Named("startPage")
@RequestScoped
public class StartPage {

    private static final int A_WEEK = 7;

    @Inject
    @Any
    private Instance<WaitingWork> work;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    @Inject
    private Menu menu;

    private @Nullable List<Waiting> items;

    /** Reads everything before anything of the page is written. */
    public void load() {
        getItems();
    }

    /** All items in their order. */
    public List<Waiting> getItems() {
        if (items == null) {
            items = work.stream()
                    .flatMap(each -> each.items().stream())
                    .sorted(Waiting.ORDER)
                    .toList();
        }
        return items;
    }

    /** The items under their headings; headings with nothing below them are left out. */
    public List<WaitingGroup> getGroups() {
        LocalDate today = clock.today();
        List<Waiting> all = getItems();
        return Stream.of(
                        new WaitingGroup(
                                "overdue",
                                all.stream()
                                        .filter(item -> item.isOverdue(today))
                                        .toList()),
                        new WaitingGroup(
                                "due",
                                all.stream()
                                        .filter(item -> item.due() != null && !item.isOverdue(today))
                                        .toList()),
                        new WaitingGroup(
                                "open",
                                all.stream().filter(item -> item.due() == null).toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** The sentence of an item. */
    public String sentence(Waiting item) {
        return messages.text(item.message(), item.arguments().toArray());
    }

    /** The style of a day: late, near, or a week and more away. */
    public String tone(LocalDate due) {
        long left = left(due);
        return left < 0 ? "late" : left > A_WEEK ? "calm" : "near";
    }

    /** The same in words: "quá hạn 2 ngày", "hôm nay là hạn cuối", "còn 3 ngày". */
    public String leftInWords(LocalDate due) {
        long left = left(due);
        String key = left < 0 ? "start.overdue" : left == 0 ? "start.today" : "start.left";
        return messages.text(key, Math.abs(left));
    }

    private long left(LocalDate due) {
        return ChronoUnit.DAYS.between(clock.today(), due);
    }

    /** Where one may go when nothing waits. */
    public List<MenuEntry> getPlaces() {
        return menu.getEntries().stream()
                .filter(entry -> !(entry instanceof StartEntry))
                .toList();
    }
}

package vn.doingoai.activities.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.list.ResultPage;

/** The list of assigned tasks. What it shows stands in its address. */
@Named("tasksPage")
@RequestScoped
public class TasksPage {

    @Inject
    private TaskQueries tasks;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TenantClock clock;

    private @Nullable String search;
    private @Nullable String source;
    private @Nullable String progress;
    private @Nullable String unit;
    private boolean overdue;
    private @Nullable String sort;
    private @Nullable String page;
    private ResultPage<TaskEntry> found = ResultPage.none();
    private TaskCounts counts = new TaskCounts(0, 0, 0, 0);

    /** Looks the tasks up. */
    public void load() {
        TaskFilter filter = TaskFilter.of(search, source, progress, unit, overdue);
        found = tasks.page(filter, TaskSort.of(sort), ResultPage.number(page));
        counts = tasks.counts(filter);
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<TaskEntry> getFound() {
        return found;
    }

    /** How the tasks stand. */
    public TaskCounts getCounts() {
        return counts;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return overdue || Stream.of(search, source, progress, unit).anyMatch(each -> each != null && !each.isEmpty());
    }

    /** Whether this person writes tasks. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether the list has several units' rows. */
    public boolean isOfProvince() {
        return caller.get().role().scope() == Scope.TENANT;
    }

    /** Units to choose from. */
    public List<UnitRow> getUnits() {
        return organisation.existingOn(clock.today());
    }

    /** Sources to choose from. */
    public TaskSource[] getSources() {
        return TaskSource.values();
    }

    /** Kinds of progress to choose from. */
    public Progress[] getSteps() {
        return Progress.values();
    }

    /** What the list can be sorted by. */
    public TaskSort[] getSorts() {
        return TaskSort.values();
    }

    /** Words of title or assigner, with or without accents. */
    public @Nullable String getSearch() {
        return search;
    }

    /** See {@link #getSearch()}. */
    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    /** Name of a source. */
    public @Nullable String getSource() {
        return source;
    }

    /** See {@link #getSource()}. */
    public void setSource(@Nullable String source) {
        this.source = source;
    }

    /** Name of a progress. */
    public @Nullable String getProgress() {
        return progress;
    }

    /** See {@link #getProgress()}. */
    public void setProgress(@Nullable String progress) {
        this.progress = progress;
    }

    /** Key of a unit. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** Whether only overdue ones are shown. */
    public boolean isOverdue() {
        return overdue;
    }

    /** See {@link #isOverdue()}. */
    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    /** Name of a sort. */
    public @Nullable String getSort() {
        return sort;
    }

    /** See {@link #getSort()}. */
    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    /** Number of the page. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}

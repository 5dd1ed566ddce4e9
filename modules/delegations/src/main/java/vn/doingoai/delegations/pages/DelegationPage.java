package vn.doingoai.delegations.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.DelegationDraft;
import vn.doingoai.delegations.DelegationJudge;
import vn.doingoai.delegations.DelegationQueries;
import vn.doingoai.delegations.DelegationService;
import vn.doingoai.delegations.DelegationView;
import vn.doingoai.delegations.DossierView;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.partners.PartnerApi;
import vn.doingoai.partners.PartnerChoice;
import vn.doingoai.ui.text.PageMessages;

/** One delegation: a new one, or one that is there. The rules speak while it is typed; nothing is kept before "Lưu". */
@Named("delegationPage")
@ViewScoped
public class DelegationPage extends DelegationRows implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationQueries queries;

    @Inject
    private DelegationService delegations;

    @Inject
    private DelegationJudge judge;

    @Inject
    private DelegationChoices choices;

    @Inject
    private PartnerApi partners;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageMessages messages;

    private final Saying saying = new Saying();
    private @Nullable DossierView dossier;
    private @Nullable DelegationView stored;
    private @Nullable DelegationView theirs;

    /** Reads the delegation that the address names, or begins a new one. */
    public void load() {
        String id = getId();
        if (id != null) {
            dossier = queries.dossier(Input.id(id));
            stored = dossier.rows().stream()
                    .filter(row -> row.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow();
            show(stored);
        } else if (!isWriting()) {
            throw new NotPermittedException();
        }
        FormRows.invite(getContent(), getDirection());
    }

    private void show(DelegationView view) {
        be(view.phase(), view.direction(), view.year());
        write(new DelegationContent(view.content()));
        saying.show(view.findings(), this::sentence);
    }

    /** Asks the rules what they think of what is typed, and stores nothing. */
    @Override
    public void check() {
        saying.found(judge.check(draft()), this::sentence);
    }

    /** Fills in what the register of leaders knows of the chosen one. */
    public void chooseLeader() {
        choices.getLeaders().stream()
                .filter(each -> each.id().equals(getContent().getHead().getLeaderId()))
                .forEach(each -> {
                    getContent().getHead().setName(each.name());
                    getContent().getHead().setPost(each.post());
                    getContent().getHead().setRank(each.rank());
                });
        check();
    }

    /** Keeps what was typed, with the reasons for warnings; what somebody else stored meanwhile is shown beside it. */
    public @Nullable String save() {
        try {
            UUID kept = keep();
            messages.keep();
            messages.done("trip.saved");
            return "/delegations/edit.xhtml?faces-redirect=true&id=" + kept;
        } catch (ConflictException conflict) {
            theirs = conflict.current() instanceof DelegationView current ? current : null;
            messages.refuse("trip.conflict");
            return null;
        }
    }

    private UUID keep() {
        check();
        DelegationDraft draft = draft();
        DelegationView known = stored;
        if (known == null) {
            return delegations.create(draft, saying.given());
        }
        delegations.change(known.id(), known.version(), draft.content(), saying.given());
        return known.id();
    }

    private DelegationDraft draft() {
        DelegationContent typed = FormRows.tidy(
                getContent(),
                name -> partners.find(name, null).map(PartnerChoice::id).orElse(null));
        DelegationView known = stored;
        return known == null
                ? DelegationDraft.of(caller.get().unit(), getPhase(), getDirection(), getYear(), typed)
                : new DelegationDraft(
                        known.unit(),
                        known.phase(),
                        known.direction(),
                        known.year(),
                        known.dossier(),
                        known.planItem(),
                        known.state(),
                        typed);
    }

    /** Goes on with what was typed, on top of what somebody else stored. */
    public void keepMine() {
        stored = theirs;
        theirs = null;
        messages.warn("trip.conflictKept");
    }

    /** Drops what was typed. */
    public String takeTheirs() {
        return "/delegations/edit.xhtml?faces-redirect=true&id=" + getId();
    }

    /** What differs between what was typed and what somebody else stored. */
    public List<Difference> getDifferences() {
        DelegationView other = theirs;
        return other == null
                ? List.of()
                : new ContentLines(messages, choices).compare(draft().content(), other.content());
    }

    /** Whether somebody else stored something meanwhile. */
    public boolean isConflicting() {
        return theirs != null;
    }

    private String sentence(Finding finding) {
        return messages.text(finding.message(), finding.arguments().toArray());
    }

    /** Whether it can only be read. */
    public boolean isLocked() {
        DelegationView known = stored;
        return !isWriting() || (known != null && !known.changeable());
    }

    private boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether this person reviews items for the province. */
    public boolean isReviewing() {
        return caller.is(Role.PROVINCE_OFFICER);
    }

    /** Its name, or what is going to be written. */
    public String getTitle() {
        DelegationView known = stored;
        return known == null
                ? messages.text("trip.new." + getPhase() + "." + getDirection(), Integer.toString(getYear()))
                : known.content().getDetails().getName();
    }

    /** What the rules say. */
    public Saying getSaying() {
        return saying;
    }

    /** The row as stored; null for a new one. */
    public @Nullable DelegationView getStored() {
        return stored;
    }

    /** Its plan item and result; null for a new one. */
    public @Nullable DossierView getDossier() {
        return dossier;
    }
}

package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.BookedFigure;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.reports.Manuscript;
import vn.doingoai.reporting.reports.ReportDossier;
import vn.doingoai.reporting.reports.ReportDossiers;
import vn.doingoai.reporting.reports.ReportService;
import vn.doingoai.reporting.submissions.SubmissionState;
import vn.doingoai.reporting.writing.SectionEdit;

/**
 * Brings units' words into the province's report. Each act saves the section as its editor does: whoever saved it in
 * between is shown, and nothing is overwritten.
 */
@ApplicationScoped
@Transactional
public class PassageService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReportDossiers dossiers;

    @Inject
    ReportService reports;

    @Inject
    ReportFigures figures;

    @Inject
    UnitReportQueries units;

    @Inject
    Manuscript manuscript;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    /** The text of a section as it stands while the report is locked. */
    private record Present(Body body, NilPlace nil) {}

    /**
     * Takes lines of a unit's accepted answer into a section.
     *
     * @param version of the section that the officer saw
     * @throws BusinessException {@code passage-not-accepted} or {@code passage-newer} if it is not what may be taken now
     */
    @Permit(Role.PROVINCE_OFFICER)
    public TakenPassage take(UUID report, String key, long version, Taking taking) {
        ReportDossier dossier = dossiers.getToWrite(report);
        UnitReport source = accepted(taking.submission(), dossier);
        if (source.ordinal() != taking.ordinal()) {
            throw new BusinessException("passage-newer");
        }
        UnitText text = source.text(taking.part()).orElseThrow(NotFoundException::new);
        UnitText chosen = taking.lines().isEmpty() ? text : text.only(taking.lines());
        if (chosen.words().isEmpty()) {
            throw new InvalidInputException("lines", "passage-empty");
        }
        Passage passage = new Passage(report, key, source.submission(), text.key())
                .take(source.ordinal(), chosen.words(), caller.get().fullName(), clock.now());
        entities.persist(passage);
        Present present = present(report, key);
        List<Block> blocks = new ArrayList<>(present.body().blocks());
        blocks.addAll(place(taking.after(), blocks), taken(dossier, chosen, passage.id()));
        record("report-passage-taken", dossier, source);
        return save(report, new SectionEdit(key, version, new Body(blocks), NilPlace.NONE, Map.of()), passage.id());
    }

    /** Takes a sentence that sums up the units without anything, or without a report. */
    @Permit(Role.PROVINCE_OFFICER)
    public TakenPassage takeSummary(UUID report, String key, long version, Summary summary) {
        ReportDossier dossier = dossiers.getToWrite(report);
        Section section = dossier.outline().find(key).orElseThrow(NotFoundException::new);
        SectionAnswers answers = SectionAnswers.of(section, units.on(section, dossier), AnswerFilter.ALL);
        String sentence = summary == Summary.NIL ? answers.nilSentence() : answers.missingSentence();
        if (sentence.isEmpty()) {
            throw new InvalidInputException("summary", "passage-empty");
        }
        Present present = present(report, key);
        List<Block> blocks = new ArrayList<>(present.body().blocks());
        blocks.addAll(Body.of(sentence).blocks());
        return save(report, new SectionEdit(key, version, new Body(blocks), present.nil(), Map.of()), null);
    }

    /**
     * "Lấy bản mới": puts what the unit says now in place of what was taken. Lines follow to what stands in their place;
     * where the whole answer had been taken, the whole is taken again.
     */
    @Permit(Role.PROVINCE_OFFICER)
    public TakenPassage refresh(UUID report, String key, long version, UUID id) {
        ReportDossier dossier = dossiers.getToWrite(report);
        Passage passage = find(report, id);
        UnitReport source = accepted(passage.submissionId(), dossier);
        Section part = source.outline().get(passage.part());
        UnitText then = UnitText.of(
                part, source.outline(), units.version(source.submission(), passage.ordinal()), source.parameters());
        UnitText now = source.text(passage.part()).orElseThrow(NotFoundException::new);
        UnitText chosen = now.only(now.following(then, Set.copyOf(passage.words())));
        passage.take(source.ordinal(), chosen.words(), caller.get().fullName(), clock.now());
        Present present = present(report, key);
        Body body = replaced(present.body(), id, taken(dossier, chosen, id));
        record("report-passage-refreshed", dossier, source);
        return save(report, new SectionEdit(key, version, body, present.nil(), Map.of()), id);
    }

    /** "Giữ nguyên": the words stay, and are no longer marked for that version of the unit's. */
    @Permit(Role.PROVINCE_OFFICER)
    public void keep(UUID report, UUID id) {
        ReportDossier dossier = dossiers.getToWrite(report);
        if (!dossier.report().state().isOpen()) {
            throw new BusinessException("report-" + dossier.report().state().code());
        }
        Passage passage = find(report, id);
        UnitReport source = units.get(passage.submissionId(), dossier);
        passage.keep(
                Math.max(source.ordinal(), passage.checkedOrdinal()),
                caller.get().fullName());
        record("report-passage-kept", dossier, source);
    }

    private TakenPassage save(UUID report, SectionEdit edit, @Nullable UUID passage) {
        return new TakenPassage(passage, reports.save(report, edit).version());
    }

    private UnitReport accepted(UUID submission, ReportDossier dossier) {
        UnitReport source = units.get(submission, dossier);
        if (source.state() != SubmissionState.ACCEPTED) {
            throw new BusinessException("passage-not-accepted");
        }
        return source;
    }

    private Passage find(UUID report, UUID id) {
        Passage passage = entities.find(Passage.class, id);
        if (passage == null || !passage.reportId().equals(report)) {
            throw new NotFoundException();
        }
        return passage;
    }

    private List<Block> taken(ReportDossier dossier, UnitText text, UUID passage) {
        FigureSheet sheet = figures.of(dossier.report());
        Set<FigureKey> own = sheet.now().entrySet().stream()
                .filter(each -> each.getValue().origin() == BookedFigure.Origin.UNITS)
                .filter(each -> each.getValue().complete())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new TakenText(sheet.figures(), own).of(text, passage);
    }

    private Present present(UUID report, String key) {
        return manuscript.sections(report).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> new Present(row.body(), row.nilPlace()))
                .orElseThrow(NotFoundException::new);
    }

    /** Where to put what is taken: behind the block named, or at the end. */
    private static int place(@Nullable Integer after, List<Block> blocks) {
        return after == null ? blocks.size() : Math.max(0, Math.min(after + 1, blocks.size()));
    }

    private static Body replaced(Body body, UUID passage, List<Block> blocks) {
        if (!body.passages().contains(passage)) {
            throw new NotFoundException();
        }
        int first = IntStream.range(0, body.blocks().size())
                .filter(number -> passage.equals(body.blocks().get(number).passage()))
                .findFirst()
                .orElseThrow();
        List<Block> text = new ArrayList<>(body.blocks());
        text.removeIf(block -> passage.equals(block.passage()));
        text.addAll(first, blocks);
        return new Body(text);
    }

    private void record(String act, ReportDossier dossier, UnitReport source) {
        audit.record(
                act,
                "report",
                dossier.report().id(),
                source.unit() + " · " + dossier.report().title());
    }
}

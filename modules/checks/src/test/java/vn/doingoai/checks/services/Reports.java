package vn.doingoai.checks.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.requests.RequestDraft;
import vn.doingoai.reporting.requests.RequestQueries;
import vn.doingoai.reporting.requests.RequestService;
import vn.doingoai.reporting.submissions.BoardFilter;
import vn.doingoai.reporting.submissions.BoardQueries;
import vn.doingoai.reporting.submissions.BoardRow;
import vn.doingoai.reporting.submissions.SubmissionQueries;
import vn.doingoai.reporting.submissions.SubmissionService;
import vn.doingoai.reporting.submissions.SubmissionView;
import vn.doingoai.reporting.submissions.SubmitDetails;
import vn.doingoai.reporting.writing.SectionEdit;
import vn.doingoai.reporting.writing.SectionView;

/** The steps of a report's life, so that tests can tell it. */
@ApplicationScoped
public class Reports {
    static final SubmitDetails SIGNED =
            new SubmitDetails("15", LocalDate.of(2019, 9, 9), List.of("CHỦ TỊCH"), "Mai Đình Hiếu");

    @Inject
    RequestService requests;

    @Inject
    RequestQueries requestQueries;

    @Inject
    OutlineQueries outlines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    BoardQueries boards;

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    /** A request of the province to one unit; answers that unit's submission. */
    UUID request(String unit, LocalDate from, LocalDate to) {
        UUID request = draft(unit, from, to);
        requests.issue(request, requestQueries.get(request).version());
        List<BoardRow> board = boards.board(request, BoardFilter.ALL);
        return board.get(0).id();
    }

    /** A request to one unit that is not issued yet. */
    UUID draft(String unit, LocalDate from, LocalDate to) {
        UUID outline = outlines.all().get(0).id();
        UUID addressed = organisation.existingOn(LocalDate.of(2019, 8, 1)).stream()
                .filter(row -> row.code().equals(unit))
                .map(UnitRow::id)
                .findFirst()
                .orElseThrow();
        return requests.create(new RequestDraft(
                "Báo cáo thử",
                "99/SNgV",
                LocalDate.of(2019, 8, 1),
                outline,
                new Period(from, to),
                LocalDate.of(2019, 9, 30),
                true,
                List.of(),
                "",
                List.of(addressed)));
    }

    /** Throws a draft away. */
    void discard(UUID request) {
        requests.discard(request, requestQueries.get(request).version());
    }

    /** Answers every section that wants an answer. */
    void answerAll(UUID submission) {
        for (SectionView section : queries.get(submission).sections()) {
            if (!section.isGroup()) {
                submissions.save(submission, answer(section, section.version(), "Nội dung " + section.key() + "."));
            }
        }
    }

    /** An answer to a section with all its figures. */
    static SectionEdit answer(SectionView section, long version, String text) {
        Map<FigureKey, FigureValue> figures = section.figures().stream()
                .map(field -> FigureKey.parse(field.key()))
                .collect(Collectors.toMap(Function.identity(), key -> FigureValue.of(3)));
        return new SectionEdit(section.key(), version, Body.of(text), NilPlace.NONE, figures);
    }

    /** The first section that has a text of its own. */
    SectionView firstSection(UUID submission) {
        return queries.get(submission).sections().stream()
                .filter(section -> !section.isGroup())
                .findFirst()
                .orElseThrow();
    }

    SubmissionView get(UUID submission) {
        return queries.get(submission);
    }

    long version(UUID submission) {
        return get(submission).version();
    }
}

package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.rollup.received.PublicationReceived;

/** Tells the ministry's officers that a province has published what it was asked for, or corrected it. */
@ApplicationScoped
class PublicationNotices {

    @Inject
    NationalRequestQueries queries;

    @Inject
    Notices notices;

    void received(@Observes PublicationReceived event) {
        String province = Provinces.of(event.from(), event.report().date())
                .map(Province::name)
                .orElse(event.from());
        for (NationalRequestQueries.Answered answered : queries.answeredBy(event)) {
            notices.tellRoles(
                    new Notice(
                            "national-answer:" + answered.request() + ":" + event.id(),
                            event.report().replaces() == null
                                    ? "notice.national-published"
                                    : "notice.national-corrected",
                            List.of(province, answered.title()),
                            "/national/requests/board.xhtml?id=" + answered.request(),
                            null),
                    Role.MINISTRY_OFFICER);
        }
    }
}

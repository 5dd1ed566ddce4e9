package vn.doingoai.checks.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.Acting;
import vn.doingoai.kernel.identity.User;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.partners.Partner;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.submissions.ReviewService;
import vn.doingoai.reporting.submissions.Submission;
import vn.doingoai.reporting.submissions.SubmissionQueries;
import vn.doingoai.reporting.submissions.SubmissionService;
import vn.doingoai.reporting.submissions.SubmissionState;
import vn.doingoai.reporting.writing.SectionView;

/** The portal's services inside Payara, on a database of their own. */
@ExtendWith(ArquillianExtension.class)
class ServicesIT {
    private static final String PROVINCE = "thanh-hoa";
    private static final List<Class<? extends TenantEntity>> TYPES =
            List.of(User.class, Unit.class, ReportRequest.class, Submission.class, Partner.class);

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    @Inject
    Reports reports;

    @Inject
    Partners partners;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    ReviewService reviews;

    @Inject
    ImportedForms forms;

    @Deployment
    static WebArchive portal() {
        return Deployments.portal();
    }

    @Test
    void aReportGoesFromRequestToAcceptance() {
        UUID id = begun("huyen-nga-son", "ngason.canbo", LocalDate.of(2019, 1, 1));
        officer("ngason.canbo", () -> {
            assertThatThrownBy(() -> submissions.submit(id, reports.version(id), Reports.SIGNED))
                    .isInstanceOf(BusinessException.class)
                    .hasFieldOrPropertyWithValue("code", "submission-incomplete");
            reports.answerAll(id);
            submissions.submit(id, reports.version(id), Reports.SIGNED);
            assertThat(reports.get(id).state()).isEqualTo(SubmissionState.SUBMITTED);
        });
        officer("sngv.canbo", () -> {
            assertThatThrownBy(() -> reviews.giveBack(id, reports.version(id), " "))
                    .isInstanceOf(InvalidInputException.class);
            reviews.giveBack(id, reports.version(id), "Chưa có số liệu đoàn vào.");
        });
        officer("ngason.canbo", () -> {
            assertThat(reports.get(id).returnReason()).isEqualTo("Chưa có số liệu đoàn vào.");
            SectionView section = reports.firstSection(id);
            submissions.save(id, Reports.answer(section, section.version(), "Đã bổ sung."));
            submissions.submit(id, reports.version(id), Reports.SIGNED);
            assertThat(reports.get(id).state()).isEqualTo(SubmissionState.RESUBMITTED);
        });
        officer("sngv.canbo", () -> {
            assertThat(queries.changes(id))
                    .filteredOn(change -> change.changed())
                    .hasSize(1);
            reviews.accept(id, reports.version(id));
            assertThat(reports.get(id).state()).isEqualTo(SubmissionState.ACCEPTED);
            assertThatThrownBy(() -> reviews.giveBack(id, reports.version(id), "Muộn quá."))
                    .hasFieldOrPropertyWithValue("code", "submission-accepted");
        });
        officer("ngason.canbo", () -> {
            SectionView section = reports.firstSection(id);
            assertThatThrownBy(() -> submissions.save(id, Reports.answer(section, section.version(), "Sửa thêm.")))
                    .hasFieldOrPropertyWithValue("code", "submission-accepted");
            assertThatThrownBy(() -> submissions.withdraw(id, reports.version(id)))
                    .hasFieldOrPropertyWithValue("code", "submission-accepted");
        });
    }

    @Test
    void theSecondOfTwoOnOneSectionIsShownTheFirstOnesText() {
        UUID id = begun("huyen-nga-son", "ngason.canbo", LocalDate.of(2018, 1, 1));
        officer("ngason.canbo", () -> {
            SectionView section = reports.firstSection(id);
            submissions.save(id, Reports.answer(section, section.version(), "Người thứ nhất."));
            assertThatThrownBy(() -> submissions.save(id, Reports.answer(section, section.version(), "Người thứ hai.")))
                    .isInstanceOf(ConflictException.class)
                    .extracting("current")
                    .extracting(Object::toString)
                    .asString()
                    .contains("Người thứ nhất.");
            assertThat(reports.firstSection(id).bodyJson()).contains("Người thứ nhất.");
        });
    }

    @Test
    void aReportIsTakenBackBeforeItIsAccepted() {
        UUID id = begun("huyen-nga-son", "ngason.canbo", LocalDate.of(2017, 1, 1));
        officer("ngason.canbo", () -> {
            reports.answerAll(id);
            submissions.submit(id, reports.version(id), Reports.SIGNED);
            submissions.withdraw(id, reports.version(id));
            assertThat(reports.get(id).state()).isEqualTo(SubmissionState.DRAFT);
        });
    }

    @Test
    void aDraftRequestIsThrownAwayWithItsUnits() {
        officer("sngv.canbo", () -> {
            UUID id = reports.draft("huyen-nga-son", LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
            long before = entities.rows("request_unit");
            reports.discard(id);
            assertThat(entities.rows("request_unit")).isEqualTo(before - 1);
            assertThat(entities.find(ReportRequest.class, id)).isEmpty();
        });
    }

    @Test
    void aMissingCallerIsRefusedEverywhere() {
        UUID any = UUID.randomUUID();
        CurrentAccess.run(Access.ofTenant(PROVINCE), () -> {
            assertThatThrownBy(() -> queries.get(any)).isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> submissions.start(any, false)).isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> reviews.accept(any, 1)).isInstanceOf(NotPermittedException.class);
        });
    }

    @Test
    void aRoleDoesItsOwnWorkOnly() {
        UUID id = begun("huyen-nga-son", "ngason.canbo", LocalDate.of(2016, 1, 1));
        officer(
                "ngason.canbo",
                () -> assertThatThrownBy(() -> reviews.accept(id, 1)).isInstanceOf(NotPermittedException.class));
        officer("sngv.canbo", () -> {
            assertThatThrownBy(() -> submissions.submit(id, 1, Reports.SIGNED))
                    .isInstanceOf(NotPermittedException.class);
            // The province sees how far a report is, not the text that is being written.
            assertThat(reports.get(id).sections()).isEmpty();
        });
    }

    @Test
    void aSiblingUnitAndAnotherProvinceFindNothing() {
        UUID id = begun("huyen-nga-son", "ngason.canbo", LocalDate.of(2015, 1, 1));
        officer(
                "hoanghoa.canbo",
                () -> assertThatThrownBy(() -> queries.get(id)).isInstanceOf(NotFoundException.class));
        acting.run("gia-lai", "sngv.canbo", () -> {
            assertThatThrownBy(() -> queries.get(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reviews.accept(id, 1)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void withRowLevelSecurityOffEntityQueriesStillStayInTheirTenant() {
        PolicySwitch.without(() -> {
            for (Class<? extends TenantEntity> type : TYPES) {
                List<UUID> own = in(PROVINCE, () -> entities.all(type));
                List<UUID> others = in("gia-lai", () -> entities.all(type));
                assertThat(own).as(type.getSimpleName()).isNotEmpty();
                assertThat(others).as(type.getSimpleName()).doesNotContainAnyElementsOf(own);
                assertThat(in(PROVINCE, () -> entities.count(type))).isEqualTo(own.size());
                assertThat(in("gia-lai", () -> entities.touch(type))).isEqualTo(others.size());
                assertThat(in("gia-lai", () -> entities.find(type, own.get(0)))).isEmpty();
                assertThat(entities.all(type)).as("no tenant").isEmpty();
            }
            // The lock itself is off: SQL, which the discriminator does not reach, sees every tenant's rows.
            assertThat(in("gia-lai", () -> entities.rows("unit")))
                    .isGreaterThan(in("gia-lai", () -> entities.count(Unit.class)));
        });
    }

    @Test
    void whatOneTenantLoadedIsNotServedToAnotherFromACache() {
        UUID unit = in(PROVINCE, () -> entities.all(Unit.class)).get(0);
        for (int i = 0; i < 3; i++) {
            assertThat(in(PROVINCE, () -> entities.find(Unit.class, unit))).isPresent();
            assertThat(in("gia-lai", () -> entities.find(Unit.class, unit))).isEmpty();
        }
    }

    @Test
    void aQueryWithoutATenantReturnsNothing() {
        assertThat(entities.rows("unit")).isZero();
        assertThat(entities.rows("app_user")).isZero();
        assertThat(in(PROVINCE, () -> entities.rows("unit"))).isPositive();
    }

    @Test
    void whatRefersToAMergedPartnerShowsTheWinnerUntilTheMergeIsTakenBack() {
        UUID winner = acting.as(PROVINCE, "sngv.canbo", partners::mergedAndRestored);
        officer("ngason.canbo", () -> assertThat(partners.contact(winner)).isEmpty());
    }

    @Test
    void aFilledFormGoesInWhenItIsMendedAndOnlyOnce() {
        officer("ngason.canbo", forms::goesInWhenItIsMendedAndOnlyOnce);
        officer("ngason.canbo", forms::changesWhatSaysSomethingElse);
        UUID other = acting.caller(PROVINCE, "ngason.canbo").unit();
        officer("hoanghoa.canbo", () -> forms.staysWithTheUnit(Objects.requireNonNull(other)));
    }

    private UUID begun(String unit, String officer, LocalDate from) {
        UUID id = acting.as(PROVINCE, "sngv.canbo", () -> reports.request(unit, from, from.plusMonths(3)));
        officer(officer, () -> submissions.start(id, false));
        return id;
    }

    private void officer(String username, Runnable work) {
        acting.run(PROVINCE, username, work);
    }

    private static <T> T in(String tenant, Supplier<T> work) {
        return CurrentAccess.call(Access.ofTenant(tenant), work);
    }
}

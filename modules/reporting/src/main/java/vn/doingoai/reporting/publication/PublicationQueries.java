package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.docx.OfficialDocx;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.AnnexJson;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.ReportSheet;
import vn.doingoai.reporting.figures.FrozenFigures;

/** Reads what was published. */
@ApplicationScoped
@Transactional
public class PublicationQueries {

    private static final String COLUMNS = """
            select p.id, p.report_id, p.number, p.document_date, p.title, p.period_from, p.period_to, p.published_by,
                   p.published_at, p.ordinal, p.pdf_sha256, p.figures_sha256, p.previous_sha256, p.sha256,
                   p.replaces_id, p.correction_reason, n.id as replaced_by, u.name as unit_name
            """;

    private static final String ROWS = """
              from portal.publication p
              join portal.unit u on u.tenant_id = portal.current_tenant() and u.id = p.unit_id
              left join portal.publication n on n.tenant_id = portal.current_tenant() and n.replaces_id = p.id
             where p.tenant_id = portal.current_tenant()
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    Dossiers dossiers;

    /** The publications that a filter lets through, the newest first. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public List<PublicationRow> list(PublicationFilter filter, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String query = COLUMNS + where(filter, values) + " order by p.ordinal desc offset ? limit ?";
        values.add(offset);
        values.add(limit);
        return sql.list(query, PublicationQueries::row, values.toArray());
    }

    /** How many a filter lets through. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public int count(PublicationFilter filter) {
        List<Object> values = new ArrayList<>();
        String query = "select count(*) " + where(filter, values);
        return sql.find(query, row -> row.getInt(1), values.toArray()).orElseThrow();
    }

    /** The years of documents that were published, the latest first. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public List<Integer> years() {
        return sql.list("""
                select distinct extract(year from document_date)::int as year from portal.publication
                where tenant_id = portal.current_tenant() order by year desc
                """, row -> row.getInt("year"));
    }

    /** One publication with its figures. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public PublicationView get(UUID id) {
        List<PublicationView.Line> figures = FigureLines.of(FrozenFigures.fromJson(find(id).figures()));
        return sql.find(COLUMNS + ROWS + " and p.id = ?", row -> view(row, figures), id)
                .orElseThrow(NotFoundException::new);
    }

    /** The pages as they were published, or the same made again for Word. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.PROVINCE_ADMIN})
    public PrintedFile file(UUID id, PrintedFile.Format format) {
        Publication publication = find(id);
        Dossier dossier = dossiers.get(publication.reportId());
        ReportSheet sheet =
                SheetJson.read(publication.content(), dossier.outline(), AnnexJson.read(publication.annexes()));
        DocumentCode code = sheet.code();
        byte[] content = switch (format) {
            case PDF -> publication.pdf();
            case DOCX ->
                OfficialDocx.render(
                        sheet.document(), HousePrint.of(dossier.settings().houseStyle()));
        };
        return new PrintedFile(
                PrintedFile.name(
                        dossier.report().period(),
                        dossier.unit().code(),
                        code,
                        dossier.report().title(),
                        format),
                format,
                content);
    }

    private Publication find(UUID id) {
        Publication publication = entities.find(Publication.class, id);
        if (publication == null) {
            throw new NotFoundException();
        }
        return publication;
    }

    private static String where(PublicationFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(ROWS);
        if (filter.year() != null) {
            where.append(" and p.document_date >= ? and p.document_date < ?");
            values.add(LocalDate.of(filter.year(), 1, 1));
            values.add(LocalDate.of(filter.year() + 1, 1, 1));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and strpos(lower(p.title || ' ' || p.number), lower(?)) > 0");
            values.add(filter.text().strip());
        }
        return where.toString();
    }

    private static PublicationRow row(ResultSet row) throws SQLException {
        return new PublicationRow(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class),
                row.getString("title"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant(),
                row.getObject("replaced_by") != null);
    }

    private static PublicationView view(ResultSet row, List<PublicationView.Line> figures) throws SQLException {
        return new PublicationView(
                row(row),
                row.getLong("ordinal"),
                row.getString("unit_name"),
                row.getString("pdf_sha256"),
                row.getString("figures_sha256"),
                row.getString("previous_sha256"),
                row.getString("sha256"),
                row.getObject("replaces_id", UUID.class),
                row.getObject("replaced_by", UUID.class),
                row.getString("correction_reason"),
                figures);
    }
}

package nl.handenindewijk.directory;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds services, in the order of their names. A page costs three statements, whatever its size. */
@Component
@Transactional(readOnly = true)
public class FindServices {

    /** So many stand on one page. */
    public static final int PAGE = 25;

    private static final String WHERE = """
             where (cast(:status as text) is null and s.status in ('ACTIVE', 'TEMPORARILY_CLOSED') or s.status = :status)
               and (cast(:theme as text) is null or :theme = any(s.themes))
               and (cast(:area as text) is null or s.areas = '{}' or :area = any(s.areas))
               and (cast(:language as text) is null or :language = any(s.languages))
               and (cast(:day as int) is null or exists (select 1 from directory_opening h
                     where h.service_id = s.id and h.day = :day and h.opens <= cast(:time as time) and h.closes > cast(:time as time)))
               and (cast(:words as text) is null or s.words @@ to_tsquery('dutch', :words))
               and (cast(:checked as date) is null or s.checked_on is null or s.checked_on < :checked)
               and (cast(:after as uuid) is null or (lower(s.name), s.id) >
                     (select lower(a.name), a.id from directory_service a where a.id = :after))
             order by lower(s.name), s.id
            """;

    private final JdbcClient database;
    private final ServiceRows rows;

    FindServices(JdbcClient database, ServiceRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** @param after cursor of the page before, null for the first */
    public KeysetPage<Service> page(ServiceFilter filter, @Nullable UUID after) {
        var ids = database.sql("select s.id from directory_service s" + WHERE + " limit " + (PAGE + 1))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name(),
                        Types.VARCHAR)
                .param("theme", filter.theme() == null ? null : filter.theme().name(), Types.VARCHAR)
                .param("area", filter.district(), Types.VARCHAR)
                .param("language", filter.language(), Types.VARCHAR)
                .param("day", filter.open() == null ? null : filter.open().day().getValue(), Types.INTEGER)
                .param(
                        "time",
                        filter.open() == null ? null : filter.open().time().toString(),
                        Types.VARCHAR)
                .param("words", WordQuery.of(filter.words()), Types.VARCHAR)
                .param("checked", filter.checkedBefore(), Types.DATE)
                .param("after", after, Types.OTHER)
                .query(UUID.class)
                .list();
        return KeysetPage.of(rows.of(ids), PAGE, service -> service.id().toString());
    }

    /** One service, whatever its state. */
    public Optional<Service> find(UUID id) {
        return rows.of(List.of(id)).stream().findFirst();
    }

    /** These services, in the order of their names. */
    public List<Service> of(Collection<UUID> ids) {
        return rows.of(ids);
    }

    /** Whatever its state, in the order of their names. */
    public List<Service> everything() {
        return rows.of(database.sql("select id from directory_service order by lower(name), id")
                .query(UUID.class)
                .list());
    }

    /** What is offered on any of these themes to this district; those who speak the language first. */
    public List<Service> proposals(Collection<Theme> themes, @Nullable String district, String language, int most) {
        var ids = database.sql("""
                        select id from directory_service
                         where status = 'ACTIVE' and themes && cast(:themes as text[])
                           and (areas = '{}' or cast(:area as text) is null or :area = any(areas))
                         order by (:language = any(languages)) desc, (areas <> '{}') desc, lower(name), id limit :most""")
                .param(
                        "themes",
                        "{" + String.join(",", themes.stream().map(Enum::name).toList()) + "}")
                .param("area", district, Types.VARCHAR)
                .param("language", language)
                .param("most", most)
                .query(UUID.class)
                .list();
        var found = rows.of(ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(service -> service.id().equals(id)))
                .toList();
    }

    /** Every language that some service speaks. */
    public List<String> languages() {
        return database.sql("select distinct unnest(languages) as code from directory_service order by code")
                .query(String.class)
                .list();
    }

    /** From which state a form starts; -1 for a service that is not there. */
    public long version(UUID id) {
        return database.sql("select version from directory_service where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** All organisations by name. */
    public List<Organisation> organisations() {
        return database.sql("select id, name, description, website, email, phone from directory_organisation"
                        + " order by lower(name), id")
                .query(Organisation.class)
                .list();
    }

    /** One organisation. */
    public Optional<Organisation> organisation(UUID id) {
        return organisations().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

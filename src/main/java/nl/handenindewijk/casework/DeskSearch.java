package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.KeysetPage;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Search through the cases a worker may see, open or closed: a fixed number of statements whatever is found. */
@Component
public class DeskSearch {

    private final Desk desk;
    private final SearchTokens tokens;
    private final AlikeNames alike;
    private final ApplicationEventPublisher events;
    private final Municipality municipality;
    private final Clock clock;

    DeskSearch(
            Desk desk,
            SearchTokens tokens,
            AlikeNames alike,
            ApplicationEventPublisher events,
            Municipality municipality,
            Clock clock) {
        this.desk = desk;
        this.tokens = tokens;
        this.alike = alike;
        this.events = events;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param alike cases whose name is a letter or two away from what was typed
     */
    public record Found(KeysetPage<DeskRow> page, List<DeskRow> alike) {}

    /**
     * Cases that hold all words of the query, or the phone number, postcode, mail address or reference that it is; the
     * newest first. Every search is recorded, without its words.
     */
    @Transactional
    public Found search(String query, @Nullable String cursor, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var reference =
                PublicReference.parse(query).or(() -> TypedHouse.shortReference(query, municipality.referencePrefix()));
        var sought = reference.isPresent() ? List.<SearchQuery>of() : tokens.ofQuery(query);
        var page = reference.isEmpty() && sought.isEmpty()
                ? new KeysetPage<DeskRow>(List.of(), null)
                : exactly(reference.orElse(null), sought, cursor, worker, today);
        var near =
                cursor == null && sought.stream().anyMatch(one -> !one.names().isEmpty())
                        ? alike.of(sought, worker, today)
                        : List.<DeskRow>of();
        events.publishEvent(new HelpRequestViewed(
                null,
                worker.id(),
                clock.instant(),
                HelpRequestViewed.Kind.SEARCH,
                !page.items().isEmpty() || !near.isEmpty()));
        return new Found(page, near);
    }

    private KeysetPage<DeskRow> exactly(
            @Nullable PublicReference reference,
            List<SearchQuery> sought,
            @Nullable String cursor,
            CurrentWorker worker,
            LocalDate today) {
        var sql = new DeskSql(worker, today).after(DeskFilter.Sort.RECEIVED, cursor);
        if (reference != null) {
            sql.and("r.reference = :reference", "reference", reference.value());
            return desk.page("", sql, DeskFilter.Sort.RECEIVED, today);
        }
        for (int i = 0; i < sought.size(); i++) {
            sql.and(
                    "s.tokens && :group" + i,
                    "group" + i,
                    SearchQuery.array(sought.get(i).tokens()));
        }
        return desk.page(CaseSearchIndex.JOIN, sql, DeskFilter.Sort.RECEIVED, today);
    }
}

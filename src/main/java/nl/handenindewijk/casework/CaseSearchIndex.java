package nl.handenindewijk.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.folder.NamesBeside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the keyed hashes of what is written in a case, in the transaction in which it is written. */
@Component
class CaseSearchIndex {

    /** The words of a case beside its row, as {@code s} beside {@code r}. */
    static final String JOIN = "join casework_search s on s.request_id = r.id";

    /** Grows by one when text is hashed by other rules; what was stored before is then written anew. */
    static final int SCHEME = 5;

    private final JdbcClient jdbc;
    private final SearchTokens tokens;
    private final List<NamesBeside> beside;

    CaseSearchIndex(JdbcClient jdbc, SearchTokens tokens, List<NamesBeside> beside) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.beside = beside;
    }

    /** All that can be found of a new request: story, name, phone, mail, postcode and address. */
    Set<Long> tokensOf(HelpRequest request) {
        var all = new LinkedHashSet<>(tokens.ofText(request.story()));
        namesIn(request).forEach(name -> all.addAll(tokens.ofText(name)));
        all.addAll(contactOf(request));
        var postcode = request.contact().whereabouts().postcode();
        if (postcode != null) {
            all.addAll(tokens.ofPostcode(postcode));
        }
        addressOf(request).ifPresent(all::add);
        var number = request.contact().whereabouts().houseNumber();
        if (postcode != null && number != null) {
            all.add(tokens.ofHouse(postcode, number));
        }
        return all;
    }

    /** By which its names are found with a letter wrong. */
    Set<Long> namesOf(HelpRequest request) {
        var all = new LinkedHashSet<Long>();
        namesIn(request).forEach(name -> all.addAll(tokens.ofName(name)));
        return all;
    }

    private static List<String> namesIn(HelpRequest request) {
        var name = request.personName();
        return name == null ? List.of() : List.of(name);
    }

    private Set<Long> contactOf(HelpRequest request) {
        var all = new LinkedHashSet<Long>();
        var phone = request.contact().preferences().phone();
        if (phone != null) {
            tokens.ofPhone(phone).ifPresent(all::add);
        }
        var email = request.contact().preferences().email();
        if (email != null) {
            all.add(tokens.ofEmail(email));
        }
        return all;
    }

    /** The whole address as a keyed hash; empty where it is not known to the door. */
    Optional<Long> addressOf(HelpRequest request) {
        var where = request.contact().whereabouts();
        var postcode = where.postcode();
        var number = where.houseNumber();
        return postcode == null || number == null
                ? Optional.empty()
                : Optional.of(tokens.ofAddress(postcode, number, where.addition()));
    }

    void index(HelpRequest request) {
        store(
                "insert into casework_search (request_id, tokens, names, scheme) values (:id, :tokens, :names, :scheme)",
                request,
                tokensOf(request),
                namesOf(request));
    }

    /** Of all that know names of others: those who pass a question on, people around the resident. */
    Map<UUID, List<String>> namesBeside(Collection<UUID> requestIds) {
        var all = new HashMap<UUID, List<String>>();
        beside.forEach(room -> room.namesOf(requestIds)
                .forEach((id, names) ->
                        all.computeIfAbsent(id, none -> new ArrayList<>()).addAll(names)));
        return all;
    }

    /** Writes everything of a case anew, by the rules of now. */
    void renew(HelpRequest request, List<TimelineEntry> timeline) {
        var all = tokensOf(request);
        for (var entry : timeline) {
            var words = entry.body();
            if (words != null) {
                all.addAll(tokens.ofText(words));
            }
        }
        var names = namesOf(request);
        for (var name : namesBeside(List.of(request.id())).getOrDefault(request.id(), List.of())) {
            all.addAll(tokens.ofText(name));
            names.addAll(tokens.ofName(name));
        }
        store(
                "update casework_search set tokens = :tokens, names = :names, scheme = :scheme where request_id = :id",
                request,
                all,
                names);
    }

    private void store(String sql, HelpRequest request, Set<Long> all, Set<Long> names) {
        jdbc.sql(sql)
                .param("id", request.id())
                .param("tokens", all.toArray(Long[]::new))
                .param("names", names.toArray(Long[]::new))
                .param("scheme", SCHEME)
                .update();
    }

    /** Adds the words of a note or message. */
    void addWords(HelpRequest request, String text) {
        add(request, tokens.ofText(text));
    }

    /** Adds the name of somebody else that came with a request. */
    void addName(HelpRequest request, String name) {
        jdbc.sql("update casework_search set names = names || :names where request_id = :id")
                .param("id", request.id())
                .param("names", tokens.ofName(name).toArray(Long[]::new))
                .update();
    }

    /** Adds a phone number or mail address that came later; the case is still found by the old one. */
    void addContact(HelpRequest request) {
        add(request, contactOf(request));
    }

    private void add(HelpRequest request, Set<Long> more) {
        jdbc.sql("update casework_search set tokens = tokens || :tokens where request_id = :id")
                .param("id", request.id())
                .param("tokens", more.toArray(Long[]::new))
                .update();
    }
}

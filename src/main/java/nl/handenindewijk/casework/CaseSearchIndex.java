package nl.handenindewijk.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the keyed hashes of what is written in a case, in the transaction in which it is written. */
@Component
class CaseSearchIndex {

    /** Grows by one when text is hashed by other rules; what was stored before is then written anew. */
    static final int SCHEME = 3;

    private final JdbcClient jdbc;
    private final SearchTokens tokens;

    CaseSearchIndex(JdbcClient jdbc, SearchTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
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
                tokensOf(request));
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
        store(
                "update casework_search set tokens = :tokens, names = :names, scheme = :scheme where request_id = :id",
                request,
                all);
    }

    private void store(String sql, HelpRequest request, Set<Long> all) {
        jdbc.sql(sql)
                .param("id", request.id())
                .param("tokens", all.toArray(Long[]::new))
                .param("names", namesOf(request).toArray(Long[]::new))
                .param("scheme", SCHEME)
                .update();
    }

    /** Adds the words of a note or message. */
    void addWords(HelpRequest request, String text) {
        add(request, tokens.ofText(text));
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

package nl.handenindewijk.casework;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the keyed hashes of what is written in a case, in the transaction in which it is written. */
@Component
class CaseSearchIndex {

    private final JdbcClient jdbc;
    private final SearchTokens tokens;

    CaseSearchIndex(JdbcClient jdbc, SearchTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** All that can be found of a new request: story, name, phone, mail, postcode. */
    Set<Long> tokensOf(HelpRequest request) {
        var all = new LinkedHashSet<>(tokens.ofText(request.story()));
        var name = request.personName();
        if (name != null) {
            all.addAll(tokens.ofText(name));
        }
        var phone = request.contact().preferences().phone();
        if (phone != null) {
            tokens.ofPhone(phone).ifPresent(all::add);
        }
        var email = request.contact().preferences().email();
        if (email != null) {
            all.add(tokens.ofEmail(email));
        }
        var postcode = request.contact().whereabouts().postcode();
        if (postcode != null) {
            all.addAll(tokens.ofPostcode(postcode));
        }
        return all;
    }

    void index(HelpRequest request) {
        jdbc.sql("insert into casework_search (request_id, tokens) values (:id, :tokens)")
                .param("id", request.id())
                .param("tokens", tokensOf(request).toArray(Long[]::new))
                .update();
    }

    /** Adds the words of a note or message. */
    void addWords(UUID requestId, String text) {
        jdbc.sql("update casework_search set tokens = tokens || :tokens where request_id = :id")
                .param("id", requestId)
                .param("tokens", tokens.ofText(text).toArray(Long[]::new))
                .update();
    }
}

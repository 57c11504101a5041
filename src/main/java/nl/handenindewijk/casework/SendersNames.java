package nl.handenindewijk.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.NamesBeside;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who passed a question on, as it was written down at the door: the first line of what was entered. */
@Component
class SendersNames implements NamesBeside {

    /** What begins with that name. */
    static final Set<Change> NAMED_IN = EnumSet.of(Change.ENTERED_BY_STAFF, Change.PASSED_ON);

    private static final int MOST_WORDS = 8;

    private final JdbcClient database;
    private final TextCipher cipher;

    SendersNames(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public Map<UUID, List<String>> namesOf(Collection<UUID> requestIds) {
        var names = new HashMap<UUID, List<String>>();
        if (!requestIds.isEmpty()) {
            database.sql("select request_id, body from casework_timeline where request_id in (:requests)"
                            + " and kind in (:kinds) and body is not null")
                    .param("requests", List.copyOf(requestIds))
                    .param("kinds", NAMED_IN.stream().map(Enum::name).toList())
                    .query(row -> {
                        names.put(
                                row.getObject("request_id", UUID.class),
                                List.of(in(Objects.requireNonNull(cipher.decrypt(row.getBytes("body"))))));
                    });
        }
        return names;
    }

    /** The words that may be a name: those before how the person can be reached, and not a whole story. */
    static String in(String entered) {
        return Arrays.stream(entered.lines().findFirst().orElse("").split("\\s+"))
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }
}

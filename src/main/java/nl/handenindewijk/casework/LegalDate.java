package nl.handenindewijk.casework;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statutory term that runs for a request.
 *
 * @param code code of the term, for example WGS_EERSTE_GESPREK
 * @param due its last day; null where the law says "onverwijld" and gives no number
 */
record LegalDate(String code, @Nullable LocalDate due) {

    private static final Set<String> FULFILLED_BY_CONVERSATION =
            Set.of("WGS_EERSTE_GESPREK", "WGS_SIGNAAL", "WGS_BEDREIGEND", "WMO_SPOED");

    /** Wgs 4 lid 1 and 2 ask for a first conversation, so that fulfils them; other terms run until the end. */
    boolean isFulfilledByConversation() {
        return FULFILLED_BY_CONVERSATION.contains(code);
    }
}

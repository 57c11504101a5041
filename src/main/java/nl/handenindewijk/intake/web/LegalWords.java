package nl.handenindewijk.intake.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words a resident reads about a term of the law. */
final class LegalWords {

    /** The terms that have words of their own under {@code intake.bon.stap.}. */
    private static final Set<String> OWN = Set.of("WGS_EERSTE_GESPREK", "WGS_BEDREIGEND", "WMO_ONDERZOEK");

    private LegalWords() {}

    static String key(@Nullable String code) {
        return code != null && OWN.contains(code) ? code : "wet";
    }
}

package nl.handenindewijk.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** There is no such term, or none yet on that date. */
public final class UnknownTermException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownTermException(String code, @Nullable LocalDate start) {
        super(start == null ? "unknown term " + code : "no rule for " + code + " on " + start);
    }
}

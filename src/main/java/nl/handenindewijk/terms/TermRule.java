package nl.handenindewijk.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of terms: what the law says during some years.
 *
 * @param article the article, with its paragraph, in Dutch legal notation
 * @param backwards counted back from an event instead of on from it
 * @param atw whether the Algemene termijnenwet lengthens it
 * @param suspendable whether Awb 4:15 can suspend it: only terms to give a decision
 * @param extension by how much it may be put off once; null if it may not
 * @param freelyExtended the law gives no number for putting off: a reasonable time, announced (Awb 4:14 lid 3)
 * @param validFrom first start date it is for
 * @param validUntil last start date it is for, null if it still holds
 */
public record TermRule(
        String code,
        String law,
        String article,
        StartEvent startsAt,
        TermLength length,
        boolean backwards,
        boolean atw,
        boolean suspendable,
        @Nullable TermLength extension,
        boolean freelyExtended,
        Origin origin,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Consequence consequence) {

    /** Who sets the length. The names are message keys under {@code term.origin.}. */
    public enum Origin {
        LAW,
        /** The municipality's by-law; what stands in the table is the most the law allows. */
        BYLAW,
        /** A norm of another organisation. */
        PROTOCOL
    }

    /** Law and article as a worker reads them. */
    public String citation() {
        return law + " " + article;
    }

    boolean isInForceOn(LocalDate start) {
        return !start.isBefore(validFrom) && (validUntil == null || !start.isAfter(validUntil));
    }

    TermRule withLength(TermLength shorter) {
        return new TermRule(
                code,
                law,
                article,
                startsAt,
                shorter,
                backwards,
                atw,
                suspendable,
                extension,
                freelyExtended,
                origin,
                validFrom,
                validUntil,
                consequence);
    }

    TermRule withAtw(boolean lengthens) {
        return new TermRule(
                code,
                law,
                article,
                startsAt,
                length,
                backwards,
                lengthens,
                suspendable,
                extension,
                freelyExtended,
                origin,
                validFrom,
                validUntil,
                consequence);
    }
}

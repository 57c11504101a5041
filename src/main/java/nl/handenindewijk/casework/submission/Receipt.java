package nl.handenindewijk.casework.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the resident gets back at once.
 *
 * @param teamName who reads it
 * @param contactBy the last day by which a person makes contact (the municipality's promise)
 * @param readBy the last day by which somebody has read it
 * @param legalCode code of the statutory term that runs, null if none
 * @param legalDue its last day, null if none
 * @param urgent whether it goes to the top of the desk (level U0 or U1)
 */
public record Receipt(
        UUID requestId,
        PublicReference reference,
        AccessCode code,
        Instant receivedAt,
        String teamName,
        String teamLocation,
        String teamHours,
        String teamPhone,
        LocalDate readBy,
        LocalDate contactBy,
        @Nullable String legalCode,
        @Nullable LocalDate legalDue,
        boolean urgent) {}

package nl.handenindewijk.helper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a worker heard of the person concerned.
 *
 * @param hoe code of one of {@link #WAYS}
 * @param op the day on which it was said
 */
record AgreementForm(@Nullable String hoe, @Nullable String op) {

    static final List<Agreement> WAYS = List.of(Agreement.SPOKEN, Agreement.WRITTEN);

    private static final int OLDEST_IN_DAYS = 365;

    static AgreementForm empty(LocalDate today) {
        return new AgreementForm(null, today.toString());
    }

    void check(Errors errors, LocalDate today) {
        if (chosen().isEmpty()) {
            errors.rejectValue("hoe", "helper.error.how");
        }
        var day = parsed();
        if (day == null || day.isAfter(today) || day.isBefore(today.minusDays(OLDEST_IN_DAYS))) {
            errors.rejectValue("op", "helper.error.on");
        }
    }

    /** Only of what was checked. */
    Agreement how() {
        return chosen().orElseThrow();
    }

    /** Only of what was checked. */
    LocalDate day() {
        return Objects.requireNonNull(parsed());
    }

    private Optional<Agreement> chosen() {
        return WAYS.stream().filter(each -> each.name().equals(hoe)).findFirst();
    }

    private @Nullable LocalDate parsed() {
        try {
            return op == null ? null : LocalDate.parse(op);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}

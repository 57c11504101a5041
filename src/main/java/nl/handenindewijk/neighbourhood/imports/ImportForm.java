package nl.handenindewijk.neighbourhood.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A file to check, as it was sent. */
record ImportForm(
        @Nullable String soort,
        @Nullable String jaar,
        @Nullable String klaargezet,
        @Nullable MultipartFile bestand) {

    private static final int FIRST_YEAR = 2012;

    /** @param ready names of files that can be picked */
    void check(Errors errors, LocalDate today, List<String> ready) {
        if (kind().isEmpty()) {
            errors.rejectValue("soort", "neighbourhood.kind.missing");
        }
        if (year() < FIRST_YEAR || year() > today.getYear() + 1) {
            errors.rejectValue(
                    "jaar", "neighbourhood.year.wrong", new Object[] {FIRST_YEAR, today.getYear() + 1}, null);
        }
        boolean picked = klaargezet != null && !klaargezet.isEmpty();
        if (picked && isSent()) {
            errors.rejectValue("klaargezet", "neighbourhood.ready.both");
        } else if (picked && !ready.contains(klaargezet)) {
            errors.rejectValue("klaargezet", "neighbourhood.ready.gone");
        } else if (!picked && !isSent()) {
            errors.rejectValue("bestand", "neighbourhood.file.missing");
        }
    }

    boolean isSent() {
        return bestand != null && !bestand.isEmpty();
    }

    Optional<ImportKind> kind() {
        return Stream.of(ImportKind.values())
                .filter(each -> each.name().equals(soort))
                .findFirst();
    }

    int year() {
        return jaar != null && jaar.strip().matches("\\d{4}") ? Integer.parseInt(jaar.strip()) : 0;
    }

    /** Only after {@link #check} found nothing. */
    MultipartFile file() {
        return Objects.requireNonNull(bestand);
    }
}

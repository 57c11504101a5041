package nl.handenindewijk.meldcode;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form of one step; the fields of the other steps are empty. Words have a name of their own in each. */
record MeldcodeForm(
        @Nullable Step stap,
        @Nullable UUID sleutel,
        @Nullable Answer kinderen,
        @Nullable String signalen,
        @Nullable Consulted overlegMet,
        @Nullable Boolean zonderNaam,
        @Nullable String overleg,
        @Nullable Answer gesproken,
        @Nullable String gesprek,
        @Nullable Answer vermoeden,
        @Nullable Answer onveilig,
        @Nullable Answer hulpMogelijk,
        @Nullable Answer hulpAanvaard,
        @Nullable Answer hulpOpTijd,
        @Nullable String weging,
        @Nullable Decision besluit,
        @Nullable Boolean afwijken,
        @Nullable String besluitReden) {

    private static final int LONGEST = 4000;
    private static final int SHORTEST_NAME = 4;

    static MeldcodeForm empty() {
        return new MeldcodeForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    UUID key() {
        return sleutel == null ? UUID.randomUUID() : sleutel;
    }

    /**
     * @param personName of the case; does not belong in advice that was asked without it
     * @param norm what step 4 said; null if it was not done
     */
    void check(Errors errors, @Nullable String personName, @Nullable Norm norm) {
        if (stap == null) {
            errors.reject("meldcode.error.step");
            return;
        }
        choices().forEach((field, value) -> {
            if (value == null) {
                errors.rejectValue(field, "meldcode.error." + field);
            }
        });
        var words = words();
        if (words.isBlank()) {
            errors.rejectValue(wordsField(), "meldcode.error." + wordsField());
        } else if (words.length() > LONGEST) {
            errors.rejectValue(wordsField(), "meldcode.error.long");
        }
        if (stap == Step.CONSULT && Boolean.TRUE.equals(zonderNaam) && names(words, personName)) {
            errors.rejectValue("overleg", "meldcode.error.name");
        }
        if (stap == Step.DECIDE) {
            checkDecision(errors, norm);
        }
    }

    private void checkDecision(Errors errors, @Nullable Norm norm) {
        if (norm == null) {
            errors.reject("meldcode.error.weigh-first");
        } else if (norm.asksReport() && besluit != null && !besluit.reports() && !Boolean.TRUE.equals(afwijken)) {
            errors.rejectValue("afwijken", "meldcode.error.afwijken");
        }
    }

    private static boolean names(String words, @Nullable String personName) {
        var lower = words.toLowerCase(Locale.ROOT);
        return personName != null
                && Stream.of(personName.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(part -> part.length() >= SHORTEST_NAME && lower.contains(part));
    }

    /** What is kept: codes by the name of their field, and the words. */
    Map<String, String> content() {
        var content = new LinkedHashMap<String, String>();
        choices()
                .forEach((field, value) ->
                        content.put(field, Objects.requireNonNull(value).toString()));
        if (stap == Step.CONSULT) {
            content.put("zonderNaam", Boolean.toString(Boolean.TRUE.equals(zonderNaam)));
        }
        if (stap == Step.DECIDE && Boolean.TRUE.equals(afwijken)) {
            content.put("afwijken", "true");
        }
        content.put(Entry.WORDS, words());
        return content;
    }

    private Map<String, @Nullable Object> choices() {
        Map<String, @Nullable Object> choices = new LinkedHashMap<>();
        switch (Objects.requireNonNull(stap)) {
            case SIGNS -> choices.put("kinderen", kinderen);
            case CONSULT -> choices.put("overlegMet", overlegMet);
            case TALK -> choices.put("gesproken", gesproken);
            case WEIGH -> {
                choices.put("vermoeden", vermoeden);
                choices.put("onveilig", onveilig);
                choices.put("hulpMogelijk", hulpMogelijk);
                choices.put("hulpAanvaard", hulpAanvaard);
                choices.put("hulpOpTijd", hulpOpTijd);
            }
            case DECIDE -> choices.put("besluit", besluit);
        }
        return choices;
    }

    private String wordsField() {
        return switch (Objects.requireNonNull(stap)) {
            case SIGNS -> "signalen";
            case CONSULT -> "overleg";
            case TALK -> "gesprek";
            case WEIGH -> "weging";
            case DECIDE -> "besluitReden";
        };
    }

    private String words() {
        var words = switch (Objects.requireNonNull(stap)) {
            case SIGNS -> signalen;
            case CONSULT -> overleg;
            case TALK -> gesprek;
            case WEIGH -> weging;
            case DECIDE -> besluitReden;
        };
        return words == null ? "" : words.strip();
    }
}

package nl.handenindewijk.intake.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.casework.submission.Whereabouts.Kind;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.shared.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Where somebody lives. A postcode nobody knows is fine: the front desk takes it.
 *
 * @param adresKeuze a name of {@link Choice}; an address where a postcode is typed and nothing chosen
 * @param huisnummer may be left out; a letter behind it is taken as the addition
 */
record PlaceForm(
        @Nullable String adresKeuze,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String toevoeging)
        implements Checked {

    private static final int LONGEST_ADDITION = 20;
    /** Reads spaces once, however many there are. */
    private static final Pattern NUMBER = Pattern.compile("([1-9][0-9]{0,4})(?![0-9])\\s*+-?+\\s*+(\\S.{0,19})?");

    /** The three answers, in the order of the page. */
    enum Choice {
        ADRES(Kind.ADDRESS),
        GEEN_ADRES(Kind.NO_FIXED_ADDRESS),
        LIEVER_NIET(Kind.RATHER_NOT);

        private final Kind kind;

        Choice(Kind kind) {
            this.kind = kind;
        }

        static Choice of(Kind kind) {
            return Arrays.stream(values())
                    .filter(choice -> choice.kind == kind)
                    .findFirst()
                    .orElse(ADRES);
        }
    }

    static PlaceForm of(Answers answers) {
        var place = answers.whereabouts();
        if (place == null) {
            return new PlaceForm(Choice.ADRES.name(), null, null, null);
        }
        var code = place.postcode();
        var number = place.houseNumber();
        return new PlaceForm(
                Choice.of(place.kind()).name(),
                code == null ? null : code.spaced(),
                number == null ? null : number.toString(),
                place.addition());
    }

    @Override
    public void check(Errors errors) {
        var choice = choice();
        if (choice == null) {
            errors.rejectValue("adresKeuze", "intake.error.adres.leeg");
        }
        if (choice != Choice.ADRES) {
            return;
        }
        if (Typed.isEmpty(postcode)) {
            errors.rejectValue("postcode", "intake.error.postcode.leeg");
        } else if (Postcode.parse(String.valueOf(postcode)).isEmpty()) {
            errors.rejectValue("postcode", "intake.error.postcode.fout");
        }
        if (!Typed.isEmpty(huisnummer) && !number().matches()) {
            errors.rejectValue("huisnummer", "intake.error.huisnummer.fout");
        }
        if (Typed.length(Typed.line(toevoeging)) > LONGEST_ADDITION) {
            errors.rejectValue("toevoeging", "intake.error.toevoeging.lang", new Object[] {LONGEST_ADDITION}, null);
        }
    }

    Whereabouts toWhereabouts() {
        var choice = choice();
        if (choice != Choice.ADRES) {
            return new Whereabouts(choice == null ? Kind.RATHER_NOT : choice.kind, null, null, null);
        }
        var number = number();
        var known = number.matches();
        var addition = Typed.line(toevoeging);
        return new Whereabouts(
                Kind.ADDRESS,
                Postcode.parse(String.valueOf(postcode)).orElseThrow(),
                known ? Integer.valueOf(number.group(1)) : null,
                addition == null && known ? Typed.line(number.group(2)) : addition);
    }

    private @Nullable Choice choice() {
        for (var choice : Choice.values()) {
            if (choice.name().equals(adresKeuze)) {
                return choice;
            }
        }
        return Typed.isEmpty(postcode) ? null : Choice.ADRES;
    }

    private Matcher number() {
        return NUMBER.matcher(String.valueOf(Typed.line(huisnummer)));
    }
}

package nl.handenindewijk.intake.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How somebody can be reached safely. Nothing is required; whoever chooses no way comes back with number and code. A
 * number or address that is typed but not ticked is kept, and not used.
 *
 * @param kanaal names of channels, or {@link #SELF}
 * @param dagdeel names of parts of the day
 * @param voicemail "JA" or "NEE"
 */
record ReachForm(
        @Nullable Set<String> kanaal,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable Set<String> dagdeel,
        @Nullable String voicemail,
        @Nullable String veiligeNaam,
        @Nullable String opmerking,
        @Nullable String naam)
        implements Checked {

    /** "Ik kom zelf terug met nummer en code." */
    static final String SELF = "ZELF";

    /** The answers in the order of the page. */
    static final List<String> CHOICES = List.of("PHONE", "EMAIL", "VISIT", "LETTER", SELF);

    private static final String YES = "JA";
    private static final String NO = "NEE";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REMARK = 500;
    private static final int LONGEST_PHONE = 40;

    static ReachForm of(Answers answers) {
        var reach = answers.reach();
        if (reach == null) {
            return new ReachForm(Set.of(), null, null, Set.of(), NO, null, null, null);
        }
        var contact = reach.contact();
        var channels = names(contact.channels());
        return new ReachForm(
                channels.isEmpty() ? Set.of(SELF) : channels,
                contact.phone(),
                contact.email(),
                names(contact.times()),
                contact.voicemail() ? YES : NO,
                contact.safeName(),
                contact.remark(),
                reach.name());
    }

    @Override
    public void check(Errors errors) {
        checkPhone(errors);
        checkEmail(errors);
        tooLong(errors, "veiligeNaam", veiligeNaam, LONGEST_NAME);
        tooLong(errors, "opmerking", opmerking, LONGEST_REMARK);
        tooLong(errors, "naam", naam, LONGEST_NAME);
    }

    /** Whether a letter or a visit was asked for without an address to go to. */
    boolean lacksAddress(Whereabouts place) {
        var needsOne = channels().contains(ContactChannel.LETTER) || channels().contains(ContactChannel.VISIT);
        return needsOne && (place.postcode() == null || place.houseNumber() == null);
    }

    Reach toReach() {
        var contact = new ContactPreferences(
                channels(),
                Typed.line(telefoon),
                Typed.line(email),
                chosen(DayPart.class, dagdeel),
                YES.equals(voicemail),
                Typed.line(veiligeNaam),
                Typed.isEmpty(opmerking) ? null : Typed.text(opmerking));
        return new Reach(contact, Typed.line(naam));
    }

    /** The channels that are allowed, in the order of the page. */
    List<String> channelNames() {
        return CHOICES.stream()
                .filter(name -> kanaal != null && kanaal.contains(name) && !name.equals(SELF))
                .toList();
    }

    /** The parts of the day, in order. */
    List<DayPart> times() {
        return List.copyOf(chosen(DayPart.class, dagdeel));
    }

    private void checkPhone(Errors errors) {
        var typed = Typed.line(telefoon);
        if (typed == null) {
            if (channels().contains(ContactChannel.PHONE)) {
                errors.rejectValue("telefoon", "intake.error.telefoon.leeg");
            }
        } else if (typed.length() > LONGEST_PHONE || !Typed.isPhone(typed)) {
            errors.rejectValue("telefoon", "intake.error.telefoon.fout");
        }
    }

    private void checkEmail(Errors errors) {
        var typed = Typed.line(email);
        if (typed == null) {
            if (channels().contains(ContactChannel.EMAIL)) {
                errors.rejectValue("email", "intake.error.email.leeg");
            }
        } else if (!Typed.isEmail(typed)) {
            errors.rejectValue("email", "intake.error.email.fout");
        }
    }

    private static void tooLong(Errors errors, String field, @Nullable String typed, int longest) {
        if (Typed.length(Typed.text(typed)) > longest) {
            errors.rejectValue(field, "intake.error.lang", new Object[] {longest}, null);
        }
    }

    private Set<ContactChannel> channels() {
        return chosen(ContactChannel.class, kanaal);
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, @Nullable Set<String> names) {
        var chosen = EnumSet.noneOf(type);
        if (names != null) {
            Arrays.stream(type.getEnumConstants())
                    .filter(value -> names.contains(value.name()))
                    .forEach(chosen::add);
        }
        return chosen;
    }
}

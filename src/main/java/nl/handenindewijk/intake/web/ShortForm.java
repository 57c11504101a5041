package nl.handenindewijk.intake.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.intake.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * All questions on one page, for people in a hurry and for helpers; the rules are those of the step forms.
 *
 * @param sleutel the submission key, made when the page was shown
 */
record ShortForm(
        @Nullable Set<String> thema,
        @Nullable String gevaar,
        @Nullable String kinderen,
        @Nullable String verhaal,
        @Nullable String adresKeuze,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String toevoeging,
        @Nullable Set<String> kanaal,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable Set<String> dagdeel,
        @Nullable String voicemail,
        @Nullable String veiligeNaam,
        @Nullable String opmerking,
        @Nullable String naam,
        @Nullable Map<String, String> eigen,
        @Nullable String sleutel)
        implements Checked {

    static ShortForm of(Answers answers) {
        var place = PlaceForm.of(answers);
        var reach = ReachForm.of(answers);
        return new ShortForm(
                TopicForm.of(answers).thema(),
                DangerForm.of(answers).gevaar(),
                DangerForm.of(answers).kinderen(),
                answers.story(),
                place.adresKeuze(),
                place.postcode(),
                place.huisnummer(),
                place.toevoeging(),
                reach.kanaal(),
                reach.telefoon(),
                reach.email(),
                reach.dagdeel(),
                reach.voicemail(),
                reach.veiligeNaam(),
                reach.opmerking(),
                reach.naam(),
                answers.own(),
                answers.submissionKey().toString());
    }

    @Override
    public void check(Errors errors) {
        danger().check(errors);
        story().check(errors);
        place().check(errors);
        reach().check(errors);
    }

    /** The key of this page; a new one if it was tampered with. */
    UUID submissionKey() {
        return Keys.parse(sleutel).orElseGet(UUID::randomUUID);
    }

    /** Whether a letter or a visit was asked for without an address; ask only when the rest is right. */
    boolean lacksAddress() {
        return reach().lacksAddress(place().toWhereabouts());
    }

    Answers toAnswers() {
        return Answers.begin(submissionKey())
                .withThemes(new TopicForm(thema).toThemes())
                .withDanger(danger().toAnswer(), danger().childrenAtHome())
                .withStory(story().toStory())
                .withWhereabouts(place().toWhereabouts())
                .withReach(reach().toReach());
    }

    /** Whether there is no way to reach the person but waiting until they come back. */
    boolean comesBack() {
        return kanaal == null || kanaal.stream().allMatch(ReachForm.SELF::equals);
    }

    /** The same page with another key. */
    ShortForm withKey(UUID key) {
        return new ShortForm(
                thema,
                gevaar,
                kinderen,
                verhaal,
                adresKeuze,
                postcode,
                huisnummer,
                toevoeging,
                kanaal,
                telefoon,
                email,
                dagdeel,
                voicemail,
                veiligeNaam,
                opmerking,
                naam,
                eigen,
                key.toString());
    }

    private DangerForm danger() {
        return new DangerForm(gevaar, kinderen);
    }

    private StoryForm story() {
        return new StoryForm(verhaal, eigen);
    }

    private PlaceForm place() {
        return new PlaceForm(adresKeuze, postcode, huisnummer, toevoeging);
    }

    private ReachForm reach() {
        return new ReachForm(kanaal, telefoon, email, dagdeel, voicemail, veiligeNaam, opmerking, naam);
    }
}

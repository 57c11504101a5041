package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.intake.Answers;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** What each form makes of what people type. */
class FormsTest {

    private static List<String> wrong(Checked form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors);
        return errors.getFieldErrors().stream().map(FieldError::getCode).toList();
    }

    private static ReachForm reach(Set<String> channels, String phone, String email) {
        return new ReachForm(channels, phone, email, Set.of("EVENING", "MORNING"), "JA", " Karin ", "", "Wim");
    }

    @Test
    void nobodyHasToChooseATopic() {
        assertThat(new TopicForm(null).toThemes()).containsExactly(Theme.ANDERS);
        assertThat(new TopicForm(Set.of("WERK", "hacker", "GELD")).toThemes()).containsExactly(Theme.GELD, Theme.WERK);
    }

    @ParameterizedTest
    @CsvSource({"JA, YES", "NEE, NO", "WEET_NIET, UNKNOWN"})
    void readsTheAnswerAboutDanger(String chosen, DangerAnswer answer) {
        var form = new DangerForm(chosen, null);
        assertThat(wrong(form)).isEmpty();
        assertThat(form.toAnswer()).isEqualTo(answer);
        assertThat(DangerForm.of(Answers.begin(UUID.randomUUID()).withDanger(answer, null)))
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"JA, true", "NEE, false", "'', ", "misschien, "})
    void childrenAtHomeMayStayOpen(String chosen, Boolean answer) {
        var form = new DangerForm("NEE", chosen);
        assertThat(wrong(form)).isEmpty();
        assertThat(form.childrenAtHome()).isEqualTo(answer);
        var answers = Answers.begin(UUID.randomUUID()).withDanger(DangerAnswer.NO, answer);
        assertThat(DangerForm.of(answers).childrenAtHome()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja", "YES", "JA,NEE"})
    void asksAgainWhetherThereIsDanger(String chosen) {
        assertThat(wrong(new DangerForm(chosen, null))).containsExactly("intake.error.gevaar.leeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "مساعدة من فضلك", "  met spaties  ", "regel 1\nregel 2", "\u202eomgekeerd"})
    void keepsAStoryExactly(String story) {
        assertThat(wrong(new StoryForm(story, null))).isEmpty();
        assertThat(new StoryForm(story, null).toStory()).isEqualTo(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n", "\u200b\u200e", "  "})
    void aStoryThatCannotBeSeenIsNone(String story) {
        assertThat(wrong(new StoryForm(story, null))).containsExactly("intake.error.verhaal.leeg");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(wrong(new StoryForm("😀".repeat(4000), null))).isEmpty();
        assertThat(wrong(new StoryForm("😀".repeat(4001), null))).containsExactly("intake.error.verhaal.lang");
        assertThat(wrong(new StoryForm("a\r\n".repeat(2000), null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1234 AB, 12, -, 12, -",
                "1234ab, 12 a, -, 12, a",
                "1234ab, 12a, bis, 12, bis",
                "1234ab, 12-3, -, 12, 3",
                "1234-AB, -, -, -, -",
                "1234 ab, 1, 2e verdieping links, 1, 2e verdieping links"
            })
    void readsAnAddressInAnyNotation(String postcode, String number, String addition, Integer asNumber, String rest) {
        var form = new PlaceForm("ADRES", postcode, number, addition);
        assertThat(wrong(form)).isEmpty();
        var place = form.toWhereabouts();
        assertThat(place.postcode().value()).isEqualTo("1234AB");
        assertThat(place.houseNumber()).isEqualTo(asNumber);
        assertThat(place.addition()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ADRES, -, -, postcode.leeg",
                "ADRES, 0123 AB, -, postcode.fout",
                "ADRES, 9999, 14, postcode.fout",
                "ADRES, 1234 SS, -, postcode.fout",
                "ADRES, 1234 AB, nul, huisnummer.fout",
                "ADRES, 1234 AB, 0, huisnummer.fout",
                "ADRES, 1234 AB, -1, huisnummer.fout",
                "ADRES, 1234 AB, 123456, huisnummer.fout",
                "-, -, -, adres.leeg",
                "huis, -, -, adres.leeg"
            })
    void saysWhatIsWrongWithAnAddress(String choice, String postcode, String number, String message) {
        assertThat(wrong(new PlaceForm(choice, postcode, number, null))).containsExactly("intake.error." + message);
    }

    /** The longest that a form takes; read in every way that there is it would keep a processor busy for minutes. */
    @Test
    void aHouseNumberWithManySpacesIsRefusedInNoTime() {
        var form = new PlaceForm("ADRES", "1234 AB", "1" + " ".repeat(250_000) + "x".repeat(30), null);
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> wrong(form)))
                .containsExactly("intake.error.huisnummer.fout");
    }

    @Test
    void forgetsAnAddressThatSomebodyRatherKeeps() {
        var place = new PlaceForm("LIEVER_NIET", "1234 AB", "12", null).toWhereabouts();
        assertThat(place).isEqualTo(new Whereabouts(Whereabouts.Kind.RATHER_NOT, null, null, null));
        assertThat(wrong(new PlaceForm("GEEN_ADRES", "geen", "geen", "x".repeat(99))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06-12345678",
                "06 1234 5678",
                "+31 6 12345678",
                "0031612345678",
                "020-1234567",
                "06-00000 214",
                "+32 2 123 45 67",
                "+49 30 901820",
                "+212 522-123456",
                "(020) 123 45 67"
            })
    void takesATelephoneNumber(String number) {
        assertThat(wrong(reach(Set.of("PHONE"), number, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "0612", "06123456789012345", "+999 123", "111111111111111111111111111111111111111111"})
    void saysThatATelephoneNumberCannotBe(String number) {
        assertThat(wrong(reach(Set.of(), number, null))).containsExactly("intake.error.telefoon.fout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.nl", "naam+iets@voorbeeld.co.uk", "naam@münchen.de", "o'neill@voorbeeld.nl"})
    void takesAMailAddress(String address) {
        assertThat(wrong(reach(Set.of("EMAIL"), null, address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a@b.c",
                "a b@c.nl",
                "@c.nl",
                "a@c.nl, b@c.nl",
                "a@b@c.nl",
                "a@c.nl\r\nBcc: b@c.nl",
                "<a@c.nl>",
                "a\u0000@c.nl"
            })
    void saysThatAMailAddressCannotBe(String address) {
        assertThat(wrong(reach(Set.of(), null, address))).containsExactly("intake.error.email.fout");
    }

    @Test
    void aWayThatIsTickedNeedsItsNumber() {
        assertThat(wrong(reach(Set.of("PHONE", "EMAIL"), " ", "")))
                .containsExactly("intake.error.telefoon.leeg", "intake.error.email.leeg");
    }

    @Test
    void usesOnlyWhatWasTicked() {
        var contact = reach(Set.of("EMAIL"), "0612345678", "a@b.nl").toReach().contact();
        assertThat(contact.channels()).containsExactly(ContactChannel.EMAIL);
        assertThat(contact.phone()).isEqualTo("0612345678");
        assertThat(contact.times()).containsExactly(DayPart.MORNING, DayPart.EVENING);
        assertThat(contact.safeName()).isEqualTo("Karin");
        assertThat(contact.remark()).isNull();
        assertThat(contact.voicemail()).isTrue();
    }

    @Test
    void nothingTickedIsComingBackOneself() {
        var form = new ReachForm(null, null, null, null, null, null, null, null);
        assertThat(wrong(form)).isEmpty();
        assertThat(form.toReach().contact().channels()).isEmpty();
        assertThat(ReachForm.of(Answers.begin(UUID.randomUUID()).withReach(form.toReach()))
                        .kanaal())
                .containsExactly("ZELF");
    }

    @Test
    void aLetterNeedsAnAddressToGoTo() {
        var known = new PlaceForm("ADRES", "1234 AB", "1", null).toWhereabouts();
        var half = new PlaceForm("ADRES", "1234 AB", null, null).toWhereabouts();
        var none = new PlaceForm("GEEN_ADRES", null, null, null).toWhereabouts();
        assertThat(reach(Set.of("LETTER"), null, null).lacksAddress(known)).isFalse();
        assertThat(reach(Set.of("VISIT"), null, null).lacksAddress(half)).isTrue();
        assertThat(reach(Set.of("LETTER"), null, null).lacksAddress(none)).isTrue();
        assertThat(reach(Set.of("PHONE"), null, null).lacksAddress(none)).isFalse();
    }

    @Test
    void findingsComeInTheOrderOfThePage() {
        var form = new ShortForm(
                null,
                null,
                null,
                "",
                "ADRES",
                "x",
                null,
                null,
                Set.of("PHONE"),
                "x",
                "x",
                null,
                null,
                "n".repeat(121),
                "o".repeat(501),
                "n".repeat(121),
                null,
                null);
        assertThat(wrong(form))
                .containsExactly(
                        "intake.error.gevaar.leeg",
                        "intake.error.verhaal.leeg",
                        "intake.error.postcode.fout",
                        "intake.error.telefoon.fout",
                        "intake.error.email.fout",
                        "intake.error.lang",
                        "intake.error.lang",
                        "intake.error.lang");
    }
}

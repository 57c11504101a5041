package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTextTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ReasonText TEXTS = CommandOptions.reasonText();

    @Test
    void tellsAWorkerWhyWithLawAndArticle() {
        Deadline deadline = Terms.dutch().deadline("WMO_ONDERZOEK", LocalDate.parse("2026-03-24"), Set.of());

        assertThat(TEXTS.forWorker(deadline.reasons(), DUTCH))
                .containsExactly(
                        "Wmo 2015 art. 2.3.2 lid 1: uiterlijk 6 weken na de melding op dinsdag 24 maart 2026; die dag telt niet"
                                + " mee.",
                        "Zo geteld is de laatste dag dinsdag 5 mei 2026.",
                        "Geen gewone dag: dinsdag 5 mei (Bevrijdingsdag). Dus door tot en met woensdag 6 mei 2026 (Algemene"
                                + " termijnenwet art. 1).");
    }

    @Test
    void tellsAResidentInSimpleWords() {
        Deadline deadline = Terms.dutch().deadline("WGS_BEDREIGEND", LocalDate.parse("2026-04-02"), Set.of());

        assertThat(TEXTS.forResident(deadline.reasons(), DUTCH))
                .containsExactly(
                        "De wet zegt: binnen 3 werkdagen na uw vraag. Dat was op donderdag 2 april 2026.",
                        "Wij tellen alleen werkdagen. Het weekend telt niet. Deze dagen tellen ook niet: vrijdag 3 april (Goede Vrijdag), maandag 6 april (tweede paasdag).");
    }

    @Test
    void tellsItInEnglishToo() {
        Deadline deadline = Terms.dutch().deadline("WMO_ONDERZOEK", LocalDate.parse("2026-03-24"), Set.of());

        assertThat(TEXTS.forResident(deadline.reasons(), Locale.ENGLISH))
                .last()
                .isEqualTo(
                        "These are not ordinary days: Tuesday 5 May (Liberation Day). That is why the last day is Wednesday 6 May"
                                + " 2026.");
    }

    @Test
    void namesGroundAndDaysOfEachStandstill() {
        Suspension asked = new Suspension(
                Suspension.Ground.COMPLETION_ASKED, LocalDate.parse("2026-02-13"), LocalDate.parse("2026-02-19"));

        Deadline deadline = Terms.dutch().deadline("PW_BESLUIT", LocalDate.parse("2026-02-02"), Set.of(asked));

        assertThat(TEXTS.forWorker(deadline.reasons(), DUTCH))
                .contains(
                        "Opgeschort van vrijdag 13 februari 2026 tot en met donderdag 19 februari 2026 (7 dagen): de inwoner is"
                                + " gevraagd de aanvraag aan te vullen (Awb 4:15 lid 1 a).");
        assertThat(TEXTS.forResident(deadline.reasons(), DUTCH)).contains("Daarom duurt het 7 dagen langer.");
    }

    /** Every reason that can occur has its sentence, for both readers and in both languages, without an unfilled place. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyReasonHasAText(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<Reason> all = new ArrayList<>();
        Set<Suspension> twice = Set.of(
                suspension(Suspension.Ground.FORCE_MAJEURE, "2026-12-05", "2026-12-05"),
                suspension(Suspension.Ground.UNSTATED, "2027-12-05", "2027-12-07"));
        Terms terms = new Terms(TermTable.forAuditors(), EquatedDays.known(), true);
        for (String code : terms.table().codes()) {
            for (LocalDate start = LocalDate.parse("2026-12-01"); start.getYear() < 2029; start = start.plusDays(17)) {
                all.addAll(terms.deadline(code, start, twice).reasons());
            }
            all.addAll(terms.deadline(code, LocalDate.parse("2029-03-29"), Set.of())
                    .reasons());
        }
        for (Suspension.Ground ground : Suspension.Ground.values()) {
            all.add(Reason.of(Reason.Kind.SUSPENDED, ground, LocalDate.EPOCH, LocalDate.EPOCH, 1));
        }
        for (DayOff day : DayOff.values()) {
            all.add(Reason.of(Reason.Kind.NOT_MOVED_LONG, LocalDate.EPOCH, day));
        }
        for (TermUnit unit : List.of(TermUnit.MONTHS, TermUnit.YEARS, TermUnit.WEEKS)) {
            all.add(Reason.of(Reason.Kind.EXTENDED, new TermLength(1, unit), LocalDate.EPOCH));
        }
        for (String level : List.of("U0", "U1", "U2", "U3", "U4")) {
            all.addAll(promises().contactBy(level, java.time.Instant.EPOCH).reasons());
        }
        all.addAll(promises().silence(java.time.Instant.EPOCH).reasons());
        all.addAll(promises().readBy(java.time.Instant.EPOCH).reasons());
        all.addAll(promises().answerBy(java.time.Instant.EPOCH).reasons());
        all.add(Reason.AGREED);

        assertThat(all).extracting(Reason::kind).contains(Reason.Kind.values());
        assertThat(TEXTS.forWorker(all, locale)).doesNotContainNull().noneMatch(text -> text.matches(".*[{}].*"));
        assertThat(TEXTS.forResident(all, locale)).noneMatch(text -> text.matches(".*[{}].*"));
        assertThat(TEXTS.forResident(all, locale)).noneMatch(text -> text.contains("Awb") || text.contains("art."));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryCodeALabel() {
        Set<String> dutch = keys(Locale.ROOT);
        Set<String> labels = new TreeSet<>();
        TermTable.known().codes().forEach(code -> labels.add("term." + code));
        Stream.of(Consequence.values()).forEach(c -> labels.add("term.consequence." + c));
        Stream.of(TermRule.Origin.values()).forEach(o -> labels.add("term.origin." + o));

        assertThat(keys(Locale.ENGLISH)).isEqualTo(dutch);
        assertThat(dutch).containsAll(labels);
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages/terms",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        assertThat(bundle.getLocale()).isEqualTo(locale);
        Set<String> own = new TreeSet<>();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            own.add(keys.nextElement());
        }
        return own;
    }

    private static Promises promises() {
        return new Promises(WorkingCalendar.dutch(), PromiseSettings.defaults());
    }

    private static Suspension suspension(Suspension.Ground ground, String from, String to) {
        return new Suspension(ground, LocalDate.parse(from), LocalDate.parse(to));
    }
}

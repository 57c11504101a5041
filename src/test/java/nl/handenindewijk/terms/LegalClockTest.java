package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

    private static final LegalClock CLOCK = LegalClock.of(Terms.dutch());

    @ParameterizedTest
    @CsvSource({
        "GELD,              '',          WGS_EERSTE_GESPREK",
        "GELD,              ONTRUIMING,  WGS_BEDREIGEND",
        "WONEN,             AFSLUITING,  WGS_BEDREIGEND",
        "WONEN,             '',          ''",
        "WMO,               '',          WMO_ONDERZOEK",
        "MANTELZORG,        '',          WMO_ONDERZOEK",
        "SCHEIDEN,          '',          WMO_ONDERZOEK",
        "ZORGEN_OM,         '',          WMO_ONDERZOEK",
        "OPVOEDEN,          '',          JEUGD_BESLUIT",
        "WERK,              '',          PW_BESLUIT",
        "EENZAAM,           '',          ''",
        "PSYCHISCH,         '',          ''",
        "TAAL INBURGEREN BUURT, '',      ''",
        "VEILIG,            '',          WMO_SPOED",
        "VEILIG,            GEWELD,      WMO_SPOED",
        "VEILIG GELD,       GEWELD,      WGS_EERSTE_GESPREK",
        "ANDERS,            '',          WGS_EERSTE_GESPREK",
        "NOT_YET_KNOWN,     '',          WGS_EERSTE_GESPREK",
        "WERK WMO,          '',          WMO_ONDERZOEK",
        "WERK WMO GELD,     '',          WGS_EERSTE_GESPREK",
        "EENZAAM,           SUICIDE,     ''",
    })
    void theStrictestPlausibleClockRuns(String themes, String dangers, String code) {
        LocalDate start = LocalDate.parse("2026-11-23");

        assertThat(CLOCK.strictest(words(themes), words(dangers)).orElse("")).isEqualTo(code);
        assertThat(CLOCK.strictest(words(themes), words(dangers), start).orElse(""))
                .isEqualTo(code);
    }

    @Test
    void aDutyWithoutANumberIsStillNamed() {
        assertThat(CLOCK.plausible(Set.of("VEILIG", "GELD"), Set.of(), LocalDate.parse("2026-11-23")))
                .containsExactly("WGS_EERSTE_GESPREK", "WMO_SPOED");
    }

    @Test
    void aWorkerCanSayWhatItIs() {
        LocalDate start = LocalDate.parse("2026-11-23");

        assertThat(CLOCK.classified("WMO_MELDING", Set.of(), start)).contains("WMO_ONDERZOEK");
        assertThat(CLOCK.classified("INFO", Set.of(), start)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHULDHULP_VERZOEK, ONTRUIMING,        WGS_BEDREIGEND",
        "SCHULDHULP_VERZOEK, AFSLUITING GEWELD, WGS_BEDREIGEND",
        "SIGNAAL_DERDE,      AFSLUITING,        WGS_BEDREIGEND",
        "WMO_MELDING,        ONTRUIMING,        WMO_ONDERZOEK",
        "WMO_MELDING,        GEWELD,            WMO_ONDERZOEK",
        "BIJSTAND,           ONTRUIMING,        PW_BESLUIT",
        "ANDERS,             ONTRUIMING,        ''",
    })
    void aThreatKeepsTheShorterTermOfTheSameLaw(String what, String dangers, String code) {
        assertThat(CLOCK.classified(what, words(dangers), LocalDate.parse("2026-11-23"))
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void refusesAClockThatDoesNotExist() {
        assertThatThrownBy(() -> LegalClock.parse(
                        Terms.dutch(), new StrictCsv("clocks.csv", "kind,code,term\nTHEME,GELD,WMO_NOOIT\n")))
                .hasMessage("clocks.csv line 2: unknown term WMO_NOOIT");
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }
}

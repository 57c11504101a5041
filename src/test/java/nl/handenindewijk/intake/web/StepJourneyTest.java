package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The resident's way, one question a page, without scripts. */
@PortalTest
class StepJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Guest guest;

    @BeforeEach
    void arrive() {
        guest = new Guest(port);
    }

    @Test
    void asksEverythingAndGivesAReceipt() {
        assertThat(guest.get("/hulp-vragen").location()).isEqualTo("/hulp-vragen/onderwerp");
        assertThat(guest.follow().body()).contains("Waar gaat uw vraag over?", "Waarom vragen wij dit?");
        assertThat(guest.post("/hulp-vragen/onderwerp", "thema", "GELD", "thema", "WERK")
                        .location())
                .isEqualTo("/hulp-vragen/gevaar");
        guest.follow();
        assertThat(guest.post("/hulp-vragen/gevaar", "gevaar", "NEE").location())
                .isEqualTo("/hulp-vragen/verhaal");
        guest.follow();
        assertThat(guest.post("/hulp-vragen/verhaal", "verhaal", "Ik heb brieven van de bank.")
                        .location())
                .isEqualTo("/hulp-vragen/adres");
        guest.follow();
        assertThat(guest.post("/hulp-vragen/adres", "adresKeuze", "ADRES", "postcode", "9901 aa", "huisnummer", "3")
                        .location())
                .isEqualTo("/hulp-vragen/bereiken");
        guest.follow();
        assertThat(guest.post(
                                "/hulp-vragen/bereiken",
                                "kanaal",
                                "PHONE",
                                "telefoon",
                                "06-00000 214",
                                "dagdeel",
                                "EVENING",
                                "voicemail",
                                "JA",
                                "naam",
                                "Wim Proefhoven")
                        .location())
                .isEqualTo("/hulp-vragen/controleren");
        assertThat(guest.follow().body())
                .contains("Klopt alles?", "Geld en schulden", "Werk en inkomen", "Ik heb brieven van de bank.")
                .contains("9901 AA 3", "Noord", "06-00000 214", "Wim Proefhoven", "?terug=controleren");
        assertThat(guest.post("/hulp-vragen/versturen").location()).isEqualTo("/hulp-vragen/ontvangen");
        var receipt = guest.follow();
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.title()).isEqualTo("Ontvangen - Gemeente Lindeveen");
        assertThat(receipt.body())
                .contains("Wij hebben uw vraag", "Team Noord", "06-00000 214", "dinsdag 10 maart 2026 om 10.00 uur");
        assertThat(receipt.text("nummer")).matches("LV-[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(guest.get("/hulp-vragen/ontvangen").text("code")).isEqualTo(receipt.text("code"));
        assertThat(jdbc.sql("select count(*) from casework_help_request")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from intake_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

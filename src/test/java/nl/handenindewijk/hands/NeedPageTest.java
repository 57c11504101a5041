package nl.handenindewijk.hands;

import static nl.handenindewijk.testing.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handenindewijk.demo.InventedPast;
import nl.handenindewijk.neighbourhood.imports.InventedFigures;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The story of the demo on the pages: the city fits, Oosterkamp misses two hands, Lindehof falls silent while need rises. */
@PortalTest
class NeedPageTest {

    private static final int DEMO = 2_872;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    @Test
    void saysSoWithoutData() {
        assertThat(page("/beheer/behoefte"))
                .contains("Er zijn nog te weinig gegevens")
                .contains("Hiervan is nog niets ingelezen.")
                .contains("Zij zeggen niets over een persoon");
    }

    @Test
    void tellsTheStoryOfTheDemo() throws Exception {
        new InventedPast(beans).load(DEMO);
        new InventedFigures(beans).importOnce();
        var admin = new Visitor(port);
        admin.signIn("beheer", "samen-in-lindeveen");

        var hands = admin.get("/beheer/handen").body();
        assertThat(hands)
                .contains("In heel Lindeveen lijkt het te passen")
                .containsPattern("Oosterkamp: Er missen \\d");
        var need = admin.get("/beheer/behoefte").body();
        assertThat(need)
                .containsPattern(
                        "Lindehof: mogelijk te weinig gemeld \\(minder dan verwacht.*terwijl de behoefte stijgt\\)")
                .doesNotContain("Oosterkamp: mogelijk")
                .doesNotContain("Veenrand: mogelijk")
                .doesNotContain("Nieuw-Waterpoort: mogelijk")
                .contains("CBS, Kerncijfers wijken en buurten 2024")
                .contains("Leefbaarometer 3.0")
                .contains("17,5")
                .contains("zegt niet hoe het er echt is");
    }

    private String page(String path) {
        var ada = Visitor.signedIn(port, ADA);
        var response = ada.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}

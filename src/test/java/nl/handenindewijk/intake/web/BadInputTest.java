package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Whatever is sent, the portal answers in words: never an error of its own, never something else than was typed. */
@PortalTest
class BadInputTest {

    private static final Map<String, String> FIELDS = Map.of(
            "onderwerp", "thema",
            "gevaar", "gevaar",
            "verhaal", "verhaal",
            "adres", "postcode",
            "bereiken", "telefoon",
            "kort", "verhaal");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Guest guest;

    @BeforeEach
    void arrive() {
        guest = new Guest(port).at("/hulp-vragen/onderwerp");
    }

    static Stream<Arguments> strangeFields() {
        var values = Stream.of(
                "\u0000",
                "a\u0000b",
                "😀😀",
                "مرحبا",
                "\u202e\u0007",
                "x".repeat(100_000),
                "' or 1=1 --",
                "<script>",
                "${7*7}",
                "#{7*7}",
                "__${7*7}__",
                "%00",
                "\ud800");
        return values.flatMap(
                value -> FIELDS.entrySet().stream().map(f -> Arguments.of(f.getKey(), f.getValue(), value)));
    }

    @ParameterizedTest
    @MethodSource("strangeFields")
    void aStrangeValueIsAnAnswerOrAnErrorInWords(String page, String field, String value) {
        var answer = guest.post("/hulp-vragen/" + page, field, value);
        assertThat(answer.status()).isIn(303, 422, 400);
        assertThat(answer.body()).doesNotContain("<script>", ">49<");
    }

    @ParameterizedTest
    @CsvSource({
        "verhaal[0].x",
        "verhaal.x",
        "class.name",
        "field.class.name",
        "verhaal[a]",
        "thema[0].x",
        "thema[999999]",
        "sleutel.class",
        "form",
        "_verhaal",
        "!verhaal",
        "errors"
    })
    void aFieldThatNoFormHasIsNotRead(String field) {
        for (var page : FIELDS.keySet()) {
            assertThat(guest.post("/hulp-vragen/" + page, field, "x").status())
                    .as(page)
                    .isIn(303, 422, 400);
        }
    }

    @Test
    void aFieldThatIsSentTwiceBreaksNothing() {
        for (var field : FIELDS.entrySet()) {
            var answer =
                    guest.post("/hulp-vragen/" + field.getKey(), field.getValue(), "een", field.getValue(), "twee");
            assertThat(answer.status()).isIn(303, 422);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "😀👨‍👩‍👧 hulp",
        "مرحبا أحتاج إلى مساعدة",
        "Потрібна допомога",
        "我需要帮助",
        "a <b> & \"c\" 'd'",
        "tab\there",
        "é",
        "\u200fרטל",
    })
    void everyScriptComesBackAsTyped(String story) {
        guest.fillsInEverything(story);
        assertThat(HtmlUtils.htmlUnescape(guest.get("/hulp-vragen/verhaal").body()))
                .contains(">" + story + "</textarea>");
        assertThat(HtmlUtils.htmlUnescape(guest.get("/hulp-vragen/controleren").body()))
                .contains(">" + story + "</dd>");
        guest.post("/hulp-vragen/versturen");
        var receipt = guest.follow();
        var number = receipt.text("nummer");
        guest.at("/mijn-vraag").post("/mijn-vraag", "nummer", number, "code", receipt.text("code"));
        assertThat(HtmlUtils.htmlUnescape(guest.follow().body())).contains(">" + story + "</p>");
    }

    @Test
    void withoutTheFormTokenNothingIsStored() {
        var stranger = new Guest(port);
        assertThat(stranger.post("/hulp-vragen/onderwerp", "thema", "GELD").status())
                .isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from intake_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "AAAA", "../../etc", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "%00"})
    void aCookieThatIsNotOursIsNoCookie(String value) {
        guest.cookies().put("__Host-vraag", value);
        guest.cookies().put("__Host-inzage", value);
        assertThat(guest.get("/hulp-vragen/controleren").location()).isEqualTo("/hulp-vragen/onderwerp");
        assertThat(guest.get("/mijn-vraag/bekijken").location()).isEqualTo("/mijn-vraag?verlopen");
    }
}

package nl.handenindewijk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.settings.SettingsChange.Moved;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** An administrator changes texts and choices; they hold at once, with reason and history. */
@PortalTest
class SettingsPagesTest {

    private static final String TEXT = "/beheer/teksten/tekst";
    private static final String SKIP = "layout.skip";
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea)([^>]*) name=\"(v\\.[^\"]+)\"([^>]*)>([^<]*)");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]* name=\"(v\\.[^\"]+)\".*?value=\"([^\"]*)\" selected", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Autowired
    private Settings settings;

    @Autowired
    private StoredSettings stored;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Database database;

    private Visitor ada;

    @BeforeEach
    void ada() {
        settings.show(List.of());
        ada = new Visitor(port);
        ada.signIn("ada", Cast.PASSWORD);
    }

    @AfterEach
    void asItWas() {
        settings.show(List.of());
    }

    @Test
    void aTextHoldsAtOnceAndComesBack() {
        assertThat(text(SKIP, "nl", "Meteen & direct naar \"de inhoud\"", "Korter")
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Visitor(port).get("/").body()).contains("Meteen &amp; direct naar &quot;de inhoud&quot;");
        assertThat(ada.get("/beheer/teksten").body()).contains("Korter", Cast.ADA.displayName());
        assertThat(database.sql()
                        .queryForMap("select actor_id, object_id from audit_entry where action = 'SETTINGS_CHANGED'"))
                .containsEntry("actor_id", Cast.ADA.id())
                .containsEntry("object_id", "teksten");
        assertThat(database.sql().queryForList("select * from settings_change").toString())
                .doesNotContain("Meteen", "Korter");

        assertThat(text(SKIP, "nl", "", "Toch niet").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).get("/").body()).contains("Naar de inhoud").doesNotContain("Meteen &amp; direct");
    }

    @Test
    void aTextNeedsAReasonItsPlacesAndNoMarkup() {
        assertThat(text(SKIP, "nl", "Naar beneden", " ").statusCode()).isEqualTo(422);
        assertThat(text(SKIP, "nl", "<b>Naar beneden</b>", "Mooier").statusCode())
                .isEqualTo(422);
        assertThat(text(SKIP, "nl", "Naar {0}", "Mooier").statusCode()).isEqualTo(422);
        assertThat(text(SKIP, "nl", "Naar beneden ".repeat(40), "Mooier").statusCode())
                .isEqualTo(422);
        assertThat(ada.get(TEXT + "?code=bestaat.niet&taal=nl").statusCode()).isEqualTo(404);
        assertThat(ada.get(TEXT + "?code=" + SKIP + "&taal=xx").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/").body()).contains("Naar de inhoud");
    }

    @Test
    void aPreviewStoresNothing() {
        var form = textForm(SKIP, "nl", "Naar beneden", "");
        form.put("bekijk", "1");
        var page = ada.post(TEXT, form);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Zo lezen inwoners het", "Naar beneden");
        assertThat(stored.all()).isEmpty();
    }

    @Test
    void aMailKeepsItsSubjectItsLinkAndItsSilence() {
        var body = "notice.MESSAGE.text";
        assertThat(ada.get("/beheer/teksten?deel=notification").body())
                .contains(body)
                .doesNotContain(".subject");
        assertThat(ada.get(TEXT + "?code=notice.MESSAGE.subject&taal=nl").statusCode())
                .isEqualTo(404);
        for (var telling : List.of(
                "Uw vraag over schulden is gelezen.",
                "Bel Veilig Thuis.",
                "Kijk op https://elders.example",
                "Mail naar a@b.nl",
                "Uw nummer is 0612345678",
                "Uw vraag over \uff53\uff43\uff48ulden is gelezen.",
                "Uw vraag over sch\u0301ulden is gelezen.",
                "Uw vraag over \u0455chulden is gelezen.",
                "Kijk op gemeente-lindeveen.info",
                "Kijk op gemeente\uff0enl",
                "Kijk op gemeente\u3002nl",
                "Kijk op hxxp://elders",
                "Uw nummer is \u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666")) {
            assertThat(text(body, "nl", telling, "Beter").statusCode())
                    .as(telling)
                    .isEqualTo(422);
        }
        assertThat(text("notice.where.link", "nl", "U leest het op de website.", "Korter")
                        .statusCode())
                .as("without the link")
                .isEqualTo(422);
        assertThat(text(body, "nl", "Beste {0}, er is nieuws.", "Met naam").statusCode())
                .as("a place that is not there")
                .isEqualTo(422);

        var form = textForm(body, "nl", "Er is nieuws voor u.", "");
        form.put("bekijk", "1");
        assertThat(ada.post(TEXT, form).body())
                .contains(
                        "De hele mail",
                        "Er staat een bericht voor u klaar",
                        "Er is nieuws voor u.",
                        "U leest het hier:");
        assertThat(text(body, "nl", "Er is nieuws voor u.", "Korter").statusCode())
                .isEqualTo(303);
        assertThat(messages.getMessage(body, null, Locale.forLanguageTag("nl"))).isEqualTo("Er is nieuws voor u.");
        assertThat(messages.getMessage(body, null, Locale.ENGLISH)).startsWith("There is a message for you.");
        assertThat(ada.get("/beheer/teksten?deel=notification").body()).contains("Korter");
    }

    @Test
    void anotherInstanceSeesItAfterAMoment() {
        stored.add(
                "teksten",
                Map.of("nl:" + SKIP, new Moved("", "Spring naar onder")),
                "Elders",
                Cast.ADA.id(),
                Instant.EPOCH);
        assertThat(new Visitor(port).get("/").body()).doesNotContain("Spring naar onder");
        settings.refresh();
        assertThat(new Visitor(port).get("/").body()).contains("Spring naar onder");
    }

    @Test
    void aTopicIsNoLongerOnOfferButNotThoseThatMustStay() {
        assertThat(sheet("onderwerpen", Map.of("v.BUURT.getoond", "", "v.TAAL.plaats", "1"))
                        .statusCode())
                .isEqualTo(303);
        for (var page : List.of("/", "/hulp-vragen/onderwerp", "/hulp-vragen/kort")) {
            assertThat(new Visitor(port).get(page).body())
                    .doesNotContain("value=\"BUURT\"")
                    .contains("value=\"TAAL\"");
        }
        var refused = sheet("onderwerpen", Map.of("v.VEILIG.getoond", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("wie gevaar loopt");
    }

    @Test
    void noQuestionIsAskedWithoutPurpose() {
        for (var field : List.of("v.naam.doel", "v.naam.onderwerpen")) {
            assertThat(sheet("vragen", Map.of(field, " ")).statusCode()).isEqualTo(422);
        }
        assertThat(sheet("vragen", Map.of("v.naam.grondslag", "GEEN")).statusCode())
                .isEqualTo(422);
        assertThat(sheet("vragen", Map.of("v.naam.bewaren", "0")).statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).get("/hulp-vragen/kort").body()).contains("name=\"naam\"", "name=\"kinderen\"");
        assertThat(sheet("vragen", Map.of("v.naam.gevraagd", "", "v.kinderen.gevraagd", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Visitor(port).get("/hulp-vragen/kort").body())
                .doesNotContain("name=\"naam\"", "name=\"kinderen\"");
    }

    @Test
    void tellsWhichQuestionsAreRarelyAnswered() {
        database.sql()
                .update("insert into intake_question_count values (date '2026-03-01', 'naam', 1000, 40),"
                        + " (date '2026-03-01', 'adres', 1000, 900), (date '2026-03-01', 'kinderen', 50, 1)");
        assertThat(ada.get("/beheer/instellingen/vragen").body())
                .contains("Zelden beantwoord, misschien niet nodig: ‘Hoe heet u?’, door 4%", "beantwoord door 90%")
                .doesNotContain("door 2%");
    }

    @Test
    void aThresholdIsNeverBelowTheOneForAll() {
        assertThat(sheet("drempels", Map.of("v.TAAL.vanaf", "4")).statusCode()).isEqualTo(422);
        assertThat(sheet("drempels", Map.of("v.TAAL.vanaf", "12")).statusCode()).isEqualTo(303);
        assertThat(ada.get("/beheer/instellingen/drempels").body()).contains("5 → 12", "Omdat het moet");
    }

    @Test
    void whoComesSecondKeepsWhatWasTyped() {
        var late = form("bewaren");
        assertThat(sheet("bewaren", Map.of("v.GELD.geholpen", "84")).statusCode())
                .isEqualTo(303);
        late.put("v.GELD.geholpen", "72");
        late.put("reden", "Ook ik");
        var refused = ada.post("/beheer/instellingen/bewaren", late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("value=\"72\"", "Ook ik", "Iemand was u net voor");
    }

    @Test
    void theDatabaseKeepsWhatWasChanged() {
        sheet("gewichten", Map.of("v.afw.gewicht", "2"));
        assertThatThrownBy(() -> database.sql().update("update settings_change set sheet = 'x'"))
                .hasStackTraceContaining("only added");
        assertThatThrownBy(() -> database.sql().update("delete from settings_change"))
                .hasStackTraceContaining("only added");
    }

    private HttpResponse<String> text(String code, String language, String text, String reason) {
        return ada.post(TEXT, textForm(code, language, text, reason));
    }

    private Map<String, String> textForm(String code, String language, String text, String reason) {
        var page = ada.get(TEXT + "?code=" + code + "&taal=" + language).body();
        return new LinkedHashMap<>(Map.of(
                "_csrf", Visitor.tokenOf(page),
                "code", code,
                "taal", language,
                "tekst", text,
                "reden", reason,
                "gezien", page.split("name=\"gezien\" value=\"")[1].split("\"")[0]));
    }

    private HttpResponse<String> sheet(String code, Map<String, String> changes) {
        var form = form(code);
        form.put("reden", "Omdat het moet");
        form.putAll(changes);
        return ada.post("/beheer/instellingen/" + code, form);
    }

    private Map<String, String> form(String code) {
        var page = ada.get("/beheer/instellingen/" + code).body();
        var form = new LinkedHashMap<String, String>();
        FIELD.matcher(page).results().forEach(field -> {
            var tag = field.group(2) + field.group(4);
            var value = VALUE.matcher(tag);
            if (!tag.contains("checkbox") || tag.contains("checked")) {
                form.put(field.group(3), HtmlUtils.htmlUnescape(value.find() ? value.group(1) : field.group(5)));
            }
        });
        SELECT.matcher(page).results().forEach(select -> form.put(select.group(1), select.group(2)));
        form.put("_csrf", Visitor.tokenOf(page));
        form.put("gezien", page.split("name=\"gezien\" value=\"")[1].split("\"")[0]);
        return form;
    }
}

package nl.handenindewijk.helplines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** An administrator keeps the help lines; residents see them at once, with the day somebody last looked them up. */
@PortalTest
class HelpLinesTest {

    private static final String PAGE = "/beheer/hulplijnen";
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern SELECTED = Pattern.compile("<option[^>]*selected=[^>]*>");

    @LocalServerPort
    private int port;

    @Autowired
    private HelpLineBook book;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    private Visitor ada;

    @BeforeEach
    void ada() {
        clock.set(TUESDAY);
        ada = new Visitor(port);
        ada.signIn("ada", Cast.PASSWORD);
    }

    @AfterEach
    void asItWas() {
        book.show(List.of());
    }

    @Test
    void aNewNumberIsOnThePageForResidentsAtOnceWithReasonAndHistory() {
        var form = form("VEILIG_THUIS");
        form.put("nummer", "0800-2001");
        form.put("nagekeken", "true");
        assertThat(save(form).statusCode()).isEqualTo(303);

        var resident = new Visitor(port);
        assertThat(resident.get("/hulplijnen").body()).contains("tel:08002001", "9 maart 2027");
        assertThat(resident.get("/").body()).contains("tel:08002001");
        assertThat(ada.get(PAGE).body()).contains("Nummer is veranderd", Cast.ADA.displayName(), "0800-2001");
        assertThat(database.sql()
                        .queryForMap("select actor_id, object_id from audit_entry where action = 'HELP_LINE_CHANGED'"))
                .containsEntry("actor_id", Cast.ADA.id())
                .containsEntry("object_id", "VEILIG_THUIS");
    }

    @Test
    void showsALineAsResidentsWouldSeeItAndStoresNothing() {
        var form = form("VEILIG_THUIS");
        form.put("nummer", "0800-2001");
        form.remove("reden");
        form.put("bekijk", "1");
        var preview = save(form);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Zo zien inwoners het", "tel:08002001", "value=\"0800-2001\"");
        assertThat(new Visitor(port).get("/hulplijnen").body()).doesNotContain("tel:08002001");
    }

    @Test
    void aLineOfTheMunicipalityIsAddedAndTakenOutAndComesBack() {
        var form = form("");
        form.putAll(Map.of(
                "nummer",
                "0699 000 321",
                "groep",
                "NOW",
                "naam",
                "Crisisdienst Lindeveen",
                "doel",
                "bij crisis thuis"));
        form.putAll(Map.of("open", "Dag en nacht", "dringend", "true"));
        assertThat(save(form).statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).get("/hulplijnen").body()).contains("Crisisdienst Lindeveen");
        assertThat(book.now().urgent()).anyMatch(line -> line.code().equals("EIGEN_1"));

        var danger = new Visitor(port);
        danger.submit("/hulp-vragen/onderwerp", "/hulp-vragen/onderwerp", Map.of("thema", "VEILIG"));
        assertThat(danger.get("/hulp-vragen/nu-hulp").body()).contains("tel:0699000321");

        assertThat(remove("EIGEN_1", " ").statusCode()).isEqualTo(422);
        assertThat(remove("EIGEN_1", "Dienst is opgeheven").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).get("/hulplijnen").body()).doesNotContain("Crisisdienst Lindeveen");
        assertThat(ada.get(PAGE).body()).contains("Weggehaald, inwoners zien deze niet", "Dienst is opgeheven");

        assertThat(save(form("EIGEN_1")).statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).get("/hulplijnen").body()).contains("Crisisdienst Lindeveen");
    }

    @Test
    void theEmergencyNumberStays() {
        assertThat(ada.get(PAGE + "/lijn?code=ALARM").body()).doesNotContain("Haal deze lijn weg");
        assertThat(remove("ALARM", "Weg ermee").statusCode()).isEqualTo(422);
        assertThat(book.now().urgent()).anyMatch(line -> line.number().equals("112"));
    }

    @Test
    void oneClickSaysThatALineWasLookedUp() {
        assertThat(ada.get(PAGE).body()).contains("Nog nooit");
        var form = new LinkedHashMap<>(Map.of("code", "POLITIE", "gezien", "0"));
        form.put("_csrf", Visitor.tokenOf(ada.get(PAGE).body()));
        assertThat(ada.post(PAGE + "/nagekeken", form).statusCode()).isEqualTo(303);

        assertThat(book.now().helpLines())
                .filteredOn(line -> line.code().equals("POLITIE"))
                .singleElement()
                .satisfies(line -> assertThat(line.checked()).isEqualTo(TUESDAY));
    }

    @Test
    void saysBesideTheFieldWhatCannotBeAndKeepsWhatWasTyped() {
        var form = form("VEILIG_THUIS");
        form.putAll(Map.of("nummer", "bel maar", "website", "https://x", "naam", "", "reden", ""));
        var answer = save(form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("nummer-fout", "website-fout", "naam-fout", "reden-fout", "value=\"bel maar\"");
    }

    @Test
    void whoComesSecondIsTold() {
        var second = form("VEILIG_THUIS");
        var first = form("VEILIG_THUIS");
        first.put("nummer", "0800-2001");
        save(first);
        second.put("nummer", "0800-2002");
        var answer = save(second);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Iemand was u net voor", "0800-2001", "value=\"0800-2002\"");
    }

    @Test
    void whatWasShownWhenStaysKnownAndNothingTypedIsReadable() {
        var form = form("VEILIG_THUIS");
        save(form);

        assertThat(database.sql().queryForList("select * from helplines_change").toString())
                .doesNotContain("Nummer is veranderd", "Veilig Thuis");
        assertThatThrownBy(() -> database.sql().update("update helplines_change set what = 'CHECKED'"))
                .hasStackTraceContaining("only added");
        assertThatThrownBy(() -> database.sql().update("delete from helplines_change"))
                .hasStackTraceContaining("only added");
    }

    @Test
    void aWorkerMayNotComeHere() {
        var noor = new Visitor(port);
        noor.signIn("noor", Cast.PASSWORD);
        assertThat(noor.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(noor.get(PAGE + "/lijn").statusCode()).isEqualTo(404);
    }

    private Map<String, String> form(String code) {
        var body = ada.get(PAGE + "/lijn?code=" + code).body();
        Map<String, String> form = new LinkedHashMap<>(fieldsOf(body));
        form.put("reden", "Nummer is veranderd");
        return form;
    }

    private HttpResponse<String> save(Map<String, String> form) {
        return ada.post(PAGE + "/lijn", form);
    }

    private HttpResponse<String> remove(String code, String reason) {
        var seen = fieldsOf(ada.get(PAGE + "/lijn?code=" + code).body());
        return ada.post(
                PAGE + "/weg",
                Map.of("code", code, "gezien", seen.get("gezien"), "reden", reason, "_csrf", seen.get("_csrf")));
    }

    /** The form of a line as a browser would send it back. */
    private static Map<String, String> fieldsOf(String page) {
        var form = page.substring(page.indexOf("action=\"" + PAGE + "/lijn\""));
        form = form.substring(0, form.indexOf("</form>"));
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form).results().map(MatchResult::group).forEach(input -> {
            if (!input.contains("type=\"checkbox\"") || input.contains("checked=")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        SELECTED.matcher(form).results().forEach(option -> fields.put("groep", attribute(option.group(), "value")));
        return fields;
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }
}

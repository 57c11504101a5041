package nl.handenindewijk.journeys;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every action on the page of a case and in its rooms, in one go from the first reading to the hand-over, by somebody who
 * has a keyboard, no mouse, and a screen of 320 by 640 pixels.
 */
@PortalTest
class CaseByKeysJourneyTest {

    private static final String SERVICE = "00000000-0000-7000-8000-000000001001";

    @TempDir
    private Path folder;

    @Autowired
    private Browsers browsers;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private StoreServices store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TextCipher cipher;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    private String reference;
    private String sister;
    private String twin;

    @BeforeEach
    void prepare() {
        reference = file("Ik heb geen eten meer in huis. En ik wil graag leren lezen.");
        clock.advance(Duration.ofMinutes(1)); // the oldest of two doubles leads
        sister = file("Mijn zus zoekt een cursus.");
        twin = file("Kunt u helpen met de buren?");
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(
                    Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of("WK999901"), "nl"),
                    null,
                    clock.instant());
        });
        database.sql().update("insert into staff_worker_role values (?, 'ATTENTION_OFFICER')", Cast.LEA.id());
        database.sql()
                .update(
                        "insert into phrases_text (id, title, body, changed_at, changed_by, version)"
                                + " values (?, ?, ?, now(), ?, 0)",
                        UUID.randomUUID(),
                        cipher.encrypt("Wij bellen"),
                        cipher.encrypt("Wij bellen u morgen."),
                        Cast.LEA.id());
    }

    private String file(String story) {
        var calm = Questions.calm(Team.NORTH);
        return submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        calm.channel(),
                        calm.sender(),
                        "nl",
                        calm.themes(),
                        calm.danger(),
                        story,
                        "Truus Toetsenbord",
                        calm.whereabouts(),
                        ContactPreferences.none()))
                .reference()
                .value();
    }

    private String standardText() {
        return database.sql().queryForObject("select id from phrases_text", String.class);
    }

    @Test
    void everyActionGoesByKeysOnAScreenOfThreeHundredTwentyPixels() throws IOException {
        var letter = Files.writeString(folder.resolve("brief.txt"), "Beste mevrouw, u krijgt een brief.");
        var work = new CaseWork(standardText(), SERVICE, letter, sister, twin);
        var undone = new ArrayList<String>();
        try (var worker = browsers.open(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Journey.signsIn(worker, Cast.LEA);
            var keys = new KeysOnly(worker.page());
            for (var action : work.fromFirstReadingToHandOver()) {
                long before = lines(action);
                try {
                    keys.opensPage("/werkbak/" + reference + action.room());
                    action.by().accept(keys);
                    if (!action.stored().isEmpty() && lines(action) != before + 1) {
                        undone.add(action.what() + ": not stored");
                    }
                } catch (AssertionError | RuntimeException e) {
                    undone.add(action.what() + " of a case that is " + status() + ": " + e.getMessage());
                }
            }
            SoftAssertions.assertSoftly(all -> {
                all.assertThat(undone).as("what keys cannot do").isEmpty();
                all.assertThat(keys.faults())
                        .as("what is hard to see or to hit")
                        .isEmpty();
            });
        }
    }

    private String status() {
        return database.sql()
                .queryForObject(
                        "select status from casework_help_request where reference = ?", String.class, reference);
    }

    private long lines(KeyAction action) {
        return action.stored().isEmpty()
                ? 0
                : database.sql()
                        .queryForObject(
                                "select count(*) from " + action.stored()
                                        + " request_id = (select id from casework_help_request where reference = ?)",
                                Long.class,
                                reference);
    }
}

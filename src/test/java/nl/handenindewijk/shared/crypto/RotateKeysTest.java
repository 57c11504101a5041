package nl.handenindewijk.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RotateKeysTest {

    private static final String NEW_KEY = "dGVzdC1rZXktdHdvLWZvci10ZXN0cy0wMDAwMDAwMDI=";

    @Autowired
    private CryptoProperties properties;

    @Autowired
    private List<EncryptedColumn> columns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private OwnRequest own;

    @Autowired
    private Database database;

    @Test
    void everyValueIsWrittenAnewAndReadsTheSame() {
        for (int i = 0; i < 600; i++) {
            file("Vraag nummer " + i);
        }
        var both = new CryptoProperties(Map.of(1, properties.keys().get(1), 2, NEW_KEY), 2, properties.indexKey());
        var cipher = new TextCipher(both);
        var rotation = new RotateKeys(columns, cipher, jdbc, transaction);

        assertThat(rotation.rotateAll()).isGreaterThan(600 * 3);
        assertThat(rotation.rotateAll()).isZero();

        var onlyNew = new TextCipher(new CryptoProperties(Map.of(2, NEW_KEY), 2, properties.indexKey()));
        var stories = jdbc.sql("select story from casework_help_request")
                .query(byte[].class)
                .list();
        assertThat(stories).hasSize(600).extracting(onlyNew::decrypt).contains("Vraag nummer 0", "Vraag nummer 599");
        var onlyOld = new TextCipher(properties);
        assertThatThrownBy(() -> onlyOld.decrypt(stories.get(0))).hasMessageContaining("not configured");
        assertThatThrownBy(() -> database.sql().update("update casework_timeline set body = null"))
                .hasStackTraceContaining("append-only");
    }

    private void file(String story) {
        var receipt = submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                new LinkedHashSet<>(List.of(Theme.TAAL)),
                NewHelpRequest.DangerAnswer.NO,
                story,
                null,
                new Whereabouts(Whereabouts.Kind.RATHER_NOT, null, null, null),
                ContactPreferences.none()));
        own.reply(receipt.reference(), receipt.code(), "Nog iets: " + story, UUID.randomUUID());
    }
}

package nl.handenindewijk.referral.web;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.referral.Shared;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The text that a worker reads to the resident, in Dutch, with everything that would be shared. */
@Component
class ConsentText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final Municipality municipality;
    private final KeyedHash hash;

    ConsentText(MessageSource messages, Municipality municipality, KeyedHash hash) {
        this.messages = messages;
        this.municipality = municipality;
        this.hash = hash;
    }

    String of(Service service, Shared shared) {
        var partner = service.name() + ", " + service.organisation().name();
        var lines = shared.lines().stream()
                .map(line -> "- " + line.label() + ": " + line.value())
                .collect(Collectors.joining("\n"));
        return text("referral.consent.ask", municipality.name(), partner) + "\n" + lines + "\n- "
                + text("referral.words") + ": " + shared.words() + "\n"
                + text("referral.consent.rights", service.organisation().name());
    }

    /** What is kept: the text and how the resident agreed. */
    String agreed(String consent, ReferralForm.Agreed how) {
        return consent + "\n" + text("referral.agreed." + how);
    }

    /** Says whether the text that was read is still the text that would be kept. */
    String mark(String consent) {
        return HexFormat.of().formatHex(hash.of("referral.consent", consent));
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, DUTCH));
    }
}

package nl.handenindewijk.intake;

import java.util.Locale;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.NetworkAddress;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;

/**
 * Opens "mijn vraag" with what somebody typed. A wrong code, an unknown reference and something that is no reference at
 * all go the same way and take the same time.
 */
@UseCase
public class OpenOwnRequest {

    /** Well-formed and never given out: what is no reference is looked up as this one. */
    private static final Key NOBODYS = new Key(new PublicReference("XX-2222-2222"), new AccessCode("2222-2222"));

    private final OwnRequest casework;
    private final Helpers helpers;
    private final WrongTries tries;

    OpenOwnRequest(OwnRequest casework, Helpers helpers, WrongTries tries) {
        this.casework = casework;
        this.helpers = helpers;
        this.tries = tries;
    }

    /**
     * @param reference as typed
     * @param code as typed
     * @param address the browser's network address
     */
    public record Input(String reference, String code, String address) {

        private String plainReference() {
            return reference.substring(0, Math.min(reference.length(), 20)).toUpperCase(Locale.ROOT);
        }
    }

    /** What opens one request. */
    public record Key(PublicReference reference, AccessCode code) {}

    public Outcome open(Input input) {
        var reference = PublicReference.parse(input.reference());
        var code = AccessCode.parse(input.code());
        var counted = reference.map(PublicReference::value).orElseGet(input::plainReference);
        var address = NetworkAddress.of(input.address());
        if (!tries.take(counted, address)) {
            return new Outcome.TooMany();
        }
        var key = reference.isPresent() && code.isPresent() ? new Key(reference.get(), code.get()) : NOBODYS;
        if (helpers.open(key.reference(), key.code()).isEmpty()
                && casework.open(key.reference(), key.code()).isEmpty()) {
            return new Outcome.Refused();
        }
        tries.giveBack(counted, address);
        return new Outcome.Opened(key);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** The right two. */
        record Opened(Key key) implements Outcome {}

        /** These two do not belong together, for whatever reason. */
        record Refused() implements Outcome {}

        /** Too many wrong tries: wait. */
        record TooMany() implements Outcome {}
    }
}

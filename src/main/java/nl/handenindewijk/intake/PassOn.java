package nl.handenindewijk.intake;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.jspecify.annotations.Nullable;

/** A neighbour, carer, teacher or GP sends in, in the browser, what is the matter with somebody else. */
@UseCase
public class PassOn {

    private final Sending sending;
    private final ForSomebody forSomebody;
    private final Drafts drafts;
    private final KeyedHash hash;

    PassOn(Sending sending, ForSomebody forSomebody, Drafts drafts, KeyedHash hash) {
        this.sending = sending;
        this.forSomebody = forSomebody;
        this.drafts = drafts;
        this.hash = hash;
    }

    /**
     * What the sender's receipt is made of; nothing in here leads to the question.
     *
     * @param key of the sender's own number and code
     * @param helpFirst whether the help lines stand above it
     */
    public record Passed(UUID key, boolean helpFirst) {}

    /**
     * Sent twice it is one question.
     *
     * @param draft of the browser's cookie, null if it has none; it is done
     * @return empty if something else was sent from the same page: then nothing is stored, and it must ask again
     */
    public Optional<Passed> passOn(Entry typed, @Nullable Token draft) {
        var key = keyOf(typed.answers().submissionKey());
        var in = typed.under(key);
        sending.queue(key);
        if (sending.wasSomethingElse(in.answers(), in.about())) {
            return Optional.empty();
        }
        var sent = sending.receipt(key).orElseGet(() -> forSomebody.file(in, Change.PASSED_ON, null));
        if (draft != null) {
            drafts.delete(draft);
        }
        return Optional.of(new Passed(key, sent.helpFirst()));
    }

    /**
     * The key of a page leads to the receipt of what was sent from it, with the code of the person concerned. The sender
     * holds the page, so here the question goes under a key that only the portal can make.
     */
    private UUID keyOf(UUID ofThePage) {
        return UUID.nameUUIDFromBytes(hash.of("passed-on", ofThePage.toString()));
    }
}

package nl.handenindewijk.intake;

import java.util.Optional;
import nl.handenindewijk.shared.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** Somebody looks at a page: the answers so far, or the receipt; looking keeps a draft alive. */
@UseCase
public class OpenDraft {

    private final Drafts drafts;
    private final Receipts receipts;

    OpenDraft(Drafts drafts, Receipts receipts) {
        this.drafts = drafts;
        this.receipts = receipts;
    }

    /** @return empty if it was sent, has expired or never was */
    public Optional<Answers> answers(Token token) {
        drafts.touch(token);
        return drafts.find(token);
    }

    /** @return empty if nothing was sent, or too long ago */
    @Transactional(readOnly = true)
    public Optional<SentReceipt> receipt(Token token) {
        return receipts.find(token);
    }
}

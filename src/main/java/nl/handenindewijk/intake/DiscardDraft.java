package nl.handenindewijk.intake;

import nl.handenindewijk.shared.UseCase;

/** Somebody leaves in a hurry: what was typed, and the receipt, are gone at once. */
@UseCase
public class DiscardDraft {

    private final Drafts drafts;
    private final Receipts receipts;

    DiscardDraft(Drafts drafts, Receipts receipts) {
        this.drafts = drafts;
        this.receipts = receipts;
    }

    public void discard(Token token) {
        drafts.discard(token);
        receipts.delete(token);
    }
}

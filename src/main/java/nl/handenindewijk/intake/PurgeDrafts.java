package nl.handenindewijk.intake;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes drafts and receipts whose life is over. */
@Component
class PurgeDrafts {

    private final Drafts drafts;
    private final Receipts receipts;

    PurgeDrafts(Drafts drafts, Receipts receipts) {
        this.drafts = drafts;
        this.receipts = receipts;
    }

    /** @return how many */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    @Transactional
    public int purge() {
        return drafts.deleteExpired() + receipts.deleteExpired();
    }
}

package nl.handenindewijk.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipt of what a worker filed, as long as it can be shown again. */
@Component
public class OpenEntryReceipt {

    private final Sending sending;

    OpenEntryReceipt(Sending sending) {
        this.sending = sending;
    }

    @Transactional(readOnly = true)
    public Optional<SentReceipt> find(UUID submissionKey) {
        return sending.receipt(submissionKey);
    }
}

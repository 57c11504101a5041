package nl.handenindewijk.intake.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.intake.SentReceipt;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * What the receipt shows.
 *
 * @param receivedAt in Dutch time
 * @param way the first way in which the person wants to be reached, null if they come back themselves or it is no
 *     longer known
 * @param comesBack whether the person chose to come back with number and code
 * @param steps what happens, by date
 */
record ReceiptView(
        Receipt receipt,
        LocalDateTime receivedAt,
        @Nullable ContactChannel way,
        @Nullable ContactPreferences contact,
        boolean comesBack,
        boolean helpFirst,
        List<NextStep> steps) {

    private static final List<ContactChannel> PREFERRED =
            List.of(ContactChannel.PHONE, ContactChannel.EMAIL, ContactChannel.VISIT, ContactChannel.LETTER);

    /**
     * One line of "Wat gebeurt er nu?".
     *
     * @param key of its words, after {@code intake.bon.stap.}
     * @param by the last day
     */
    record NextStep(String key, LocalDate by) {}

    static ReceiptView of(SentReceipt sent) {
        var receipt = sent.receipt();
        var contact = sent.contact();
        return new ReceiptView(
                receipt,
                receipt.receivedAt().atZone(DutchTime.ZONE).toLocalDateTime(),
                contact == null ? null : way(contact),
                contact,
                contact != null && contact.channels().isEmpty(),
                sent.helpFirst(),
                steps(receipt));
    }

    /** When calling is safe, in the order of the day. */
    public List<ContactPreferences.DayPart> times() {
        return contact == null ? List.of() : contact.times().stream().sorted().toList();
    }

    private static @Nullable ContactChannel way(ContactPreferences contact) {
        return PREFERRED.stream()
                .filter(contact.channels()::contains)
                .findFirst()
                .orElse(null);
    }

    private static List<NextStep> steps(Receipt receipt) {
        var contactBy = receipt.contactBy();
        var readBy = receipt.readBy().isAfter(contactBy) ? contactBy : receipt.readBy();
        var steps = new ArrayList<NextStep>();
        steps.add(new NextStep("lezen", readBy));
        steps.add(new NextStep("contact", contactBy));
        var legalDue = receipt.legalDue();
        if (legalDue != null) {
            steps.add(new NextStep(LegalWords.key(receipt.legalCode()), legalDue));
        }
        steps.sort(Comparator.comparing(NextStep::by));
        return List.copyOf(steps);
    }
}

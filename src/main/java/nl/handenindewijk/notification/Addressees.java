package nl.handenindewijk.notification;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.handenindewijk.casework.event.CaseReaders;
import nl.handenindewijk.casework.resident.SafeMail;
import nl.handenindewijk.referral.event.PartnerDoors;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** Finds the address at the moment of sending, so that what a resident changed since is obeyed. */
@Component
class Addressees {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final SafeMail safeMail;
    private final Workers workers;
    private final CaseReaders readers;
    private final PartnerDoors partners;

    Addressees(SafeMail safeMail, Workers workers, CaseReaders readers, PartnerDoors partners) {
        this.partners = partners;
        this.readers = readers;
        this.safeMail = safeMail;
        this.workers = workers;
    }

    Addressee of(Notice notice) {
        var referral = notice.referralId();
        if (referral != null) {
            return partners.of(referral)
                    .<Addressee>map(door -> linked(door.address(), door.path()))
                    .orElseGet(() -> new Addressee.Nobody(WhyWithheld.REVOKED));
        }
        var worker = notice.workerId();
        if (worker != null) {
            if (notice.kind().isAboutCase() && !readers.mayKnowOf(Objects.requireNonNull(notice.requestId()), worker)) {
                return new Addressee.Nobody(WhyWithheld.NOT_ALLOWED);
            }
            return workers.email(worker)
                    .map(email -> plain(email, DUTCH))
                    .orElseGet(() -> new Addressee.Nobody(WhyWithheld.WORKER_LEFT));
        }
        return Optional.ofNullable(notice.requestId())
                .flatMap(notice.kind() == NoticeKind.RECEIPT ? safeMail::forReceipt : safeMail::forNeutralNotice)
                .map(recipient -> plain(recipient.email(), Locale.forLanguageTag(recipient.language())))
                .orElseGet(() -> new Addressee.Nobody(WhyWithheld.NOT_SAFE));
    }

    private static Addressee linked(String email, String path) {
        return PlainAddress.parse(email)
                .<Addressee>map(address -> new Addressee.Mail(address, DUTCH, path))
                .orElseGet(() -> new Addressee.Nobody(WhyWithheld.NO_ADDRESS));
    }

    private static Addressee plain(String email, Locale language) {
        return PlainAddress.parse(email)
                .<Addressee>map(address -> new Addressee.Mail(address, language))
                .orElseGet(() -> new Addressee.Nobody(WhyWithheld.NO_ADDRESS));
    }
}

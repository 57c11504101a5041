package nl.handenindewijk.referral.event;

import java.util.Optional;
import java.util.UUID;

/** The way to an organisation that something was shared with, asked at the moment the mail goes out. */
public interface PartnerDoors {

    /** Empty once it was taken back, answered or is over, and where there is no address. */
    Optional<Door> of(UUID referralId);

    /**
     * @param address of the service, else of its organisation
     * @param path with the secret of the link; never to be stored or logged
     */
    record Door(String address, String path) {

        @Override
        public String toString() {
            return "Door";
        }
    }
}

package nl.handenindewijk.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a notice goes, or why it does not. */
sealed interface Addressee {

    /**
     * @param language of the person
     * @param path where this addressee reads more, null for the usual place
     */
    record Mail(String address, Locale language, @Nullable String path) implements Addressee {

        Mail(String address, Locale language) {
            this(address, language, null);
        }
    }

    record Nobody(WhyWithheld why) implements Addressee {}
}

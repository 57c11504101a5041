package nl.handenindewijk.notification;

import java.util.Locale;

/** Where a notice goes, or why it does not. */
sealed interface Addressee {

    /** @param language of the person */
    record Mail(String address, Locale language) implements Addressee {}

    record Nobody(WhyWithheld why) implements Addressee {}
}

package nl.handenindewijk.settings;

import java.util.regex.Pattern;

/**
 * What a text of a mail may never be. Somebody else may read along, and mail is where people are lured: so no word that tells
 * what a question is about, no address and no long number of its own. Subjects stay as they are.
 */
final class MailTexts {

    static final String PART = "notification";

    private static final String PREFIX = "notice.";
    private static final String SUBJECT = ".subject";
    private static final String TEXT = ".text";

    private static final Pattern ADDRESS = Pattern.compile(
            "https?:|www\\.|\\S@\\S|\\b[\\w-]+\\.(?:nl|com|org|eu|net)\\b|(?:\\d[ .-]?){7,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern TELLING = Pattern.compile(
            "\\b(?:hulp|schuld|geld|zorg|mantelzorg|wmo|jeugd|kinderen|wijkteam|geweld|mishandel|veilig thuis|scheid|eenzaam|psych"
                    + "|verslav|somber|uitkering|bijstand|dakloos|huur|deurwaarder|meldcode|inburger|help|debt|money|care|youth"
                    + "|children|violence|abuse|divorce|lonel|mental|addict|benefit|homeless|rent|team of your)",
            Pattern.CASE_INSENSITIVE);

    private MailTexts() {}

    static boolean isMail(String key) {
        return key.startsWith(PREFIX);
    }

    /** Never to be changed. */
    static boolean isFixed(String key) {
        return isMail(key) && key.endsWith(SUBJECT);
    }

    /** Whether this is what one kind of mail says, between its greeting and its link. */
    static boolean isBody(String key) {
        return isMail(key) && key.endsWith(TEXT);
    }

    /** The subject that goes with it. */
    static String subjectOf(String key) {
        return key.substring(0, key.length() - TEXT.length()) + SUBJECT;
    }

    static boolean tells(String text) {
        return TELLING.matcher(text).find();
    }

    static boolean leadsElsewhere(String text) {
        return ADDRESS.matcher(text).find();
    }
}

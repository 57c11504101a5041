package nl.handenindewijk.settings;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
            "\\w:/|www\\.|\\S@\\S|[\\w-]\\.\\p{L}{2,}|(?:\\d[ .-]?){7}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FULL_STOPS = Pattern.compile("[\u3002\uff61]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
        return TELLING.matcher(plain(text)).find();
    }

    static boolean leadsElsewhere(String text) {
        return ADDRESS.matcher(plain(text)).find();
    }

    /**
     * Letters of another alphabet than that of the text that came with the portal: some look the same and are not.
     *
     * @param shipped null if there is none in this language
     */
    static boolean isInOtherLetters(String text, @Nullable String shipped) {
        return shipped != null && !scripts(shipped).containsAll(scripts(text));
    }

    private static Set<UnicodeScript> scripts(String text) {
        return plain(text)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
    }

    /** As people read it: wide and accented letters are letters. */
    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return FULL_STOPS.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll(".");
    }
}

package nl.handenindewijk.settings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of residents' pages and of mails as an administrator sees them. */
@Component
class TextShelf {

    private final ShippedTexts shipped;
    private final OwnTexts own;

    TextShelf(ShippedTexts shipped, OwnTexts own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** Which texts of a part are listed. */
    enum Which {
        ALLE,
        EIGEN,
        ONVERTAALD
    }

    /**
     * A text in a language.
     *
     * @param dutch what it says in Dutch
     * @param shipped what came with the portal, null if that is not translated
     * @param own what the municipality wrote, null if nothing
     */
    public record Text(
            String key,
            String language,
            String dutch,
            @Nullable String shipped,
            @Nullable String own) {

        /** What residents read; Dutch if nobody translated it. */
        public String shown() {
            return own != null ? own : shipped != null ? shipped : dutch;
        }

        public boolean isUntranslated() {
            return own == null && shipped == null;
        }
    }

    List<String> languages() {
        return shipped.languages();
    }

    List<Text> texts(String language, String part, Which which) {
        return shipped.keys(part).stream()
                .map(key -> text(language, key))
                .filter(text ->
                        which == Which.ALLE || (which == Which.EIGEN ? text.own() != null : text.isUntranslated()))
                .toList();
    }

    /** How many texts of all parts are not translated into a language. */
    long untranslated(String language) {
        return ShippedTexts.PARTS.stream()
                .flatMap(part -> texts(language, part, Which.ONVERTAALD).stream())
                .count();
    }

    boolean exists(String language, String key) {
        return languages().contains(language) && shipped.has(ShippedTexts.DUTCH, key) && !MailTexts.isFixed(key);
    }

    Text text(String language, String key) {
        var dutch = friendly(Objects.requireNonNull(shipped.text(ShippedTexts.DUTCH, key)));
        var ownDutch = own.text(ShippedTexts.DUTCH, key);
        var file = shipped.text(language, key);
        return new Text(
                key,
                language,
                ownDutch == null ? dutch : ownDutch,
                file == null ? null : friendly(file),
                own.text(language, key));
    }

    /** The whole mail around a text of one; empty for any other text. */
    List<String> mailAround(Text text, String written) {
        return MailTexts.isBody(text.key())
                ? Stream.of(
                                MailTexts.subjectOf(text.key()),
                                "notice.greeting",
                                text.key(),
                                "notice.where.link",
                                "notice.footer")
                        .map(key -> key.equals(text.key())
                                ? written
                                : text(text.language(), key).shown())
                        .toList()
                : List.of();
    }

    /** Why a text cannot be used: message codes. */
    List<String> problems(Text text, String written) {
        var model = text.shipped() == null ? text.dutch() : text.shipped();
        int longest = 2 * model.length() + 120;
        return Stream.of(
                        written.matches(".*[<>].*") ? "settings.text.error.markup" : "",
                        TextPattern.places(written).equals(TextPattern.places(model))
                                ? ""
                                : "settings.text.error.places",
                        MailTexts.isMail(text.key()) && MailTexts.tells(written) ? "settings.text.error.tells" : "",
                        MailTexts.isMail(text.key()) && MailTexts.leadsElsewhere(written)
                                ? "settings.text.error.address"
                                : "",
                        MailTexts.isMail(text.key()) && MailTexts.isInOtherLetters(written, text.shipped())
                                ? "settings.text.error.letters"
                                : "",
                        written.length() > longest ? "settings.text.error.long" : "")
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static String friendly(String text) {
        return TextPattern.friendly(text);
    }
}

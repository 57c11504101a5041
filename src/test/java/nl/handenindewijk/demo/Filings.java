package nl.handenindewijk.demo;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What people ask: invented persons with invented questions. */
final class Filings {

    private final Texts texts;

    Filings(Texts texts) {
        this.texts = texts;
    }

    /** A question of this level by somebody of this district. */
    NewHelpRequest invent(Wijk wijk, Level level, Dice dice) {
        var theme = dice.weighted(Odds.URGENT_THEMES.getOrDefault(level, Odds.THEMES));
        var sender = level.isUrgent() ? Sender.SELF : dice.weighted(Odds.SENDERS);
        var language = sender == Sender.SELF && level != Level.U0 ? dice.weighted(Odds.LANGUAGES) : "nl";
        var name = dice.chance(theme == Theme.VEILIG ? 0.7 : 0.95) ? texts.any("people." + language, dice) : null;
        return new NewHelpRequest(
                dice.uuid(),
                dice.weighted(isResident(sender) ? Odds.CHANNELS_OF_RESIDENTS : Odds.CHANNELS_OF_PROFESSIONALS),
                sender,
                language,
                themes(theme, dice),
                danger(level, dice),
                story(theme, level, sender, language, dice),
                name,
                whereabouts(wijk, dice),
                contact(theme, name, dice));
    }

    static boolean isOnline(NewHelpRequest filing) {
        return filing.channel() == Channel.ONLINE && isResident(filing.sender());
    }

    private static boolean isResident(Sender sender) {
        return sender == Sender.SELF || sender == Sender.FAMILY_OR_NEIGHBOUR;
    }

    private static Set<Theme> themes(Theme first, Dice dice) {
        var themes = new LinkedHashSet<Theme>();
        themes.add(first);
        if (dice.chance(0.15)) {
            themes.add(dice.weighted(Odds.THEMES));
        }
        return themes;
    }

    private static DangerAnswer danger(Level level, Dice dice) {
        if (level == Level.U0 && dice.chance(0.7)) {
            return DangerAnswer.YES;
        }
        return dice.chance(level.isUrgent() ? 0.5 : 0.05) ? DangerAnswer.UNKNOWN : DangerAnswer.NO;
    }

    private String story(Theme theme, Level level, Sender sender, String language, Dice dice) {
        if (!language.equals("nl")) {
            return texts.any(level == Level.U1 ? language + ".U1" : language, dice);
        }
        if (level.isUrgent()) {
            return texts.any(level + "." + theme, dice);
        }
        var own = level == Level.U3 ? theme.name() : theme + "." + level;
        if (sender == Sender.FAMILY_OR_NEIGHBOUR) {
            return texts.any(sender.name(), dice).replace("{wat}", texts.any(own, dice));
        }
        return sender == Sender.SELF ? texts.any(own, dice) : texts.any(sender.name(), theme.name(), dice);
    }

    private static Whereabouts whereabouts(Wijk wijk, Dice dice) {
        if (dice.chance(0.03)) {
            var kind = dice.chance(0.3) ? Whereabouts.Kind.NO_FIXED_ADDRESS : Whereabouts.Kind.RATHER_NOT;
            return new Whereabouts(kind, null, null, null);
        }
        return new Whereabouts(
                Whereabouts.Kind.ADDRESS,
                wijk.postcode(dice),
                dice.between(1, 60),
                dice.chance(0.1) ? dice.chance(0.5) ? "A" : "bis" : null);
    }

    private ContactPreferences contact(Theme theme, @Nullable String name, Dice dice) {
        if (dice.chance(0.03)) {
            return ContactPreferences.none();
        }
        var channels = EnumSet.noneOf(ContactChannel.class);
        var phone = dice.chance(0.82) ? "06-00000" + (100 + dice.between(0, 899)) : null;
        var email = phone == null || dice.chance(0.35) ? email(name, dice) : null;
        if (phone != null) {
            channels.add(ContactChannel.PHONE);
        }
        if (email != null) {
            channels.add(ContactChannel.EMAIL);
        }
        boolean careful = dice.chance(theme == Theme.VEILIG ? 0.8 : 0.06);
        if (!careful && dice.chance(0.4)) {
            channels.add(ContactChannel.LETTER);
        }
        if (!careful && dice.chance(0.4)) {
            channels.add(ContactChannel.VISIT);
        }
        return new ContactPreferences(
                channels,
                phone,
                email,
                careful ? Set.of(DayPart.MORNING) : dice.chance(0.3) ? Set.of(dice.one(PARTS)) : Set.of(),
                !careful && dice.chance(0.4),
                careful ? texts.any("safe-name", dice) : null,
                careful || dice.chance(0.05) ? texts.any("remark", careful ? "VEILIG" : "", dice) : null);
    }

    private static final java.util.List<DayPart> PARTS = java.util.List.of(DayPart.values());

    private static String email(@Nullable String name, Dice dice) {
        var plain = name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]", "");
        return (plain.isEmpty() ? "bewoner" : plain) + dice.between(1, 99) + "@post.example";
    }
}

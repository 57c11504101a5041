package nl.handenindewijk.demo;

import static nl.handenindewijk.casework.Outcome.*;
import static nl.handenindewijk.demo.Dice.Weight.of;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.demo.Dice.Weight;

/** How often things happen in Lindeveen, in percent. */
final class Odds {

    static final List<Weight<Theme>> THEMES = List.of(
            of(Theme.GELD, 24),
            of(Theme.WMO, 15),
            of(Theme.OPVOEDEN, 11),
            of(Theme.EENZAAM, 9),
            of(Theme.MANTELZORG, 8),
            of(Theme.TAAL, 7),
            of(Theme.SCHEIDEN, 6),
            of(Theme.WERK, 5),
            of(Theme.PSYCHISCH, 5),
            of(Theme.VEILIG, 3),
            of(Theme.INBURGEREN, 3),
            of(Theme.ZORGEN_OM, 2),
            of(Theme.BUURT, 1),
            of(Theme.WONEN, 1),
            of(Theme.ANDERS, 1.5));

    static final List<Weight<Level>> LEVELS =
            List.of(of(Level.U0, 1), of(Level.U1, 5), of(Level.U2, 18), of(Level.U3, 51), of(Level.U4, 25));

    static final Map<Level, List<Weight<Theme>>> URGENT_THEMES = Map.of(
            Level.U0,
            List.of(of(Theme.VEILIG, 6), of(Theme.PSYCHISCH, 2), of(Theme.GELD, 1), of(Theme.OPVOEDEN, 1)),
            Level.U1,
            List.of(of(Theme.GELD, 7), of(Theme.WONEN, 1.5), of(Theme.PSYCHISCH, 1), of(Theme.VEILIG, 0.5)));

    static final List<Weight<String>> LANGUAGES =
            List.of(of("nl", 84), of("en", 5), of("ar", 3), of("tr", 2), of("pl", 3), of("uk", 3));

    static final List<Weight<Sender>> SENDERS = List.of(
            of(Sender.SELF, 55),
            of(Sender.FAMILY_OR_NEIGHBOUR, 12),
            of(Sender.GP, 10),
            of(Sender.SCHOOL, 6),
            of(Sender.POLICE_OR_VEILIG_THUIS, 4),
            of(Sender.HOUSING_ASSOCIATION, 5),
            of(Sender.OTHER_WORKER, 8));

    static final List<Weight<Channel>> CHANNELS_OF_RESIDENTS =
            List.of(of(Channel.ONLINE, 45), of(Channel.PHONE, 25), of(Channel.DESK, 30));
    static final List<Weight<Channel>> CHANNELS_OF_PROFESSIONALS =
            List.of(of(Channel.ONLINE, 30), of(Channel.PHONE, 40), of(Channel.PARTNER, 30));

    /** Terms that contact alone does not fulfil: six weeks for an investigation, eight for a decision, less a margin. */
    static final Map<Theme, Integer> WORKING_DAYS_BY_LAW = Map.of(
            Theme.WMO, 27,
            Theme.MANTELZORG, 27,
            Theme.SCHEIDEN, 27,
            Theme.ZORGEN_OM, 27,
            Theme.OPVOEDEN, 36,
            Theme.WERK, 36);

    private static final Set<Theme> CARE = Set.of(Theme.WMO, Theme.MANTELZORG, Theme.PSYCHISCH);

    private static final Map<Theme, List<Outcome>> OWN_OUTCOMES = new EnumMap<>(Map.of(
            Theme.GELD, List.of(SCHULDHULP_INTAKE, SCHULDHULP_INTAKE, BIJSTAND_AANVRAAG),
            Theme.WERK, List.of(BIJSTAND_AANVRAAG),
            Theme.OPVOEDEN, List.of(JEUGD_AANVRAAG),
            Theme.VEILIG, List.of(VT_ADVIES, VT_ADVIES, VT_MELDING, CRISIS),
            Theme.EENZAAM, List.of(INFORMELE_HULP)));

    private Odds() {}

    /** How a request about this theme ends, if somebody was reached. */
    static Outcome outcome(Theme theme, Level level, Dice dice) {
        if (level == Level.U4) {
            return dice.chance(0.85) ? INFO_ADVIES : KORTDUREND;
        }
        var others = OWN_OUTCOMES.getOrDefault(theme, List.of(DOORVERWIJZING_KOUD, NIET_VOOR_ONS, INFORMELE_HULP));
        return dice.weighted(List.of(
                of(INFO_ADVIES, level.isUrgent() ? 0 : 13),
                of(KORTDUREND, 27),
                of(TRAJECT, 26),
                of(ALGEMENE_VOORZIENING, 11.5),
                of(DOORVERWIJZING_WARM, 10.5),
                of(WMO_MELDING, CARE.contains(theme) ? 20 : 0),
                of(dice.one(others), 5)));
    }

    /** Working days from first contact to the end. */
    static double duration(Outcome outcome, Dice dice) {
        return switch (outcome) {
            case INFO_ADVIES -> dice.chance(0.5) ? 0 : dice.logNormal(2, 6);
            case TRAJECT -> dice.logNormal(70, 200);
            case KORTDUREND, SCHULDHULP_INTAKE, JEUGD_AANVRAAG -> dice.logNormal(15, 35);
            case WMO_MELDING -> dice.logNormal(22, 30);
            default -> dice.logNormal(10, 25);
        };
    }
}

package nl.handenindewijk.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast.Team;

/** A plain question to file where a test needs one and does not care what is in it. */
public final class Questions {

    private Questions() {}

    /** Calm, without a name, from an address of this team's area; without address for the front desk. */
    public static NewHelpRequest calm(Team team) {
        return new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(Theme.TAAL),
                NewHelpRequest.DangerAnswer.NO,
                "Ik wil leren lezen.",
                null,
                team == Team.DESK
                        ? new Whereabouts(Whereabouts.Kind.RATHER_NOT, null, null, null)
                        : new Whereabouts(
                                Whereabouts.Kind.ADDRESS, new Postcode(team.postcode()), team.houseNumber(), null),
                ContactPreferences.none());
    }

    /**
     * A question about money as a worker types it in on the first day of a test, on the telephone with somebody who asks for
     * themselves.
     *
     * @param other what is typed in besides, or instead
     */
    public static Map<String, String> typedByAWorker(Map<String, String> other) {
        var form = new LinkedHashMap<String, String>();
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("binnen", "PHONE");
        form.put(
                "ontvangen",
                LocalDate.ofInstant(MovableClock.START, DutchTime.ZONE).toString());
        form.put("bon", "HAND");
        form.put("wie", "SELF");
        form.put("spreekt", "nl");
        form.put("gevaar", "NEE");
        form.put("verhaal", "Kan de huur niet betalen.");
        form.put("thema", "GELD");
        form.put("naam", "Xandra Quispelaar");
        form.put("adresKeuze", "ADRES");
        form.put("postcode", Team.NORTH.postcode());
        form.put("huisnummer", "1");
        form.put("kanaal", "PHONE");
        form.put("telefoon", "06 98765432");
        form.put("voicemail", "NEE");
        form.putAll(other);
        return form;
    }

    /**
     * What a neighbour types in the browser about somebody who does not know, and who may not hear of it; names and values in
     * turn.
     *
     * @param other what is typed besides, or instead, in the same way
     */
    public static String[] passedOn(String... other) {
        var form = new LinkedHashMap<String, String>();
        form.putAll(Map.of("gevaar", "NEE", "weet", "NEE", "noemen", "NEE", "terug", "OPGEPAKT"));
        form.put("verhaal", "Ik zie een kwartelnest van post achter de deur.");
        form.put("thema", "ZORGEN_OM");
        form.put("naam", "Meneer Quispelaar");
        form.putAll(Map.of("postcode", Team.NORTH.postcode(), "huisnummer", "1"));
        form.putAll(Map.of("wie", "FAMILY_OR_NEIGHBOUR", "melder", "Xandra Meeuwis", "bereik", "06 11111111"));
        for (int i = 0; i < other.length; i += 2) {
            form.put(other[i], other[i + 1]);
        }
        return form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}

package nl.handenindewijk.casework;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that stand written together with others, as Dutch does: schuld, hulp and schuldhulp in schuldhulpverlening. Only
 * words of this work, and only from the beginning of the long word on or at its end, so that little is found by chance.
 */
final class CompoundWords {

    private static final int SHORTEST = 8;
    private static final int LEAST_BESIDE = 3;

    /** What may stand between two parts. */
    private static final List<String> LINKS = List.of("s", "en", "e", "n");

    private static final List<String> PARTS = List.of("""
            achterstand afval alcohol alimentatie angst baan bank bedrijf begeleiding beheer belasting beslag besteding
            betaling bewind bewindvoerder bijstand boete brief budget buren buurt coach computer cursus dagbesteding
            deurwaarder dementie diploma drank drugs energie erfenis examen fiets fonds formulier geboorte geld geluid
            geweld gezin gezondheid gehandicapten handicap hulp hulpverlening hulpmiddel huishoud huis huisarts huur
            incasso inburgering inkomen inschrijving internet jeugd jeugdzorg kind kinder kinderopvang klacht kleding
            kosten krediet kwijtschelding leer lening licht loon maaltijd mantelzorg medicijn meubel moeder nacht omgang
            onderhoud ontruiming ontslag opleiding opvang opvoed ouder overlast partner pensioen pleeg premie psychiater
            regeling reiskosten rekening relatie rolstoel ruzie schade scheiding schimmel school schuld schuldhulp
            slaap speel spoed stroom studie stress taal telefoon thuis thuiszorg toeslag trap uitkering urgentie vader
            vakantie verblijf vereniging vergoeding verhuis verhuizing verlof verslaving vervoer verwarming verzekering
            voedsel voedselbank voogdij vrijwilliger vrouw vrouwenopvang water werk wijkteam winkel woning woningbouw
            zieken ziekenhuis ziekte zorg zorgverzekering zwanger""".strip().split("\\s+"));

    private CompoundWords() {}

    /** The known words in a long one; empty for one that is short, or known itself. */
    static Set<String> in(String word) {
        var found = new LinkedHashSet<String>();
        if (word.length() >= SHORTEST) {
            fromTheStart(word, found);
            PARTS.stream()
                    .filter(part -> word.endsWith(part) && word.length() - part.length() >= LEAST_BESIDE)
                    .forEach(found::add);
            found.remove(word);
        }
        return found;
    }

    /** Every place in the word is read from once, however many readings lead to it. */
    private static void fromTheStart(String word, Set<String> found) {
        var reached = new BitSet();
        for (int at = 0; at >= 0; at = reached.nextSetBit(at + 1)) {
            for (var part : PARTS) {
                int next = at + part.length();
                if (word.startsWith(part, at) && (at > 0 || word.length() - next >= LEAST_BESIDE)) {
                    found.add(part);
                    reached.set(next);
                    LINKS.stream()
                            .filter(link -> word.startsWith(link, next))
                            .forEach(link -> reached.set(next + link.length()));
                }
            }
        }
    }
}

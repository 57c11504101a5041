package nl.handenindewijk.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** Hints at a conflict of interest: somebody around the resident has the family name of a colleague of the team. */
@Component
class Namesakes {

    private static final int SHORTEST = 4;

    private final Workers workers;

    Namesakes(Workers workers) {
        this.workers = workers;
    }

    /** The colleague, if any; only a hint, as many people share a name. */
    public Optional<String> of(Person person, List<Colleague> team) {
        var family = family(person.name());
        return family.length() < SHORTEST
                ? Optional.empty()
                : team.stream()
                        .map(Colleague::displayName)
                        .filter(name -> family(name).equals(family))
                        .findFirst();
    }

    List<Colleague> team(Folder folder) {
        return workers.ofTeam(folder.teamId());
    }

    private static String family(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}

package nl.handenindewijk.staff.manage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.neighbourhood.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The quarters of the municipality as the form of a team offers them. */
@Component
class QuarterChoices {

    private final Areas areas;
    private final TeamBook book;

    QuarterChoices(Areas areas, TeamBook book) {
        this.areas = areas;
        this.book = book;
    }

    /**
     * A quarter to choose.
     *
     * @param otherTeam name of the team that covers it now, null if it is free or covered by the team of the form
     */
    record Choice(String code, String name, @Nullable String otherTeam) {}

    /** Names by code. */
    Map<String, String> names() {
        return areas.quarters().stream()
                .collect(Collectors.toMap(Quarter::code, Quarter::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** Names of the quarters that no team covers: their questions go to the front desk. */
    List<String> withoutTeam() {
        var names = names();
        book.all().forEach(team -> names.keySet().removeAll(team.details().quarters()));
        return List.copyOf(names.values());
    }

    /** All quarters under the name of their district. */
    Map<String, List<Choice>> byDistrict(@Nullable UUID team) {
        var teamOf = new LinkedHashMap<String, String>();
        book.all().stream()
                .filter(other -> !other.id().equals(team))
                .forEach(other -> other.details()
                        .quarters()
                        .forEach(code -> teamOf.put(code, other.details().name())));
        var districtNames = areas.districts().stream().collect(Collectors.toMap(District::code, District::name));
        var choices = new LinkedHashMap<String, List<Choice>>();
        for (var quarter : areas.quarters()) {
            choices.computeIfAbsent(
                            districtNames.getOrDefault(quarter.districtCode(), quarter.districtCode()),
                            name -> new ArrayList<>())
                    .add(new Choice(quarter.code(), quarter.name(), teamOf.get(quarter.code())));
        }
        return choices;
    }
}

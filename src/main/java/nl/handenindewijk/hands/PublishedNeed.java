package nl.handenindewijk.hands;

import java.util.stream.Collectors;
import nl.handenindewijk.reporting.DistrictNeed;
import org.springframework.stereotype.Component;

/** Whether the need of districts changed, for the report on trust: by the index of need of the last two years on file. */
@Component
class PublishedNeed implements DistrictNeed {

    private final NeedsBook needs;

    PublishedNeed(NeedsBook needs) {
        this.needs = needs;
    }

    @Override
    public Trends trends() {
        var known = needs.current();
        return new Trends(
                known.before(),
                known.year(),
                known.index().keySet().stream()
                        .filter(known::isComparable)
                        .collect(Collectors.toMap(district -> district, district -> trend(known, district))));
    }

    private static Trend trend(Needs needs, String district) {
        return needs.rises(district) ? Trend.RISES : needs.falls(district) ? Trend.FALLS : Trend.STABLE;
    }
}

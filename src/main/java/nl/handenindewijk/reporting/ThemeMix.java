package nl.handenindewijk.reporting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What part of the requests of a district each theme is, without telling how many asked about a theme that few asked about:
 * those themes are put together, and divided again as they are divided in the whole municipality.
 *
 * @param smallest fewer requests than this are never told apart
 */
record ThemeMix(int smallest) {

    Map<String, Double> shares(Map<String, Long> inDistrict, Map<String, Long> inCity) {
        double all = inDistrict.values().stream().mapToLong(Long::longValue).sum();
        var shares = new HashMap<String, Double>();
        var together = new HashMap<String, Long>();
        long few = 0;
        for (var theme : inCity.keySet().stream()
                .sorted(Comparator.comparing((String code) -> inDistrict.getOrDefault(code, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList()) {
            long count = inDistrict.getOrDefault(theme, 0L);
            if (count < smallest || (few > 0 && few < smallest)) {
                few += count;
                together.put(theme, inCity.getOrDefault(theme, 0L));
            } else {
                shares.put(theme, count / all);
            }
        }
        double ofTogether =
                together.values().stream().mapToLong(Long::longValue).sum();
        double part = few / all;
        together.forEach((theme, count) -> shares.put(theme, part * count / ofTogether));
        return shares;
    }
}

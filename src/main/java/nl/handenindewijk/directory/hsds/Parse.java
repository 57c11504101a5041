package nl.handenindewijk.directory.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.shared.Municipality;
import org.springframework.stereotype.Component;

/** Reads a file, or what was kept of one, against the districts of this municipality. */
@Component
class Parse {

    private final Areas areas;
    private final Municipality municipality;

    Parse(Areas areas, Municipality municipality) {
        this.areas = areas;
        this.municipality = municipality;
    }

    /** @throws Refused with a report of what is wrong */
    List<Service> file(InputStream in, Report report) throws IOException {
        var items = HsdsFile.services(in, report);
        var services = report.isSound()
                ? new HsdsReader(report, municipality.code(), districts()).read(items)
                : List.<Service>of();
        if (!report.isSound()) {
            throw new Refused(report);
        }
        return services;
    }

    /** What the portal wrote itself; a district that is gone since would make it unreadable. */
    List<Service> kept(String content) {
        var report = new Report();
        var items = content.isEmpty() ? List.<tools.jackson.databind.JsonNode>of() : HsdsFile.services(content, report);
        var services = new HsdsReader(report, municipality.code(), districts()).read(items);
        if (!report.isSound()) {
            throw new Refused(report);
        }
        return services;
    }

    private Set<String> districts() {
        return areas.districts().stream().map(District::code).collect(Collectors.toSet());
    }
}

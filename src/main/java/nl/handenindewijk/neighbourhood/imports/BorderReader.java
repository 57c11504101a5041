package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads borders as GeoJSON, one feature at a time, in degrees or in metres of the national grid. */
final class BorderReader implements FileReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // one feature after the other
            .build();
    private static final List<String> DISTRICT = List.of("wijkcode", "wk_code", "statcode", "gwb_code");
    private static final List<String> QUARTER = List.of("buurtcode", "bu_code", "statcode", "gwb_code");
    private static final List<String> NAMES =
            List.of("wijknaam", "wk_naam", "buurtnaam", "bu_naam", "statnaam", "regio", "naam");
    private static final List<String> QUARTER_NAMES = List.of("buurtnaam", "bu_naam", "statnaam", "regio", "naam");

    @Override
    public void read(Text file, Wanted wanted, Report report, RowSink sink) throws IOException, Unreadable {
        try (var parser = JSON.createParser(new Feature(file.reader()))) {
            new Collection(parser, wanted, report, sink).read();
        } catch (JacksonException e) {
            if (e.getCause() instanceof Feature.TooLarge) {
                throw new Unreadable(e.getLocation().getLineNr(), Reason.TOO_LARGE, "");
            }
            throw new Unreadable(Math.max(0, e.getLocation().getLineNr()), Reason.NOT_JSON, "");
        }
        if (report.isSound() && report.keptLines() == 0) {
            throw new Unreadable(0, Reason.NOTHING_OF_OURS, wanted.municipality());
        }
    }

    private static final class Collection {

        private final JsonParser parser;
        private final Wanted wanted;
        private final Report report;
        private final RowSink sink;
        private final Borders borders = new Borders();
        private final Set<String> seen = new HashSet<>();

        Collection(JsonParser parser, Wanted wanted, Report report, RowSink sink) {
            this.parser = parser;
            this.wanted = wanted;
            this.report = report;
            this.sink = sink;
        }

        void read() throws IOException, Unreadable {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(1, Reason.NOT_A_COLLECTION, "");
            }
            boolean features = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if ("features".equals(name) && value == JsonToken.START_ARRAY) {
                    features = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        feature();
                    }
                } else if ("crs".equals(name)) {
                    known(JSON.readTree(parser).path("properties").path("name").asString(""));
                } else {
                    parser.skipChildren();
                }
            }
            if (!features || parser.nextToken() != null) {
                throw new Unreadable(1, Reason.NOT_A_COLLECTION, "");
            }
        }

        private static void known(String coordinates) throws Unreadable {
            var name = coordinates.toUpperCase(Locale.ROOT);
            if (!name.matches(".*(28992|4326|4258|CRS84)$")) {
                throw new Unreadable(1, Reason.UNKNOWN_COORDINATES, Decimals.shortened(coordinates));
            }
        }

        private void feature() throws IOException, Unreadable {
            long line = parser.currentLocation().getLineNr();
            JsonNode feature = JSON.readTree(parser);
            report.line();
            var properties = feature.path("properties");
            var code = Codes.clean(first(properties, wanted.kind() == ImportKind.QUARTERS ? QUARTER : DISTRICT));
            var prefix = wanted.kind() == ImportKind.QUARTERS ? "BU" : "WK";
            if (!Codes.isKnown(code)) {
                report.refuse(line, Reason.BAD_CODE, Decimals.shortened(code));
            } else if (!code.startsWith(prefix)) {
                report.refuse(line, Reason.WRONG_LEVEL, code);
            } else if (!wanted.isOurs(code) || "JA".equals(first(properties, List.of("water", "h2o")))) {
                report.elsewhere();
            } else if (!seen.add(code)) {
                report.refuse(line, Reason.CODE_TWICE, code);
            } else {
                keep(feature, code, line);
            }
        }

        private void keep(JsonNode feature, String code, long line) throws IOException {
            var properties = feature.path("properties");
            var year = first(properties, List.of("jaar", "jrstatcode"));
            var name = first(properties, wanted.kind() == ImportKind.QUARTERS ? QUARTER_NAMES : NAMES);
            if (year.length() >= 4 && !year.startsWith(Integer.toString(wanted.year()))) {
                report.refuse(line, Reason.YEAR_DIFFERS, code + ": " + year.substring(0, 4));
            } else if (name.isEmpty() || name.length() > 80) {
                report.refuse(line, Reason.VALUE_MISSING, code + ": naam");
            } else {
                var outline = borders.inMetres(feature.path("geometry"));
                if (outline == null) {
                    report.refuse(line, Reason.BAD_BORDER, code);
                } else {
                    report.kept();
                    sink.row(code, name, outline);
                }
            }
        }

        private static String first(JsonNode properties, List<String> names) {
            for (var wantedName : names) {
                for (var property : properties.properties()) {
                    if (property.getKey().equalsIgnoreCase(wantedName)) {
                        return property.getValue().asString("").strip();
                    }
                }
            }
            return "";
        }
    }
}

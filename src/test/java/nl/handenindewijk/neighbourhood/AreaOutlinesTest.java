package nl.handenindewijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AreaOutlinesTest {

    @Autowired
    AreaOutlines outlines;

    @Autowired
    Database database;

    @Test
    void putsNorthAtTheTopAndFillsTheWidth() {
        outline("WK999901", "{\"type\":\"Polygon\",\"coordinates\":[[[0,100],[100,100],[100,200],[0,200],[0,100]]]}");
        outline(
                "WK999902",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[100,100],[230,100],[230,200],[100,100]]]]}");

        var map = outlines.districts();

        assertThat(map.width()).isEqualTo(460);
        assertThat(map.height()).isEqualTo(200);
        assertThat(map.shapes())
                .containsExactly(
                        new AreaMap.Shape(
                                "WK999901", "Noord", "M0.0 200.0L200.0 200.0L200.0 0.0L0.0 0.0L0.0 200.0Z", 100, 100),
                        new AreaMap.Shape(
                                "WK999902", "Zuid", "M200.0 200.0L460.0 200.0L460.0 0.0L200.0 200.0Z", 373, 133));
    }

    @Test
    void degreesAreSqueezedToTheirRealProportion() {
        outline(
                "WK999901",
                "{\"type\":\"Polygon\",\"coordinates\":[[[5,59.9],[5.2,59.9],[5.2,60.1],[5,60.1],[5,59.9]]]}");

        assertThat(outlines.districts().height()).isEqualTo(920);
    }

    @Test
    void aMunicipalityWithoutOutlinesHasAnEmptyMap() {
        assertThat(outlines.quarters().shapes()).isEmpty();
    }

    private void outline(String code, String geoJson) {
        database.sql().update("update neighbourhood_district set outline = ?::jsonb where code = ?", geoJson, code);
    }
}

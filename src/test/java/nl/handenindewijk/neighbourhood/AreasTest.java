package nl.handenindewijk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AreasTest {

    private static final String NOORDHOEK = "BU99990101";
    private static final String NOORDPOLDER = "BU99990102";
    private static final String ZUIDHOEK = "BU99990201";

    @Autowired
    Areas areas;

    @Autowired
    Database database;

    @BeforeEach
    void aStreetInTwoQuarters() {
        address("9988AB", 2, NOORDPOLDER);
        address("9988AB", 4, NOORDPOLDER);
        address("9988AB", 6, ZUIDHOEK);
        address("9988XZ", 1, ZUIDHOEK);
        address("9988XZ", 3, ZUIDHOEK);
        address("9988XZ", 5, NOORDHOEK);
        address("9988XZ", 7, NOORDHOEK);
    }

    @Test
    void aHouseNumberOnFileDecides() {
        assertThat(quarterOf("9988AB", 6)).contains(ZUIDHOEK);
    }

    @Test
    void anUnknownHouseNumberCountsAsTheCommonestQuarterOfItsPostcode() {
        assertThat(quarterOf("9988AB", 8)).contains(NOORDPOLDER);
    }

    @Test
    void theLowestCodeDecidesWhereTwoQuartersAreAsCommon() {
        assertThat(quarterOf("9988XZ", 2)).contains(NOORDHOEK);
    }

    @Test
    void anUnknownPostcodeCountsAsTheCommonestQuarterOfItsFourDigits() {
        assertThat(quarterOf("9988CD", 6)).contains(ZUIDHOEK);
        assertThat(quarterOf("9988ZZ", 6)).contains(ZUIDHOEK);
    }

    @Test
    void anotherMunicipalityHasNoQuarterHere() {
        assertThat(quarterOf("9987ZZ", 6)).isEmpty();
        assertThat(quarterOf("9989AA", 6)).isEmpty();
    }

    @Test
    void strangeHouseNumbersAreNoError() {
        assertThat(quarterOf("9988AB", 0)).contains(NOORDPOLDER);
        assertThat(quarterOf("9988AB", Integer.MIN_VALUE)).contains(NOORDPOLDER);
        assertThat(quarterOf("9988AB", Integer.MAX_VALUE)).contains(NOORDPOLDER);
    }

    @Test
    void districtsAndQuartersComeInTheOrderOfTheirCodes() {
        assertThat(areas.districts()).extracting(District::code).containsExactly("WK999901", "WK999902");
        assertThat(areas.quarters()).extracting(Quarter::code).isSorted().hasSize(4);
        assertThat(areas.district("WK999902")).contains(new District("WK999902", "Zuid", 9000));
        assertThat(areas.district("WK000000")).isEmpty();
    }

    private Optional<String> quarterOf(String postcode, int houseNumber) {
        return areas.quarterOf(new Postcode(postcode), houseNumber).map(Quarter::code);
    }

    private void address(String postcode, int houseNumber, String quarter) {
        database.sql().update("insert into neighbourhood_address values (?, ?, ?)", postcode, houseNumber, quarter);
    }
}

package nl.handenindewijk.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HoursTextTest {

    @Test
    void hoursWithManySpacesAreRefusedInNoTime() {
        assertThat(HoursText.read(DayOfWeek.MONDAY, "9.00 - 12.00 , 13.00 tot 17.00 uur"))
                .hasValueSatisfying(hours -> assertThat(hours).hasSize(2));
        var hostile = "9.00-12.00" + " ".repeat(200_000) + "x";
        assertThat(Assertions.assertTimeoutPreemptively(
                        Duration.ofMinutes(1), () -> HoursText.read(DayOfWeek.MONDAY, hostile)))
                .isEmpty();
    }
}

package nl.handenindewijk.terms;

import java.time.LocalDate;

/** A day that was passed over, and why. */
public record FreeDay(LocalDate date, DayOff why) {}

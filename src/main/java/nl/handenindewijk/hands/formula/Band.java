package nl.handenindewijk.hands.formula;

import java.util.function.DoubleUnaryOperator;

/** A figure that is not known exactly: what it is if things are light, as expected, and heavy. */
public record Band(double low, double likely, double high) {

    public Band {
        if (!(low <= likely && likely <= high)) {
            throw new IllegalArgumentException("Not a band: " + low + ", " + likely + ", " + high);
        }
    }

    /** A figure that is known. */
    public static Band exactly(double value) {
        return new Band(value, value, value);
    }

    /** A figure give or take a part of it. */
    public static Band around(double likely, double part) {
        return new Band(likely * (1 - part), likely, likely * (1 + part));
    }

    public Band plus(Band other) {
        return new Band(low + other.low, likely + other.likely, high + other.high);
    }

    /** The product of two bands of positive figures: light times light, heavy times heavy. */
    public Band times(Band other) {
        return new Band(low * other.low, likely * other.likely, high * other.high);
    }

    /** The larger of both at each point. */
    public Band max(Band other) {
        return new Band(Math.max(low, other.low), Math.max(likely, other.likely), Math.max(high, other.high));
    }

    /** Each point through a function that grows. */
    public Band map(DoubleUnaryOperator growing) {
        return new Band(growing.applyAsDouble(low), growing.applyAsDouble(likely), growing.applyAsDouble(high));
    }
}

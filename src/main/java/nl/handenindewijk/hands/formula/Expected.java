package nl.handenindewijk.hands.formula;

/**
 * Requests that came against those that people like these send elsewhere in the municipality (indirect standardisation).
 * Says something about a district, never about a person.
 *
 * @param observed requests, O
 * @param expected sum over groups of inhabitants x rate of the whole municipality, E
 */
public record Expected(long observed, double expected) {

    /** How strongly a small district is drawn towards the mean. */
    static final double SHRINKAGE = 20;

    private static final double TAIL = 0.025;

    public Expected {
        if (observed < 0 || !(expected > 0)) {
            throw new IllegalArgumentException("Nothing to compare: " + observed + ", " + expected);
        }
    }

    /** O / E; below 1 fewer came than expected. */
    public double ratio() {
        return observed / expected;
    }

    /** The ratio of a district of few requests drawn towards 1: (O + k) / (E + k), k = 20. */
    public double shrunk() {
        return (observed + SHRINKAGE) / (expected + SHRINKAGE);
    }

    /**
     * Exact 95% interval of the ratio for a Poisson count (F. Garwood, 1936): chi2(0.025; 2 O) / (2 E) to chi2(0.975;
     * 2 (O + 1)) / (2 E), the middle being the ratio itself.
     */
    public Band interval() {
        double low = observed == 0 ? 0 : search(0, observed, true);
        double high = search(observed, 2.0 * observed + 10, false);
        return new Band(low / expected, ratio(), high / expected);
    }

    /** Clearly fewer than expected: the whole interval is below 1. */
    public boolean isFewer() {
        return interval().high() < 1;
    }

    /**
     * Requests to plan for: max(O, O / 2 + E / 2), so that a district that stops asking does not lose its hands.
     */
    public double planned() {
        return Math.max(observed, 0.5 * observed + 0.5 * expected);
    }

    /** The mean at which the tail on one side of what was seen is just 2.5%, by halving. */
    private double search(double from, double to, boolean upwards) {
        double low = from;
        double high = to;
        double factorial = logarithmOfFactorial();
        while (!upwards && tail(high, false, factorial) > TAIL) {
            high *= 2;
        }
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            double tail = tail(middle, upwards, factorial);
            if (upwards ? tail > TAIL : tail < TAIL) {
                high = middle;
            } else {
                low = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    private double logarithmOfFactorial() {
        double sum = 0;
        for (long k = 2; k <= observed; k++) {
            sum += Math.log(k);
        }
        return sum;
    }

    /** Chance of so many or more, or of so many or fewer, where the mean is this. */
    private double tail(double mean, boolean upwards, double logarithmOfFactorial) {
        double term = Math.exp(observed * Math.log(mean) - mean - logarithmOfFactorial);
        double sum = term;
        long k = observed;
        while (term > sum * 1e-17 && (upwards || k > 0)) {
            term *= upwards ? mean / ++k : k-- / mean;
            sum += term;
        }
        return sum;
    }

    /**
     * Chance to see so large a difference between two equal periods if nothing changed: exact two-sided binomial test.
     *
     * @param before requests in the first period
     * @param after requests in the second
     */
    public static double chanceOfChange(long before, long after) {
        long all = before + after;
        double logarithm = -all * Math.log(2);
        double sum = Math.exp(logarithm);
        for (long k = 1; k <= Math.min(before, after); k++) {
            logarithm += Math.log(all - k + 1) - Math.log(k);
            sum += Math.exp(logarithm);
        }
        return Math.min(1, 2 * sum);
    }
}

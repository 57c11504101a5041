package nl.handenindewijk.hands.formula;

/**
 * Square-root staffing (S. Halfin and W. Whitt, 1981): hands = a + beta sqrt(a). Good for a quick look and for why a
 * larger team needs less spare; tables use the exact {@link Line}.
 */
public final class SquareRoot {

    private SquareRoot() {}

    /**
     * Hands for some work with a cushion.
     *
     * @param offered work in people, a
     * @param beta how much cushion; 0.5 leaves half the people waiting, 2 almost nobody
     */
    public static double hands(double offered, double beta) {
        return offered + beta * Math.sqrt(offered);
    }

    /** The cushion that some hands are: (c - a) / sqrt(a). */
    public static double beta(double hands, double offered) {
        return (hands - offered) / Math.sqrt(offered);
    }

    /** Chance to wait for large teams: 1 / (1 + beta Phi(beta) / phi(beta)). */
    public static double chanceToWait(double beta) {
        return 1 / (1 + beta * cumulative(beta) / density(beta));
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/15 + ...) (G. Marsaglia, 2004). */
    private static double cumulative(double x) {
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + density(x) * sum;
    }
}

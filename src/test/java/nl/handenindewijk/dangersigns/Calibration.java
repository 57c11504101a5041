package nl.handenindewijk.dangersigns;

/** Turns scores into chances: the logistic curve that fits best (Platt), by Newton's method. */
final class Calibration {

    private static final int STEPS = 50;

    private Calibration() {}

    /** @return slope and offset */
    static double[] fit(double[] right, double[] wrong) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] sums = new double[5];
            add(right, 1, slope, offset, sums);
            add(wrong, 0, slope, offset, sums);
            double determinant = sums[2] * sums[4] - sums[3] * sums[3] + 1e-9;
            slope += (sums[0] * sums[4] - sums[1] * sums[3]) / determinant;
            offset += (sums[1] * sums[2] - sums[0] * sums[3]) / determinant;
        }
        return new double[] {slope, offset};
    }

    private static void add(double[] scores, int truth, double slope, double offset, double[] sums) {
        for (double score : scores) {
            double chance = 1 / (1 + Math.exp(-(slope * score + offset)));
            double curve = chance * (1 - chance);
            sums[0] += (truth - chance) * score;
            sums[1] += truth - chance;
            sums[2] += curve * score * score;
            sums[3] += curve * score;
            sums[4] += curve;
        }
    }
}

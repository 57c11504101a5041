package nl.handenindewijk.hands.formula;

/** What becomes of a {@link Line}: it settles, or it grows without end and then there is no waiting time to name. */
public sealed interface Outlook {

    /**
     * The line settles. Times are in the unit of the rates.
     *
     * @param chanceToWait Erlang C: B / (1 - rho (1 - B))
     * @param meanWait Wq = C / (c mu - lambda)
     * @param waiting people in the line on average, Lq = lambda Wq (Little)
     * @param present people waiting or being helped on average, L = Lq + a
     * @param spare what the hands could do on top of what comes in, c mu - lambda, per unit of time
     */
    record Steady(double chanceToWait, double meanWait, double waiting, double present, double spare)
            implements Outlook {

        /** Share of the people who wait at most a time: 1 - C exp(-(c mu - lambda) t). */
        public double shareWithin(double time) {
            return 1 - chanceToWait * Math.exp(-spare * time);
        }

        /** The time within which a share of the people is helped; 0 if so many need not wait at all. */
        public double timeFor(double share) {
            return chanceToWait <= 1 - share ? 0 : Math.log(chanceToWait / (1 - share)) / spare;
        }

        /**
         * Mean wait where arrivals and work are less or more even than by chance: Wq (ca2 + cs2) / 2 (Allen-Cunneen).
         *
         * @param ca2 square of the coefficient of variation of the time between arrivals; 1 by chance
         * @param cs2 the same of the work per question
         */
        public double meanWait(double ca2, double cs2) {
            return meanWait * (ca2 + cs2) / 2;
        }
    }

    /**
     * More comes in than the hands can do: there is no steady state, so no wait can be named.
     *
     * @param perUnit by how many people the line grows per unit of time; 0 if it just never gets shorter
     */
    record Grows(double perUnit) implements Outlook {}
}

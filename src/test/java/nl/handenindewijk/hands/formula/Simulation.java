package nl.handenindewijk.hands.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;

/** Plays a line event by event; knows nothing of the formulas it is compared with. */
final class Simulation {

    private final Line line;
    private final Random dice;
    private final PriorityQueue<Double> ends = new PriorityQueue<>();
    private final List<Deque<Double>> waiting = new ArrayList<>();
    private final double[] waited;
    private final long[] people;

    private Simulation(Line line, int classes, Random dice) {
        this.line = line;
        this.dice = dice;
        waited = new double[classes];
        people = new long[classes];
        for (int k = 0; k < classes; k++) {
            waiting.add(new ArrayDeque<>());
        }
    }

    /** Mean wait per class, most urgent first. */
    static List<Double> run(Line line, List<Double> byUrgency, int arrivals, Random dice) {
        return new Simulation(line, byUrgency.size(), dice).play(byUrgency, arrivals);
    }

    private List<Double> play(List<Double> byUrgency, int arrivals) {
        double all = byUrgency.stream().mapToDouble(Double::doubleValue).sum();
        double now = 0;
        for (int i = 0; i < arrivals; i++) {
            now += exponential(all);
            freeHandsUntil(now);
            int kind = kind(byUrgency, dice.nextDouble() * all);
            if (ends.size() < line.hands()) {
                help(kind, now, now);
            } else {
                waiting.get(kind).add(now);
            }
        }
        freeHandsUntil(Double.POSITIVE_INFINITY);
        return IntStream.range(0, waited.length)
                .mapToObj(k -> waited[k] / people[k])
                .toList();
    }

    private void freeHandsUntil(double now) {
        while (!ends.isEmpty() && ends.peek() <= now) {
            double end = ends.remove();
            for (int k = 0; k < waiting.size(); k++) {
                var next = waiting.get(k).poll();
                if (next != null) {
                    help(k, next, end);
                    break;
                }
            }
        }
    }

    private void help(int kind, double arrived, double now) {
        waited[kind] += now - arrived;
        people[kind]++;
        ends.add(now + exponential(line.perHand()));
    }

    private static int kind(List<Double> byUrgency, double point) {
        int k = 0;
        double rest = point - byUrgency.get(0);
        while (rest >= 0 && k < byUrgency.size() - 1) {
            k++;
            rest -= byUrgency.get(k);
        }
        return k;
    }

    private double exponential(double rate) {
        return -Math.log(1 - dice.nextDouble()) / rate;
    }
}

package nl.handenindewijk.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance, the same for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in this share of the throws. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From the first up to and including the last. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    /** A number whose logarithm is normal, by its median and the value that nine in ten stay under. */
    double logNormal(double median, double p90) {
        return median * Math.exp(Math.log(p90 / median) / 1.2815515655 * normal());
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each as often as its weight says. */
    <T> T weighted(List<Weight<T>> choices) {
        double left = random.nextDouble()
                * choices.stream().mapToDouble(Weight::weight).sum();
        for (var choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice.value();
            }
        }
        return choices.get(choices.size() - 1).value();
    }

    UUID uuid() {
        return new UUID(
                random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L,
                random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    long seed() {
        return random.nextLong();
    }

    /** How often something is chosen, relative to the others. */
    record Weight<T>(T value, double weight) {

        static <T> Weight<T> of(T value, double weight) {
            return new Weight<>(value, weight);
        }
    }
}

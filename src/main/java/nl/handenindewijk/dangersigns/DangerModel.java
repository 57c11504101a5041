package nl.handenindewijk.dangersigns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A linear model: for each head (a kind of danger, danger of any kind, happening now) a weight per feature. Trained from
 * the labelled texts in {@code src/test/resources/dangersigns/texts} and shipped as a resource of one byte per weight.
 *
 * @param documents number of texts it learned from
 * @param hashes of the features, ascending
 * @param seenIn in how many texts each feature occurred
 * @param groups of the features, as in {@link Features}
 * @param weights per feature one byte per head: the root of the weight, so that small ones keep their precision
 * @param scale per head the weight that 127 stands for
 * @param bias per head
 * @param settings where a score becomes a sign
 */
record DangerModel(
        String version,
        int documents,
        int[] hashes,
        int[] seenIn,
        byte[] groups,
        byte[] weights,
        float[] scale,
        float[] bias,
        Settings settings) {

    /** Heads after those of the kinds. */
    static final int ANY = DangerKind.values().length;

    static final int ACUTE = ANY + 1;
    /** Whether the text is Dutch: it learned most from Dutch and is surer of itself there. */
    static final int DUTCH = ANY + 2;

    static final int HEADS = ANY + 3;

    private static final String RESOURCE = "/dangersigns/model.bin";
    private static final double[] FREQUENCIES =
            IntStream.range(0, 64).mapToDouble(times -> 1 + Math.log(times)).toArray();
    private static final double OWN_SHARE = 0.4;
    private static final double[] GROUP_WEIGHT = {1, 0.6, 1.2, 0.8, 0.7};

    /**
     * Found on the texts it did not learn from, in cross-validation.
     *
     * @param dutch score from which the likeliest kind is a sign in a Dutch text
     * @param other the same for a text in another language
     * @param second score of its own from which a further kind is a sign too
     * @param window how much more a part of a long text must score than the whole
     * @param acute score of the acute head from which it seems to be happening now
     * @param slope and offset turn a score into a chance
     */
    record Settings(float dutch, float other, float second, float window, float acute, float slope, float offset) {

        float threshold(boolean isDutch) {
            return isDutch ? dutch : other;
        }

        double chance(double score) {
            return 1 / (1 + Math.exp(-(slope * score + offset)));
        }
    }

    /** How much each feature weighs before the weights of the heads: rare ones tell more. */
    double[] importances() {
        double[] all = new double[hashes.length];
        Arrays.setAll(all, feature -> importance(documents, seenIn[feature], groups[feature]));
        return all;
    }

    static double importance(int documents, int seenIn, int group) {
        return (Math.log((1.0 + documents) / (1 + seenIn)) + 1) * GROUP_WEIGHT[group];
    }

    /** The score of a kind: its own head counts less than that of any danger, which learned from more texts. */
    static double together(double own, double any) {
        return OWN_SHARE * own + (1 - OWN_SHARE) * any;
    }

    static double frequency(int times) {
        return times < FREQUENCIES.length ? FREQUENCIES[times] : 1 + Math.log(times);
    }

    static DangerModel load() {
        try (InputStream stream = Objects.requireNonNull(DangerModel.class.getResourceAsStream(RESOURCE))) {
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DangerModel read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int documents = in.readInt();
        Settings settings = new Settings(
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat());
        float[] scale = new float[HEADS];
        float[] bias = new float[HEADS];
        for (int head = 0; head < HEADS; head++) {
            scale[head] = in.readFloat();
            bias[head] = in.readFloat();
        }
        int[] hashes = new int[in.readInt()];
        int[] seenIn = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
            seenIn[i] = in.readUnsignedShort();
        }
        byte[] groups = in.readNBytes(hashes.length);
        byte[] weights = in.readNBytes(hashes.length * HEADS);
        return new DangerModel(nameOf(bytes), documents, hashes, seenIn, groups, weights, scale, bias, settings);
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(documents);
        out.writeFloat(settings.dutch());
        out.writeFloat(settings.other());
        out.writeFloat(settings.second());
        out.writeFloat(settings.window());
        out.writeFloat(settings.acute());
        out.writeFloat(settings.slope());
        out.writeFloat(settings.offset());
        for (int head = 0; head < HEADS; head++) {
            out.writeFloat(scale[head]);
            out.writeFloat(bias[head]);
        }
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeInt(hashes[i]);
            out.writeShort(Math.min(seenIn[i], 65535));
        }
        out.write(groups);
        out.write(weights);
        return bytes.toByteArray();
    }

    private static String nameOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "m2-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a stored byte stands for, times the scale of its head. */
    static float unpacked(byte weight) {
        return Math.signum((float) weight) * weight * weight / (127f * 127f);
    }

    static byte packed(double weight, double scale) {
        return (byte) Math.round(Math.signum(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * 127);
    }
}

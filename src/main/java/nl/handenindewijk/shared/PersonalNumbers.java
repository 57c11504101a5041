package nl.handenindewijk.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds and masks the numbers a resident should not have typed: the citizen service number (BSN, 11-test) and the bank
 * account (IBAN, mod 97). Telephone numbers, postcodes and dates stay readable.
 */
public final class PersonalNumbers {

    /** What a found number is. */
    public enum Kind {
        BSN,
        IBAN
    }

    /**
     * Where a number stands.
     *
     * @param start of the first char
     * @param end one past the last char
     */
    public record Span(Kind kind, int start, int end) {}

    private static final char MASK = '•';
    /** Group 1: a letter or a digit of another script behind it, and then all of it is part of something else. */
    private static final Pattern DIGIT_RUN =
            Pattern.compile("(?<![\\p{L}\\p{Nd}+])[0-9]++(?:[ .-][0-9]++)*+([\\p{L}\\p{Nd}])?+");

    private static final Pattern NINE = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern IBAN_HEAD = Pattern.compile("(?<![\\p{L}\\p{Nd}])[A-Za-z]{2}[ .-]?[0-9]{2}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** Length of an IBAN per country of SEPA and of the countries most residents have ties with. */
    private static final Map<String, Integer> IBAN_LENGTH = Map.ofEntries(
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("DE", 22),
            Map.entry("FR", 27),
            Map.entry("ES", 24),
            Map.entry("IT", 27),
            Map.entry("PT", 25),
            Map.entry("PL", 28),
            Map.entry("RO", 24),
            Map.entry("BG", 22),
            Map.entry("HU", 28),
            Map.entry("CZ", 24),
            Map.entry("SK", 24),
            Map.entry("AT", 20),
            Map.entry("LU", 20),
            Map.entry("IE", 22),
            Map.entry("GB", 22),
            Map.entry("DK", 18),
            Map.entry("SE", 24),
            Map.entry("FI", 18),
            Map.entry("NO", 15),
            Map.entry("EE", 20),
            Map.entry("LV", 21),
            Map.entry("LT", 20),
            Map.entry("GR", 27),
            Map.entry("CY", 28),
            Map.entry("MT", 31),
            Map.entry("HR", 21),
            Map.entry("SI", 19),
            Map.entry("CH", 21),
            Map.entry("TR", 26),
            Map.entry("UA", 29),
            Map.entry("MD", 24),
            Map.entry("RS", 22));

    private PersonalNumbers() {}

    /** All numbers in the text, in its order, without overlap. */
    public static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        addIbans(text, found);
        List<Span> ibans = List.copyOf(found);
        Matcher run = DIGIT_RUN.matcher(text);
        while (run.find()) {
            boolean inIban = ibans.stream().anyMatch(iban -> run.start() < iban.end() && iban.start() < run.end());
            if (!inIban && run.group(1) == null) {
                addBsns(text, run.start(), run.end(), found);
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(found);
    }

    /** The same text with every letter and digit of a found number made unreadable; spaces and length stay. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : find(text)) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(masked.charAt(i))) {
                    masked.setCharAt(i, MASK);
                }
            }
        }
        return masked.toString();
    }

    private static void addBsns(String text, int start, int end, List<Span> found) {
        if (isBsn(onlyDigits(text.substring(start, end)))) {
            found.add(new Span(Kind.BSN, start, end));
            return;
        }
        Matcher nine = NINE.matcher(text).region(start, end);
        while (nine.find()) {
            String before = text.substring(Math.max(0, nine.start() - 3), nine.start());
            if (isBsn(nine.group()) && !before.endsWith("31 ")) {
                found.add(new Span(Kind.BSN, nine.start(), nine.end()));
            }
        }
    }

    private static String onlyDigits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    static boolean isBsn(String digits) {
        if (digits.length() != WEIGHTS.length || digits.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static void addIbans(String text, List<Span> found) {
        Matcher head = IBAN_HEAD.matcher(text);
        int from = 0;
        while (head.find(from)) {
            int end = endOfIban(text, head.start());
            if (end > 0) {
                found.add(new Span(Kind.IBAN, head.start(), end));
            }
            from = end > 0 ? end : head.start() + 1;
        }
    }

    /** One past the last char of a valid IBAN that begins at start, or -1. */
    private static int endOfIban(String text, int start) {
        Integer length = IBAN_LENGTH.get(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
        if (length == null) {
            return -1;
        }
        StringBuilder compact = new StringBuilder();
        int at = start;
        boolean separated = false;
        while (at < text.length() && compact.length() < length) {
            char c = text.charAt(at);
            boolean part = c < 128 && Character.isLetterOrDigit(c);
            if (!part && (separated || " .-".indexOf(c) < 0)) {
                return -1;
            }
            separated = !part;
            if (part) {
                compact.append(Character.toUpperCase(c));
            }
            at++;
        }
        boolean whole =
                compact.length() == length && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
        return whole && mod97(compact) == 1 ? at : -1;
    }

    private static int mod97(StringBuilder iban) {
        int rest = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }
}

package nl.handenindewijk.dangersigns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A first detector: hand-written patterns, one a line in a resource. */
final class PatternDetector implements DangerDetector {

    private static final String VERSION = "patronen-1";

    private record Rule(DangerKind kind, boolean acute, String code, Pattern pattern) {}

    private final List<Rule> rules;

    PatternDetector() {
        this.rules = load("/dangersigns/patterns.tsv");
    }

    @Override
    public Judgement judge(String text, @Nullable String languageHint) {
        try {
            NormalisedText normalised = NormalisedText.of(text);
            List<Sign> signs = new ArrayList<>();
            for (DangerKind kind : DangerKind.values()) {
                firstSign(kind, normalised, signs);
            }
            return new Judgement(VERSION, signs, true);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Judgement.notJudged(VERSION);
        }
    }

    private void firstSign(DangerKind kind, NormalisedText text, List<Sign> signs) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text.value());
            if (rule.kind() == kind && matcher.find()) {
                signs.add(new Sign(
                        kind, rule.acute(), 0.7, rule.code(), List.of(text.mark(matcher.start(), matcher.end()))));
                return;
            }
        }
    }

    private static List<Rule> load(String resource) {
        List<Rule> rules = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(PatternDetector.class.getResourceAsStream(resource));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] part = line.split("\t", 3);
                rules.add(new Rule(
                        DangerKind.valueOf(part[0]),
                        part[1].equals("R"),
                        part[0] + "-P" + (rules.size() + 1),
                        Pattern.compile(part[2], Pattern.UNICODE_CHARACTER_CLASS)));
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.handenindewijk.dangersigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes {@code src/docs/danger-signs.md}: how good the shipped model is on the texts that were kept apart.
 *
 * <pre>mvn test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=nl.handenindewijk.dangersigns.DangerReport</pre>
 */
final class DangerReport {

    static final Path REPORT = Path.of("src/docs/danger-signs.md");
    private static final Path FRAME = Path.of("src/test/resources/dangersigns/report.md");
    /** The parts the figures are about; the others were looked at before and are listed apart. */
    private static final Set<String> FRESH = Set.of("fresh-4a.jsonl", "fresh-4b.jsonl");

    private static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl", "uk");

    private final List<Case> cases;
    private final StringBuilder page = new StringBuilder();

    private DangerReport(List<Case> cases) {
        this.cases = cases;
    }

    private record Case(LabelledText text, Judgement judgement) {

        boolean noticed() {
            return !judgement.signs().isEmpty();
        }

        boolean noticedAs(DangerKind kind) {
            return judgement.signs().stream().anyMatch(sign -> sign.kind() == kind);
        }

        /** Whether the surest sign names a kind that is there. */
        boolean rightKind() {
            return judgement.signs().stream()
                    .max((a, b) -> Double.compare(a.confidence(), b.confidence()))
                    .filter(sign -> text.kinds().contains(sign.kind()))
                    .isPresent();
        }
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(REPORT, write());
    }

    static String write() throws IOException {
        DangerDetector detector = new DangerSignsConfiguration().dangerDetector();
        Map<String, List<Case>> parts = LabelledText.untouched().stream()
                .map(text -> new Case(text, detector.judge(text.text(), text.language())))
                .collect(Collectors.groupingBy(c -> c.text().source(), TreeMap::new, Collectors.toList()));
        Map<String, List<Case>> fresh = new TreeMap<>(parts);
        fresh.keySet().retainAll(FRESH);
        parts.keySet().removeAll(FRESH);
        DangerReport report = of(fresh);
        report.goals();
        report.page.append("### Per writer\n\n");
        report.perPart(fresh.keySet());
        report.page.append('\n');
        report.perLanguage();
        report.perKind();
        DangerReport older = of(parts);
        older.perPart(parts.keySet());
        return Files.readString(FRAME)
                .replace("{version}", detector.judge("", null).version())
                .replace("{learned}", String.valueOf(LabelledText.toLearnFrom().size()))
                .replace("{kept}", String.valueOf(report.cases.size()))
                .replace("{figures}", report.page.toString().strip())
                .replace("{older}", older.page.toString().strip());
    }

    private static DangerReport of(Map<String, List<Case>> parts) {
        return new DangerReport(parts.values().stream().flatMap(List::stream).toList());
    }

    private void goals() {
        page.append("### Goals\n\n");
        row("Goal", "Figure", "Reached");
        row("---", "---", "---");
        for (String language : LANGUAGES) {
            int least = language.equals("nl") ? 95 : 90;
            Share noticed =
                    count(c -> c.text().language().equals(language) && c.text().acute(), Case::noticed);
            goal(
                    "acute danger noticed, %s, at least %d %%".formatted(language, least),
                    noticed,
                    noticed.percent() >= least);
        }
        Share lookAlikes = count(c -> c.text().misleading(), Case::noticed);
        goal("false alarms on look-alikes, at most 4 %", lookAlikes, lookAlikes.percent() <= 4);
        Share ordinary = count(c -> !c.text().dangerous() && !c.text().misleading(), Case::noticed);
        goal("false alarms on ordinary requests, at most 1 %", ordinary, ordinary.percent() <= 1);
        Share right = count(c -> c.text().dangerous() && c.noticed(), Case::rightKind);
        goal("kind right, at least 85 %", right, right.percent() >= 85);
        page.append('\n');
    }

    private void goal(String name, Share share, boolean reached) {
        row(name, share.toString(), share.total() == 0 ? "-" : reached ? "yes" : "**no**");
    }

    private void perLanguage() {
        page.append("### Per language\n\n");
        languageHead("Language");
        for (String language : LANGUAGES) {
            languageRow(language, c -> c.text().language().equals(language));
        }
        languageRow("not nl", c -> !c.text().dutch());
        languageRow("all", c -> true);
        page.append('\n');
    }

    private void perPart(Set<String> parts) {
        languageHead("Part");
        for (String part : parts) {
            Predicate<Case> of = c -> c.text().source().equals(part);
            languageRow(part + ", nl", of.and(c -> c.text().dutch()));
            if (cases.stream().anyMatch(of.and(c -> !c.text().dutch()))) {
                languageRow(part + ", not nl", of.and(c -> !c.text().dutch()));
            }
        }
    }

    private void languageHead(String first) {
        row(
                first,
                "Acute danger noticed",
                "Other danger noticed",
                "Kind right",
                "False alarms, look-alikes",
                "False alarms, ordinary");
        row("---", "---", "---", "---", "---", "---");
    }

    private void languageRow(String name, Predicate<Case> which) {
        row(
                name,
                share(which.and(c -> c.text().acute()), Case::noticed),
                share(which.and(c -> c.text().dangerous() && !c.text().acute()), Case::noticed),
                share(which.and(c -> c.text().dangerous() && c.noticed()), Case::rightKind),
                share(which.and(c -> c.text().misleading()), Case::noticed),
                share(which.and(c -> !c.text().dangerous() && !c.text().misleading()), Case::noticed));
    }

    private void perKind() {
        page.append("### Per kind, all languages\n\n");
        row(
                "Kind",
                "Noticed at all, acute",
                "Noticed as this kind, acute",
                "Noticed as this kind, other",
                "Right when it is named");
        row("---", "---", "---", "---", "---");
        for (DangerKind kind : DangerKind.values()) {
            Predicate<Case> there = c -> c.text().kinds().contains(kind);
            row(
                    kind.name(),
                    share(there.and(c -> c.text().acute()), Case::noticed),
                    share(there.and(c -> c.text().acute()), c -> c.noticedAs(kind)),
                    share(there.and(c -> !c.text().acute()), c -> c.noticedAs(kind)),
                    share(c -> c.noticedAs(kind), there));
        }
    }

    private String share(Predicate<Case> of, Predicate<Case> holds) {
        return count(of, holds).toString();
    }

    private Share count(Predicate<Case> of, Predicate<Case> holds) {
        return new Share(
                cases.stream().filter(of).filter(holds).count(),
                cases.stream().filter(of).count());
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

package nl.handenindewijk.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What it is about. Nobody has to choose: nothing chosen is "weet ik niet".
 *
 * @param thema codes of themes; a set, because Spring stumbles over {@code thema[999]} where it is a list
 */
record TopicForm(@Nullable Set<String> thema) implements Checked {

    static TopicForm of(Answers answers) {
        return new TopicForm(answers.themes().stream().map(Theme::name).collect(Collectors.toSet()));
    }

    @Override
    public void check(Errors errors) {
        // whatever was ticked is fine
    }

    /** The themes in the order of the page; codes that no theme has are left out. */
    List<Theme> toThemes() {
        var chosen = thema == null ? Set.<String>of() : thema;
        var themes = Arrays.stream(Theme.values())
                .filter(theme -> chosen.contains(theme.name()))
                .toList();
        return themes.isEmpty() ? List.of(Theme.ANDERS) : themes;
    }
}

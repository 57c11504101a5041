package nl.handenindewijk.intake.web;

import java.util.Arrays;
import java.util.Collection;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.settings.Settings;
import org.springframework.stereotype.Component;

/** Which questions are asked, by what a request is about. */
@Component
class QuestionsAsked {

    private final Settings settings;
    private final QuestionSheet sheet;

    QuestionsAsked(Settings settings, QuestionSheet sheet) {
        this.settings = settings;
        this.sheet = sheet;
    }

    /** Whether children live at home. */
    boolean asksAboutChildren(Collection<Theme> themes) {
        return isAsked(QuestionSheet.CHILDREN, themes);
    }

    /** Whether it is asked about any topic: on the page where all is asked at once. */
    boolean mayAskAboutChildren() {
        return isAsked(QuestionSheet.CHILDREN, Arrays.asList(Theme.values()));
    }

    /** @param themes none: before any was chosen */
    boolean asksName(Collection<Theme> themes) {
        return isAsked(QuestionSheet.NAME, themes.isEmpty() ? Arrays.asList(Theme.values()) : themes);
    }

    private boolean isAsked(String question, Collection<Theme> themes) {
        var values = settings.of(sheet);
        return themes.stream().anyMatch(theme -> QuestionSheet.isAsked(values, question, theme));
    }
}

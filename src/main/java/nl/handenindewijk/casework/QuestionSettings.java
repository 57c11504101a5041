package nl.handenindewijk.casework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A question that was asked back, under {@code portal.question}.
 *
 * @param remindAfter working days without an answer; 0 never reminds
 */
@ConfigurationProperties("portal.question")
public record QuestionSettings(@DefaultValue("5") int remindAfter) {

    public QuestionSettings {
        if (remindAfter < 0 || remindAfter > 60) {
            throw new IllegalArgumentException("portal.question.remind-after must be 0 to 60, not " + remindAfter);
        }
    }
}

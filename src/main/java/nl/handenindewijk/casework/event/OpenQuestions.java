package nl.handenindewijk.casework.event;

import java.util.List;
import java.util.UUID;

/** Questions that residents were asked and have not answered. */
public interface OpenQuestions {

    /**
     * Those that a reminder may go out for today: asked long enough ago, on a working day, and not where a reminder by
     * itself could do harm (violence, a theme of safety).
     */
    List<OpenQuestion> toRemindOf();

    /** @param askedId of the question itself: a later question on the same request has another one */
    record OpenQuestion(UUID requestId, UUID askedId) {}
}

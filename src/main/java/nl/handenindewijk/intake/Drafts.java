package nl.handenindewijk.intake;

import org.springframework.stereotype.Component;

/** The drafts that are not sent yet. */
@Component
class Drafts extends SealedRows<Answers> {

    Drafts(Tools tools, IntakeProperties properties) {
        super(tools, "intake_draft", "answers", Answers.class, properties.draftLife());
    }
}

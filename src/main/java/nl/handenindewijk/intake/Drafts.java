package nl.handenindewijk.intake;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The drafts that are not sent yet. Of each that ends it is counted at which question. */
@Component
class Drafts extends SealedRows<Answers> {

    private final Tools tools;
    private final FormEnds ends;

    Drafts(Tools tools, IntakeProperties properties, FormEnds ends) {
        super(tools, "intake_draft", "answers", Answers.class, properties.draftLife());
        this.tools = tools;
        this.ends = ends;
    }

    @Override
    void put(Token token, Answers answers) {
        super.put(token, answers);
        tools.jdbc()
                .sql("update intake_draft set step = :step where token_hash = :hash and step <> :step")
                .param("step", answers.firstMissing().name())
                .param("hash", token.hash(tools.hash()))
                .update();
    }

    /** It became a question. */
    void sent(Token token) {
        delete(token);
        ends.count(FormEnds.SENT);
    }

    /** The resident leaves. */
    void discard(Token token) {
        tools.jdbc()
                .sql("delete from intake_draft where token_hash = :hash returning step")
                .param("hash", token.hash(tools.hash()))
                .query(String.class)
                .list()
                .forEach(ends::count);
    }

    @Override
    int deleteExpired() {
        var steps = tools.jdbc()
                .sql("delete from intake_draft where expires_at <= :now returning step")
                .param("now", tools.clock().instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        steps.forEach(ends::count);
        return steps.size();
    }
}

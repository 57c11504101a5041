package nl.handenindewijk.meldcode;

import java.util.List;

/** What the weighing says; the person responsible decides. */
enum Norm {
    /** Acute or structural unsafety: reporting is the norm, and Veilig Thuis is spoken to at once. */
    REPORT_NOW,
    /** Help does not come, is not taken, or comes too late: reporting is the norm. */
    REPORT,
    /** In doubt: ask Veilig Thuis. */
    ASK,
    NO_SUSPICION,
    HELP;

    boolean asksReport() {
        return this == REPORT_NOW || this == REPORT;
    }

    /**
     * The five questions of the assessment framework, in their order: suspicion, acute or structural unsafety, help can be
     * given, help is accepted, help works in time.
     */
    static Norm of(List<Answer> answers) {
        if (answers.get(1) == Answer.JA) {
            return REPORT_NOW;
        }
        if (answers.get(0) == Answer.NEE) {
            return NO_SUSPICION;
        }
        if (answers.subList(2, 5).contains(Answer.NEE)) {
            return REPORT;
        }
        return answers.contains(Answer.ONBEKEND) ? ASK : HELP;
    }
}

package nl.handenindewijk.meldcode;

import static nl.handenindewijk.meldcode.Answer.JA;
import static nl.handenindewijk.meldcode.Answer.NEE;
import static nl.handenindewijk.meldcode.Answer.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five questions of the assessment framework: suspicion, unsafe, help possible, accepted, in time. */
class NormTest {

    @ParameterizedTest
    @CsvSource({
        "JA,JA,JA,JA,JA,REPORT_NOW",
        "NEE,JA,JA,JA,JA,REPORT_NOW",
        "ONBEKEND,JA,ONBEKEND,ONBEKEND,ONBEKEND,REPORT_NOW",
        "NEE,NEE,NEE,NEE,NEE,NO_SUSPICION",
        "JA,NEE,NEE,JA,JA,REPORT",
        "JA,NEE,JA,NEE,JA,REPORT",
        "JA,NEE,JA,JA,NEE,REPORT",
        "JA,ONBEKEND,JA,JA,NEE,REPORT",
        "JA,ONBEKEND,JA,JA,JA,ASK",
        "JA,NEE,JA,JA,ONBEKEND,ASK",
        "ONBEKEND,NEE,JA,JA,JA,ASK",
        "JA,NEE,JA,JA,JA,HELP"
    })
    void followsTheFramework(Answer one, Answer two, Answer three, Answer four, Answer five, Norm norm) {
        assertThat(Norm.of(List.of(one, two, three, four, five))).isEqualTo(norm);
    }

    /** Whoever knows less never gets a milder answer, other than to ask. */
    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4"})
    void doubtNeverMakesItMilder(int question) {
        var answers = new java.util.ArrayList<>(List.of(JA, NEE, JA, JA, JA));
        answers.set(question, ONBEKEND);
        assertThat(Norm.of(answers)).isEqualTo(Norm.ASK);
        answers.set(question, question == 1 ? JA : NEE);
        assertThat(Norm.of(answers)).isNotEqualTo(Norm.HELP);
    }
}

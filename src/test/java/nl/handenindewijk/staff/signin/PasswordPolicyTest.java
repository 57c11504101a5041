package nl.handenindewijk.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handenindewijk.staff.signin.PasswordPolicy.Problem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long is good, guessable is not, and nothing is said about capitals and signs. */
class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy("Gemeente Lindeveen");

    @ParameterizedTest
    @CsvSource({
        "kort,TOO_SHORT",
        "elf tekens!,TOO_SHORT",
        "Welkom123456!,COMMON",
        "W@chtw00rd2026,COMMON",
        "welkom welkom 1,COMMON",
        "Zomer2026Zomer!,COMMON",
        "aaaaaaaaaaaaaaaa,COMMON",
        "abababababab,COMMON",
        "123456789012,COMMON",
        "098765432109,COMMON",
        "qwertyuiopas,COMMON",
        "abcdefghijkl,COMMON",
        "Lindeveen2026!,OWN_NAME",
        "noor.bakker1234,OWN_NAME",
        "B@kker!B@kker!,OWN_NAME",
        "LindeveenWelkom01,OWN_NAME"
    })
    void refusesWhatIsEasyToGuess(String password, Problem problem) {
        assertThat(policy.problemOf(password, "noor", "Noor Bakker")).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een lang genoeg wachtwoord",
                "drie gele paraplu's",
                "zeven kikkers onder het viaduct",
                "ٲلسلام عليكم جميعا",
                "🐸🐢🦎🐍🦕🦖🐙🦑🦐🦞🦀🐡",
                "kJ8#mQz!4vRt",
                "bakker zonder deeg in april"
            })
    void takesAnythingElse(String password) {
        assertThat(policy.problemOf(password, "noor", "Noor Bakker")).isEmpty();
    }

    @Test
    void neverCutsOff() {
        var longest = "zeven kikkers onder het viaduct ".repeat(4);
        assertThat(policy.problemOf(longest)).isEmpty();
        assertThat(policy.problemOf(longest + "x")).contains(Problem.TOO_LONG);
    }

    @RepeatedTest(20)
    void takesItsOwnPasswords() {
        assertThat(policy.problemOf(OneTimePassword.next(), "noor", "Noor Bakker"))
                .isEmpty();
    }
}

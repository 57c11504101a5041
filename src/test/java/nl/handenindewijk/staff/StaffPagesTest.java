package nl.handenindewijk.staff;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PASSWORD;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator manages accounts and teams in a real browser, and somebody with a new account begins. */
@PortalTest
class StaffPagesTest {

    @Autowired
    private Browsers browsers;

    static Stream<Named<Function<Browsers, Visitor>>> devices() {
        return Stream.of(
                Named.of("phone", Browsers::onPhone),
                Named.of("phone without JavaScript", Browsers::onPhoneWithoutJavaScript),
                Named.of("desktop", Browsers::onDesktop));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void managesAccountsAndTeams(Function<Browsers, Visitor> device) {
        String password;
        try (var ada = device.apply(browsers)) {
            ada.goesTo("/inloggen");
            signIn(ada, ADA.username(), "verkeerd").sees("klopt niet");
            signIn(ada, ADA.username(), PASSWORD);
            ada.goesTo("/beheer/medewerkers").sees(NOOR.displayName());
            ada.follows("Nieuwe medewerker").presses("Maak account").sees("Vul een naam in");
            ada.page().locator("#displayName").fill("Sanne Vos");
            ada.fillsIn("Gebruikersnaam", "sanne")
                    .fillsIn("E-mail", "sanne@lindeveen.example")
                    .chooses(Cast.Team.NORTH.label())
                    .presses("Maak account")
                    .sees("Sanne Vos");
            password = ada.page().locator("#wachtwoord").innerText();
            ada.goesTo("/beheer/medewerkers").follows("Sanne Vos");
            ada.presses("Bewaar").sees("Bewaard.");
            ada.goesTo("/beheer/teams");
            ada.follows(Cast.Team.NORTH.label());
            ada.presses("Bewaar").sees("Bewaard.");
        }
        try (var sanne = device.apply(browsers)) {
            sanne.goesTo("/inloggen");
            signIn(sanne, "sanne", password).sees("Kies nu een eigen wachtwoord");
            sanne.fillsIn("Uw wachtwoord van nu", password)
                    .fillsIn("Uw nieuwe wachtwoord", "zeven kikkers onder het viaduct")
                    .presses("Bewaar mijn wachtwoord")
                    .sees("Werkbak");
        }
    }

    private static Visitor signIn(Visitor visitor, String username, String password) {
        return visitor.fillsIn("Gebruikersnaam", username)
                .fillsIn("Wachtwoord", password)
                .presses("Log in");
    }
}

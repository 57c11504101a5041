package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.referral.event.PartnerDoors;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A worker brings a resident to another organisation, and the three of them see what each may see. */
@PortalTest
class ReferralJourneyTest {

    @Autowired
    private Browsers browsers;

    @Autowired
    private StoreServices store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PartnerDoors doors;

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    static Stream<Named<Function<Browsers, Visitor>>> devices() {
        return Stream.of(
                Named.of("desktop", Browsers::onDesktop),
                Named.of("phone without JavaScript", Browsers::onPhoneWithoutJavaScript));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aResidentIsBroughtToAnOrganisationThatTakesItOn(Function<Browsers, Visitor> device) {
        transaction.executeWithoutResult(status -> {
            store.save(Shop.ORGANISATION);
            store.save(
                    Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD), List.of("WK999901"), "nl"),
                    null,
                    clock.instant());
        });
        try (var resident = browsers.onPhone();
                var partner = browsers.onPhone();
                var worker = device.apply(browsers);
                var again = browsers.onPhoneWithoutJavaScript()) {
            var keys = Journey.filesByStep(resident, "Ik snap mijn brieven niet.", Team.NORTH);
            Journey.signsIn(worker, NOOR);
            worker.goesTo("/werkbak/" + keys.reference() + "/mensen").sees("Er staat nog niemand");
            worker.fillsIn("Naam", "Wilma Onderwater")
                    .fillsIn("Wie is dit?", "dochter")
                    .presses("Bewaar")
                    .sees("Niets vertellen");
            worker.goesTo("/werkbak/" + keys.reference() + "/doorverwijzen").sees("Wachttijd 3 weken");
            worker.presses("Lees na").sees("Kies een dienst");
            worker.chooses("Formulierenhulp")
                    .chooses("Waar het over gaat")
                    .fillsIn("Vraag aan de organisatie", "Help met de brieven van de energie.")
                    .presses("Lees na")
                    .sees("Lees dit voor")
                    .sees("Help met de brieven");
            worker.chooses("Ja, de inwoner zei ja")
                    .presses("Verstuur de verwijzing")
                    .sees("Wacht op antwoord");

            var id = database.sql().queryForObject("select id from referral_referral", UUID.class);
            partner.page().navigate(doors.of(id).orElseThrow().path());
            partner.looks();
            partner.sees("Help met de brieven").presses("Wij nemen dit aan").sees("U nam dit aan");
            assertThat(partner.page().url()).endsWith("/partner/verwijzing");

            Journey.opensOwnRequest(resident, keys);
            resident.sees("Formulierenhulp, Stichting De Papierwinkel helpt u verder");
            worker.goesTo("/werkbak/" + keys.reference() + "/doorverwijzen").sees("Aangenomen");
            partner.goesTo("/partner/niets").sees("Niet beschikbaar");

            resident.tabsTo("Ik wil dit niet meer").goesOnByKey("Enter").sees("Wilt u deze doorverwijzing stoppen?");
            resident.follows("Nee, laat het zo").sees("helpt u verder");
            Journey.opensOwnRequest(again, keys);
            again.follows("Ik wil dit niet meer")
                    .presses("Ja, stop de doorverwijzing")
                    .sees("U stopte de doorverwijzing");
            partner.goesTo("/partner/verwijzing").sees("Niet beschikbaar");
            worker.goesTo("/werkbak/" + keys.reference() + "/doorverwijzen").sees("door de inwoner zelf");
        }
    }
}

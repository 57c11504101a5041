package nl.handenindewijk.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.referral.AnswerReferral;
import nl.handenindewijk.referral.AnswerReferral.Answer;
import nl.handenindewijk.referral.Datum;
import nl.handenindewijk.referral.OpenReferral;
import nl.handenindewijk.referral.ReferCase;
import nl.handenindewijk.referral.ShareableData;
import nl.handenindewijk.shared.PublicReference;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A few residents of Lindeveen who were brought to another organisation: one waits, one was accepted, one was refused. */
final class InventedReferrals {

    private static final List<Answer> ANSWERS = List.of(Answer.ACCEPT, Answer.REFUSE);
    private static final int MOST = 4;

    private final BeanFactory beans;

    InventedReferrals(BeanFactory beans) {
        this.beans = beans;
    }

    /** Does nothing where somebody was referred already. */
    void referOnce() {
        var jdbc = beans.getBean(JdbcTemplate.class);
        if (jdbc.queryForObject("select exists (select from referral_referral)", Boolean.class)) {
            return;
        }
        var crew = Crew.in(jdbc);
        int done = 0;
        for (var row : jdbc.queryForList("select reference, assigned_to from casework_help_request where open"
                + " and not restricted and assigned_to is not null and status in ('IN_PROGRESS', 'CONTACT_MADE')"
                + " order by received_at desc limit 12")) {
            var worker = crew.byId((UUID) row.get("assigned_to"));
            if (done < MOST && worker != null && refer((String) row.get("reference"), worker, done)) {
                done++;
            }
        }
    }

    private boolean refer(String reference, Crew.Member worker, int number) {
        var folder = beans.getBean(Folders.class).open(new PublicReference(reference), worker.worker());
        var service = beans
                .getBean(FindServices.class)
                .proposals(folder.themes(), folder.districtCode(), folder.language(), MOST)
                .stream()
                .filter(each -> each.mail() != null)
                .findFirst();
        service.ifPresent(found -> refer(folder, found, worker, number));
        return service.isPresent();
    }

    private void refer(
            nl.handenindewijk.casework.folder.Folder folder, Service service, Crew.Member worker, int number) {
        var shared = beans.getBean(ShareableData.class)
                .choose(folder, EnumSet.of(Datum.NAME, Datum.PHONE, Datum.LANGUAGE), "Wil hier graag mee beginnen.");
        beans.getBean(ReferCase.class)
                .handle(
                        new ReferCase.Input(
                                folder,
                                service,
                                "Mag de gemeente naam, telefoon en taal delen met " + service.name() + "?",
                                shared,
                                null,
                                UUID.randomUUID()),
                        worker.worker());
        if (number < ANSWERS.size()) {
            var referral = beans.getBean(OpenReferral.class).of(folder).get(0);
            var words = number == 0 ? null : "Wij nemen tot januari niemand aan.";
            beans.getBean(AnswerReferral.class)
                    .handle(new AnswerReferral.Input(referral.id(), ANSWERS.get(number), words));
        }
    }
}

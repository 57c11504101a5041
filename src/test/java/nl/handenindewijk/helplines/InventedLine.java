package nl.handenindewijk.helplines;

import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.helplines.HelpLineChanged.What;
import nl.handenindewijk.shared.HelpLine;
import org.springframework.beans.factory.BeanFactory;

/** The crisis line of the invented municipality, added as an administrator would. */
public final class InventedLine {

    private InventedLine() {}

    /** @param by the administrator */
    public static void add(BeanFactory beans, UUID by) {
        var line = new HelpLine(
                HelpLine.ownCode(1),
                HelpLine.Group.NOW,
                "0699 000 900",
                null,
                false,
                true,
                null,
                Map.of("nl", "Crisisdienst Lindeveen", "en", "Crisis service Lindeveen"),
                Map.of("nl", "als het thuis niet langer gaat", "en", "if it can no longer go on at home"),
                Map.of("nl", "Dag en nacht", "en", "Day and night"));
        beans.getBean(ChangeHelpLine.class)
                .handle(new ChangeHelpLine.Input(What.CHANGED, line, 0, "Nummer van de gemeente", by));
        beans.getBean(HelpLineBook.class).refresh();
    }
}

package nl.handenindewijk.referral;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is known of a resident into lines that can be read to them and shared, in Dutch. */
@Component
public class ShareableData {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final Areas areas;

    ShareableData(MessageSource messages, Areas areas) {
        this.messages = messages;
        this.areas = areas;
    }

    /** What can be shared of this case at all; a number or address only if the resident allowed that way. */
    public Map<Datum, String> of(Folder folder) {
        var contact = folder.contact();
        var all = new EnumMap<Datum, String>(Datum.class);
        put(all, Datum.NAME, folder.personName());
        put(all, Datum.PHONE, contact.channels().contains(ContactChannel.PHONE) ? contact.phone() : null);
        put(all, Datum.EMAIL, contact.channels().contains(ContactChannel.EMAIL) ? contact.email() : null);
        put(all, Datum.LANGUAGE, Locale.forLanguageTag(folder.language()).getDisplayLanguage(DUTCH));
        var district = folder.districtCode();
        put(
                all,
                Datum.DISTRICT,
                district == null
                        ? null
                        : areas.district(district).map(District::name).orElse(null));
        put(
                all,
                Datum.THEMES,
                String.join(
                        ", ",
                        folder.themes().stream()
                                .map(theme -> text("theme." + theme))
                                .toList()));
        put(all, Datum.SAFE_CONTACT, safeContact(folder));
        return all;
    }

    /** The chosen ones; what is needed to call safely goes along by itself. */
    public Shared choose(Folder folder, Set<Datum> chosen, String words) {
        var wanted = EnumSet.noneOf(Datum.class);
        wanted.addAll(chosen);
        if (wanted.contains(Datum.PHONE) || wanted.contains(Datum.EMAIL)) {
            wanted.add(Datum.SAFE_CONTACT);
        }
        List<Shared.Line> lines = new ArrayList<>();
        of(folder).forEach((datum, value) -> {
            if (wanted.contains(datum)) {
                lines.add(new Shared.Line(text("referral.datum." + datum), value));
            }
        });
        return new Shared(lines, words);
    }

    private String safeContact(Folder folder) {
        var contact = folder.contact();
        List<String> parts = new ArrayList<>();
        contact.times().stream().sorted().forEach(part -> parts.add(text("referral.safe.time." + part)));
        parts.add(text(contact.voicemail() ? "referral.safe.voicemail" : "referral.safe.no-voicemail"));
        if (contact.safeName() != null) {
            parts.add(text("referral.safe.name", contact.safeName()));
        }
        if (contact.remark() != null) {
            parts.add(contact.remark());
        }
        return String.join(". ", parts);
    }

    private static void put(Map<Datum, String> all, Datum datum, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.put(datum, value);
        }
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, DUTCH));
    }
}

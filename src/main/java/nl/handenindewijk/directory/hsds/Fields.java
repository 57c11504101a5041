package nl.handenindewijk.directory.hsds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes fields out of one object of the file and reports what is wrong with them. */
final class Fields {

    static final int NAME = 200;
    static final int SHORT = 500;
    static final int LONG = 4000;

    private static final UUID NONE = new UUID(0, 0);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}");
    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s\"<>]*)?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{1,24}");

    private final JsonNode node;
    private final int item;
    private final String path;
    private final Report report;

    Fields(JsonNode node, int item, String path, Report report) {
        this.node = node;
        this.item = item;
        this.path = path;
        this.report = report;
        if (!node.isObject()) {
            report.refuse(item, path, Reason.NO_OBJECT);
        }
    }

    void refuse(String field, Reason reason) {
        report.refuse(item, path + field, reason);
    }

    /** Reports every field that has a value and is not one of these. */
    void keepOnly(Set<String> known) {
        node.propertyStream()
                .filter(field -> !known.contains(field.getKey()) && !isEmpty(field.getValue()))
                .forEach(field -> {
                    if (field.getKey().codePoints().anyMatch(Fields::isStrange)) {
                        refuse("?", Reason.CONTROL_CHARACTER);
                    } else {
                        report.leaveOut(path.replaceAll("\\[\\d+]", "") + field.getKey());
                    }
                });
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isContainer() && value.isEmpty()
                || value.isString() && value.asString().isBlank();
    }

    boolean has(String field) {
        return node.has(field) && !isEmpty(node.get(field));
    }

    /** Whether a number is 1 or not said. */
    boolean isOneOrNothing(String field) {
        var value = node.get(field);
        return value == null || isEmpty(value) || value.isNumber() && value.asInt(0) == 1;
    }

    /** Null where there is none. */
    @Nullable
    String text(String field, int longest) {
        var value = node.get(field);
        if (value == null || isEmpty(value)) {
            return null;
        }
        if (!value.isString()) {
            refuse(field, Reason.NOT_TEXT);
            return null;
        }
        var text = value.asString().strip().replace("\r\n", "\n");
        if (text.length() > longest) {
            refuse(field, Reason.TOO_LONG);
        }
        if (text.codePoints().anyMatch(Fields::isStrange)) {
            refuse(field, Reason.CONTROL_CHARACTER);
        }
        return text;
    }

    private static boolean isStrange(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\t'
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    String needed(String field, int longest) {
        var text = text(field, longest);
        if (text == null) {
            refuse(field, Reason.MISSING);
        }
        return text == null ? "" : text;
    }

    UUID id() {
        var text = needed("id", NAME);
        if (!text.isEmpty() && !ID.matcher(text).matches()) {
            refuse("id", Reason.BAD_ID);
            return NONE;
        }
        return text.isEmpty() ? NONE : UUID.fromString(text);
    }

    @Nullable
    String email(String field) {
        return matching(field, EMAIL, Reason.BAD_EMAIL);
    }

    @Nullable
    String website(String field) {
        return matching(field, WEB, Reason.BAD_ADDRESS_ON_THE_WEB);
    }

    @Nullable
    String phone(String field) {
        return matching(field, PHONE, Reason.BAD_PHONE);
    }

    private @Nullable String matching(String field, Pattern pattern, Reason reason) {
        var text = text(field, NAME);
        if (text != null && !pattern.matcher(text).matches()) {
            refuse(field, reason);
        }
        return text;
    }

    @Nullable
    LocalDate date(String field) {
        var text = text(field, NAME);
        try {
            return text == null ? null : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            refuse(field, Reason.BAD_DATE);
            return null;
        }
    }

    /** The objects of a list; none where there is no list. */
    List<Fields> list(String field) {
        List<Fields> objects = new ArrayList<>();
        var list = node.get(field);
        if (list != null && !list.isNull() && !list.isArray()) {
            refuse(field, Reason.NO_OBJECT);
        } else if (list != null) {
            for (var object : list) {
                objects.add(new Fields(object, item, path + field + "[" + objects.size() + "].", report));
            }
        }
        return objects;
    }

    /** Null where there is none. */
    @Nullable
    Fields object(String field) {
        var object = node.get(field);
        return object == null || object.isNull() ? null : new Fields(object, item, path + field + ".", report);
    }
}

package nl.handenindewijk.demo;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes objects as lines for PostgreSQL's COPY, one column per field, so that a field an entity gets later is not
 * forgotten here.
 */
public final class CopyTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String table;
    private final List<Column> columns = new ArrayList<>();

    /**
     * @param part the embedded object that holds the field, null if the row itself does
     */
    private record Column(String name, @Nullable Field part, Field field, Function<Object, @Nullable Object> convert) {

        @Nullable
        Object of(Object row) throws IllegalAccessException {
            var value = field.get(part == null ? row : part.get(row));
            return value == null ? null : convert.apply(value);
        }
    }

    /** @param converters for fields that are not stored as they are, by field name */
    public CopyTable(String table, Class<?> type, Map<String, Function<Object, @Nullable Object>> converters) {
        this.table = table;
        addColumns(type, null, converters);
    }

    private void addColumns(
            Class<?> type, @Nullable Field part, Map<String, Function<Object, @Nullable Object>> converters) {
        var parent = type.getSuperclass();
        if (parent != null && parent.isAnnotationPresent(MappedSuperclass.class)) {
            addColumns(parent, part, converters);
        }
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            field.setAccessible(true);
            if (field.isAnnotationPresent(Embedded.class)) {
                addColumns(field.getType(), field, converters);
            } else {
                columns.add(new Column(
                        snakeCase(field.getName()),
                        part,
                        field,
                        converters.getOrDefault(field.getName(), Function.identity())));
            }
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** The command the lines go with. */
    public String command() {
        return columns.stream()
                .map(Column::name)
                .collect(Collectors.joining(", ", "copy " + table + " (", ") from stdin"));
    }

    /** Adds a line. */
    public void add(Object row, StringBuilder lines) {
        try {
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    lines.append('\t');
                }
                append(columns.get(i).of(row), lines);
            }
            lines.append('\n');
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(@Nullable Object value, StringBuilder line) {
        if (value == null) {
            line.append("\\N");
        } else if (value instanceof byte[] bytes) {
            HexFormat.of().formatHex(line.append("\\\\x"), bytes);
        } else if (value instanceof Object[] array) {
            appendArray(array, line);
        } else if (value instanceof Map<?, ?> || value instanceof List<?>) {
            appendText(JSON.writeValueAsString(value), line);
        } else if (value instanceof String || value instanceof Enum<?>) {
            appendText(value.toString(), line);
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof Instant
                || value instanceof LocalDate) {
            line.append(value);
        } else {
            throw new IllegalArgumentException("No column type for " + value.getClass());
        }
    }

    private static void appendArray(Object[] array, StringBuilder line) {
        line.append('{');
        for (int i = 0; i < array.length; i++) {
            line.append(i > 0 ? "," : "").append(array[i]);
        }
        line.append('}');
    }

    private static void appendText(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}

package nl.handenindewijk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** Helps {@code fragments/form.html}: the error summary and what describes a field. */
@Component("formErrors")
class FormErrors {

    /** One line of the summary; {@code target} is the id to jump to, null for what concerns the whole form. */
    record Line(@Nullable String target, String message) {}

    /** One line per field, in the order they were found; what concerns the whole form comes first. */
    public List<Line> summary(List<DetailedError> errors) {
        var lines = new ArrayList<Line>();
        var ofFields = new LinkedHashMap<String, Line>();
        for (var error : errors) {
            if (error.isGlobal()) {
                lines.add(new Line(null, error.getMessage()));
            } else {
                var id = error.getFieldName().replace('.', '-').replaceAll("[\\[\\]]", "");
                ofFields.putIfAbsent(id, new Line(id, error.getMessage()));
            }
        }
        lines.addAll(ofFields.values());
        return lines;
    }

    /** The ids for {@code aria-describedby}, null if nothing describes the field. */
    public @Nullable String describedBy(String id, @Nullable Object hint, @Nullable Object privacy, boolean wrong) {
        var ids = Stream.of(
                        hint == null ? "" : id + "-uitleg",
                        wrong ? id + "-fout" : "",
                        privacy == null ? "" : id + "-privacy")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}

package nl.handenindewijk.attachments;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.web.Visitor;
import org.springframework.web.util.HtmlUtils;

/** A form with a file, as a browser sends it. */
public final class Upload {

    private static final Pattern ERROR = Pattern.compile("<a href=\"#bestand\">([^<]+)</a>");
    private static final String BOUNDARY = "grens7391";

    private Upload() {}

    /** Sends one file to the files of a case. */
    public static HttpResponse<String> send(
            Visitor worker, String home, String token, UUID key, String name, byte[] content) {
        return send(worker, home, Map.of("_csrf", token, "sleutel", key.toString()), name, content);
    }

    /** Sends one file with other fields. */
    public static HttpResponse<String> send(
            Visitor worker, String path, Map<String, String> fields, String name, byte[] content) {
        var head = new StringBuilder();
        fields.forEach((field, value) -> head.append(part(field)).append(value));
        head.append(part("bestand").stripTrailing())
                .append("; filename=\"")
                .append(name.replace("\"", "%22"))
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        var body = MadeFiles.join(
                head.substring(2).getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return worker.send(worker.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** What the page says is wrong with the file. */
    static Set<String> said(HttpResponse<String> page) {
        return ERROR.matcher(page.body())
                .results()
                .map(error -> HtmlUtils.htmlUnescape(error.group(1)))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static String part(String name) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }
}

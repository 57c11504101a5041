package nl.handenindewijk.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A resident with a browser that has no scripts: keeps cookies, carries hidden fields, follows nothing by itself. */
final class Guest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Map<String, String> hidden = Map.of();
    private Answer last;

    Guest(int port) {
        base = "http://localhost:" + port;
    }

    /** One answer of the portal. */
    record Answer(int status, String location, String body, Map<String, java.util.List<String>> headers) {

        String title() {
            var found = Pattern.compile("<title>([^<]*)</title>").matcher(body);
            return found.find() ? found.group(1) : "";
        }

        String hidden(String name) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            return found.find() ? found.group(1) : "";
        }

        /** The text of the element with this id, without mark-up. */
        String text(String id) {
            var found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<").matcher(body);
            return found.find() ? found.group(1) : "";
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Goes to where the last answer pointed. */
    Answer follow() {
        return get(last.location());
    }

    /** Sends a form with the hidden fields of the page that was shown last; names and values in turn. */
    Answer post(String path, String... fields) {
        return send(request(path, fields));
    }

    /** The same form, ready to be sent by others too. */
    HttpRequest prepared(String path, String... fields) {
        return withCookies(request(path, fields)).build();
    }

    /** Answers every question in the shortest way and stops at the check page. */
    Answer fillsInEverything(String story) {
        post("/hulp-vragen/onderwerp", "thema", "GELD");
        post("/hulp-vragen/gevaar", "gevaar", "NEE");
        post("/hulp-vragen/verhaal", "verhaal", story);
        post("/hulp-vragen/adres", "adresKeuze", "LIEVER_NIET");
        post("/hulp-vragen/bereiken", "kanaal", "ZELF");
        return get("/hulp-vragen/controleren");
    }

    /** Opens a page, so that the form token is known. */
    Guest at(String path) {
        get(path);
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    String hidden(String name) {
        return hidden.get(name);
    }

    Answer last() {
        return last;
    }

    private HttpRequest.Builder request(String path, String... fields) {
        var typed = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> encode(fields[2 * i]) + "=" + encode(fields[2 * i + 1]));
        var names = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i])
                .collect(Collectors.toSet());
        var carried = hidden.entrySet().stream()
                .filter(field -> !names.contains(field.getKey()))
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(
                        Stream.concat(carried, typed).collect(Collectors.joining("&"))));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response =
                    http.send(withCookies(request).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("set-cookie").forEach(this::keep);
            last = new Answer(
                    response.statusCode(),
                    response.headers()
                            .firstValue("location")
                            .map(l -> l.replace(base, ""))
                            .orElse(""),
                    response.body(),
                    response.headers().map());
            if (last.status() == 200 || last.status() == 422) {
                var token = hidden.get("_csrf");
                hidden = new LinkedHashMap<>();
                if (token != null) {
                    hidden.put("_csrf", token);
                }
                HIDDEN.matcher(last.body()).results().forEach(m -> hidden.put(m.group(1), m.group(2)));
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        return cookies.isEmpty()
                ? request
                : request.setHeader(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(c -> c.getKey() + "=" + c.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2);
        var name = pair[0].substring(0, pair[0].indexOf('='));
        var value = pair[0].substring(pair[0].indexOf('=') + 1);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package nl.handenindewijk.web;

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
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.testing.Cast;

/** A browser's worth of HTTP against a running portal: keeps cookies whether or not the line is encrypted. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Visitor(int port) {
        at(port);
    }

    /** Somebody of the cast who has signed in. */
    public static Visitor signedIn(int port, Cast person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.username(), Cast.PASSWORD);
        return visitor;
    }

    /** A resident who opened their own question with number and code. */
    public static Visitor withCode(int port, Receipt receipt) {
        var visitor = new Visitor(port);
        visitor.submit(
                "/mijn-vraag",
                "/mijn-vraag",
                Map.of(
                        "nummer",
                        receipt.reference().value(),
                        "code",
                        receipt.code().value()));
        return visitor;
    }

    /** Goes on with the same cookies where the portal is now, after a restart. */
    public Visitor at(int port) {
        base = "http://127.0.0.1:" + port;
        return this;
    }

    /** The cookies as a thief would take them. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** Reads a page; does not follow redirects. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends whatever somebody may think of. */
    public HttpResponse<String> send(String method, String path, String type, String body) {
        var request = request(path)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return send(type == null ? request : request.header("Content-Type", type));
    }

    /** Sends a form with just these fields. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with the token of the page that shows it. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> form, String... headers) {
        var withToken = new LinkedHashMap<>(form);
        withToken.put("_csrf", tokenOf(get(page).body()));
        return post(path, withToken, headers);
    }

    /** Signs in by the form. */
    public HttpResponse<String> signIn(String username, String password) {
        return submit("/inloggen", "/inloggen", Map.of("username", username, "password", password));
    }

    /** The form token in a page. */
    public static String tokenOf(String page) {
        var matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No form token in the page");
        }
        return matcher.group(1);
    }

    /** Any other request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to this portal with this visitor's cookies. */
    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

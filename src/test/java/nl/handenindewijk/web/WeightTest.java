package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page of a resident comes in quickly on a cheap phone with a weak signal. */
@PortalTest(resetPerMethod = false)
class WeightTest {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"#]+)");
    private static final Pattern FONT = Pattern.compile("(noto-sans-latin-[0-9a-f-]+\\.woff2)");

    @LocalServerPort
    int port;

    @Test
    void firstPageIsLight() throws Exception {
        var html = get("/", "identity");
        var assets = new TreeSet<String>();
        ASSET.matcher(new String(html)).results().forEach(found -> assets.add(found.group(1)));
        var sheet = assets.stream()
                .filter(name -> name.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        var font = FONT.matcher(new String(get(sheet, "identity")));
        assertThat(font.find()).isTrue();
        assets.add("/assets/" + font.group(1));

        int total = html.length;
        for (var asset : assets) {
            total += get(asset, "gzip").length;
        }

        assertThat(assets).as("requests beside the page").hasSizeLessThanOrEqualTo(4);
        assertThat(get(sheet, "gzip").length).as("style sheet").isLessThan(10_000);
        assertThat(total).as("bytes of the first page").isLessThan(60_000);
    }

    @Test
    void filesAreCompressedAndPagesAreNot() throws Exception {
        assertThat(answer("/", "gzip, br").headers().firstValue("Content-Encoding"))
                .isEmpty();
        var page = new String(get("/", "identity"));
        var script = ASSET.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.endsWith(".js"))
                .findFirst()
                .orElseThrow();
        var answer = answer(script, "gzip, br");
        assertThat(answer.headers().firstValue("Content-Encoding"))
                .hasValueSatisfying(encoding -> assertThat(encoding).isIn("br", "gzip"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
    }

    private byte[] get(String path, String encoding) throws Exception {
        try (var body = answer(path, encoding).body()) {
            return body.readAllBytes();
        }
    }

    private HttpResponse<InputStream> answer(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", encoding)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }
}

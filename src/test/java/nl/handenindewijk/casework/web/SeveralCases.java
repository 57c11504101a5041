package nl.handenindewijk.casework.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Noor at the desk, with several cases to do something with at once. */
@PortalTest
abstract class SeveralCases {

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    Database database;

    Visitor noor;

    @BeforeEach
    void signIn() {
        noor = Visitor.signedIn(port, Cast.NOOR);
    }

    String file(Team team) {
        return submit.submit(Questions.calm(team)).reference().value();
    }

    /** @param cases as the desk gives them: a reference and a version */
    HttpResponse<String> post(String path, List<String> cases, Map<String, String> fields) {
        var form = new LinkedHashMap<>(fields);
        form.put("_csrf", Visitor.tokenOf(noor.get("/werkbak").body()));
        IntStream.range(0, cases.size()).forEach(i -> form.put("zaak[" + i + "]", cases.get(i)));
        return noor.post(path, form);
    }
}

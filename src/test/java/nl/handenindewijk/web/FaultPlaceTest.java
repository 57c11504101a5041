package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** What the log says about where something went wrong: never the secret of a link, never the number of a case. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FaultPlaceTest {

    private static final String SECRET = "dR3cretSecretdR3cretSecretdR3cretSecretdR3c";

    @Autowired
    private UnexpectedErrors errors;

    @Test
    void theSecretOfALinkIsNotInTheLog(CapturedOutput log) {
        for (var fault : new RuntimeException[] {
            new DataAccessResourceFailureException("gone"), new IllegalStateException("unforeseen")
        }) {
            Map.of(
                            "/partner/" + SECRET, "/partner/{token}",
                            "/agenda/" + SECRET, "/agenda/{token}",
                            "/werkbak/LV-2222-" + SECRET, "/werkbak/{reference}")
                    .forEach((path, pattern) -> {
                        var request = new MockHttpServletRequest("GET", path);
                        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
                        errors.resolveException(request, new MockHttpServletResponse(), null, fault);
                        assertThat(log).contains("GET " + pattern);
                    });
        }
        assertThat(log).doesNotContain(SECRET);
    }

    @Test
    void ofAnAddressWithoutAPageOnlyTheFirstPart() {
        assertThat(Faults.place(new MockHttpServletRequest("GET", "/partner/" + SECRET)))
                .isEqualTo("/partner");
        assertThat(Faults.place(new MockHttpServletRequest("GET", "/"))).isEqualTo("/");
        assertThat(Faults.place(new MockHttpServletRequest("GET", "/werkbak/LV-2222-2222")))
                .isEqualTo("/werkbak");
    }
}

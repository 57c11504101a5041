package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@PortalTest
class SessionsTest {

    private static final String RECEIPT = "laatsteInvoer";

    @Autowired
    private SessionRepository<? extends Session> sessions;

    /** As a double click on "Leg de vraag vast" does: both requests read the session before either has written. */
    @Test
    void twoRequestsAtOnceMayRememberTheSameThing() {
        assertThat(remembered(sessions)).isEqualTo("second");
    }

    private static <S extends Session> String remembered(SessionRepository<S> sessions) {
        var fresh = sessions.createSession();
        sessions.save(fresh);
        var first = sessions.findById(fresh.getId());
        var second = sessions.findById(fresh.getId());
        first.setAttribute(RECEIPT, "first");
        second.setAttribute(RECEIPT, "second");
        sessions.save(first);
        sessions.save(second);
        String found = sessions.findById(fresh.getId()).getAttribute(RECEIPT);
        sessions.deleteById(fresh.getId());
        return found;
    }
}

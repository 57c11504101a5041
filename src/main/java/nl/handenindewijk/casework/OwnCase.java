package nl.handenindewijk.casework;

import java.util.Optional;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import org.springframework.stereotype.Component;

/** The way of a resident to the own case: reference and code together, or nothing. */
@Component
class OwnCase {

    private final Cases cases;
    private final AccessCodes codes;

    OwnCase(Cases cases, AccessCodes codes) {
        this.cases = cases;
        this.codes = codes;
    }

    Optional<HelpRequest> find(PublicReference reference, AccessCode code) {
        var request = cases.byReference(reference);
        // an unknown reference costs the same comparison as a wrong code
        var hash = request.map(HelpRequest::accessCodeHash).orElseGet(() -> new byte[32]);
        return codes.opens(code, hash) ? request : Optional.empty();
    }
}

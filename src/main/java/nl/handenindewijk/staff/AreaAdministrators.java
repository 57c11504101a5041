package nl.handenindewijk.staff;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.Administrators;
import org.springframework.stereotype.Component;

/** Tells the module of areas, which knows no people, who works on its data. */
@Component
class AreaAdministrators implements Administrators {

    private final SignedIn signedIn;
    private final Workers workers;

    AreaAdministrators(SignedIn signedIn, Workers workers) {
        this.signedIn = signedIn;
        this.workers = workers;
    }

    @Override
    public UUID signedIn() {
        return signedIn.worker().id();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return workers.displayNames(ids);
    }
}

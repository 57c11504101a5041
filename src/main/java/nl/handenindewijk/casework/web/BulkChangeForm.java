package nl.handenindewijk.casework.web;

import java.util.UUID;
import nl.handenindewijk.casework.Level;
import org.jspecify.annotations.Nullable;

/** Cases that were ticked on the desk, and the level they get or the team they go to. */
class BulkChangeForm extends BulkForm {

    private @Nullable Level niveau;

    private @Nullable UUID naarTeam;

    public @Nullable Level getNiveau() {
        return niveau;
    }

    public void setNiveau(@Nullable Level niveau) {
        this.niveau = niveau;
    }

    public @Nullable UUID getNaarTeam() {
        return naarTeam;
    }

    public void setNaarTeam(@Nullable UUID naarTeam) {
        this.naarTeam = naarTeam;
    }
}

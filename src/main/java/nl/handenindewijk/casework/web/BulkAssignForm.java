package nl.handenindewijk.casework.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.handenindewijk.casework.AssignCases;
import org.jspecify.annotations.Nullable;

/** Cases that were ticked on the desk, and who takes them. */
class BulkAssignForm extends BulkForm {

    @NotNull(message = "{typeMismatch.wie}")
    private @Nullable UUID wie;

    public @Nullable UUID getWie() {
        return wie;
    }

    public void setWie(@Nullable UUID wie) {
        this.wie = wie;
    }

    AssignCases.Input input(UUID worker) {
        return new AssignCases.Input(chosen(), worker, CaseForm.blankToNull(getReden()), key());
    }
}

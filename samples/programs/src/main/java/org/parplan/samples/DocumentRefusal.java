package org.parplan.samples;

import java.io.Serial;
import org.parplan.core.json.JsonRefusal;
import org.parplan.core.text.Problem;

/** Says in which file something was not read, why, and where in it. */
final class DocumentRefusal extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Problem problem;

    /**
     * Makes a refusal.
     *
     * @param file  how the file is named
     * @param refusal  what is wrong in it
     */
    DocumentRefusal(String file, JsonRefusal refusal) {
        super(file + ": " + refusal.getMessage(), refusal);
        this.file = file;
        this.problem = refusal.problem();
    }

    /** How the file is named. */
    String file() {
        return file;
    }

    /** What is wrong, at its place. */
    Problem problem() {
        return problem;
    }
}

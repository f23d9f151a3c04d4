package org.parplan.scoring.sheet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit shows for its points: a document, and where in it; or an explanation why there is none.
 *
 * @param reference the number of the document, such as {@code 12/BC-SNV}
 * @param date the day of the document
 * @param locator where in it, such as {@code mục II, trang 3}
 * @param explanation why there is no document
 */
public record Evidence(
        Optional<String> reference, Optional<LocalDate> date, Optional<String> locator, Optional<String> explanation) {

    /**
     * Makes evidence.
     *
     * @param reference  the number of the document
     * @param date  the day of the document
     * @param locator  where in it
     * @param explanation  why there is no document
     * @throws IllegalArgumentException if there is neither a document nor an explanation
     */
    public Evidence {
        if (reference.isEmpty() && explanation.isEmpty()) {
            throw new IllegalArgumentException(
                    "Evidence must have a reference, such as 12/BC-SNV, or an explanation, but has neither");
        }
    }
}

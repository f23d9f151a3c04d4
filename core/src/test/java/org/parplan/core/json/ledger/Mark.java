package org.parplan.core.json.ledger;

import java.util.List;
import org.parplan.core.shape.Untagged;

/** A family without kinds: each variant is of its own type in JSON. */
@Untagged
public sealed interface Mark {

    /**
     * True or false.
     *
     * @param value which
     */
    record Tick(boolean value) implements Mark {}

    /**
     * A number.
     *
     * @param value the number
     */
    record Grade(long value) implements Mark {}

    /**
     * A text.
     *
     * @param value the text
     */
    record Remark(String value) implements Mark {
        /**
         * Makes a remark.
         *
         * @param value  the text, not empty
         */
        public Remark {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("Remark must not be empty, such as good");
            }
        }
    }

    /**
     * Two numbers.
     *
     * @param from the lower
     * @param to the upper
     */
    record Span(int from, int to) implements Mark {}

    /**
     * Several marks.
     *
     * @param marks the marks
     */
    record Marked(List<Mark> marks) {
        /**
         * Makes the whole.
         *
         * @param marks  the marks
         */
        public Marked {
            marks = List.copyOf(marks);
        }
    }
}

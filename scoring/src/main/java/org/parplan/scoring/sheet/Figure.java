package org.parplan.scoring.sheet;

import java.util.Objects;
import org.parplan.core.shape.Untagged;

/**
 * What is declared for a criterion: in JSON {@code true}, {@code 3}, {@code "3.50"} or
 * {@code {"part": 46, "whole": 50}}.
 *
 * <p>A figure is kept as declared, even if its part is above its whole: scoring by it tells the problem.
 */
@Untagged
public sealed interface Figure {

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record YesNo(boolean value) implements Figure {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number of things: products, violations, working days late.
     *
     * @param value the number
     */
    record Count(long value) implements Figure {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A text: the code of an option, or points.
     *
     * @param value the text
     */
    record Text(String value) implements Figure {
        /**
         * Makes a figure of a text.
         *
         * @param value  the text
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /**
     * A part of a whole.
     *
     * @param part how many
     * @param whole of how many
     */
    record Ratio(long part, long whole) implements Figure {
        @Override
        public String toString() {
            return part + "/" + whole;
        }
    }
}

package org.parplan.core.json.mapping;

/**
 * A JSON library's parser, one token at a time.
 *
 * @param <X> what it throws
 */
public interface Source<X extends Exception> {

    /**
     * Goes on to the next token.
     *
     * @return the token, {@link Token#END} after the last
     * @throws X if there is no JSON
     */
    Token next() throws X;

    /**
     * The key, string or number just met, as written.
     *
     * @return its text
     * @throws X if it is no JSON
     */
    String text() throws X;

    /** What a parser meets. */
    enum Token {
        /** An opening brace. */
        START_OBJECT,
        /** A closing brace. */
        END_OBJECT,
        /** An opening bracket. */
        START_ARRAY,
        /** A closing bracket. */
        END_ARRAY,
        /** A key. */
        KEY,
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}. */
        NULL,
        /** Nothing more. */
        END
    }
}

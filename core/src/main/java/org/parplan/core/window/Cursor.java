package org.parplan.core.window;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the pieces of a cell that moves to the right, up to where the phrase ends. */
final class Cursor {

    private final List<Token> tokens;
    private final int[] noListBefore;
    private int at;
    private int limit;

    /**
     * Makes a cursor at the first piece of a phrase.
     *
     * @param tokens  the cell
     * @param start  where the phrase begins
     */
    Cursor(List<Token> tokens, int start) {
        this(tokens, start, new int[1]);
    }

    /**
     * Makes a cursor that remembers where no list of days begins.
     *
     * @param tokens  the cell
     * @param start  where the phrase begins
     * @param noListBefore  up to where no list of days begins, kept for the next phrase
     */
    Cursor(List<Token> tokens, int start, int[] noListBefore) {
        this.tokens = tokens;
        this.noListBefore = noListBefore;
        this.at = start;
        this.limit = separator(start);
    }

    private int separator(int from) {
        var index = from;
        while (index < tokens.size() && tokens.get(index).kind() != Token.Kind.SEPARATOR) {
            index++;
        }
        return index;
    }

    /** Tells whether a list of days may begin here: one that began before did not fail further on. */
    boolean mayBeginList() {
        return at >= noListBefore[0];
    }

    /** Remembers that no list of days begins before a place, since all of them come to it. */
    void noListBefore(int index) {
        noListBefore[0] = Math.max(noListBefore[0], index);
    }

    int at() {
        return at;
    }

    /** Where the phrase ends: at the next separator, or at the end of the cell. */
    int limit() {
        return limit;
    }

    boolean isAtEnd() {
        return at == limit;
    }

    /** A place to {@linkplain #back come back to}. */
    int[] mark() {
        return new int[] {at, limit};
    }

    void back(int[] mark) {
        at = mark[0];
        limit = mark[1];
    }

    /** Goes on, and to the end of what may follow. */
    void skip(int count) {
        at += count;
    }

    void skipToEnd() {
        at = limit;
    }

    /** Goes on to a place further right, and the phrase with it to its next separator. */
    void extendTo(int index) {
        at = index;
        limit = separator(index);
    }

    /** Takes a separator that is no semicolon, after which the phrase goes on. */
    boolean takeSeparator() {
        if (at != limit || at + 1 >= tokens.size() || tokens.get(at).is(';')) {
            return false;
        }
        extendTo(at + 1);
        return true;
    }

    /** Tells whether a bullet and more stand here. */
    boolean isBullet() {
        var mark = token(0);
        return mark != null && token(1) != null && CellText.isBullet(mark.text().charAt(0));
    }

    boolean isAfterAnd() {
        return at > 0 && tokens.get(at - 1).term() == Term.AND;
    }

    /** Tells whether the piece before is a mark. */
    boolean isAfter(char mark) {
        return at > 0 && tokens.get(at - 1).is(mark);
    }

    @Nullable
    Token token(int ahead) {
        return at + ahead < limit ? tokens.get(at + ahead) : null;
    }

    /** A piece of the cell, also before and beyond the phrase. */
    @Nullable
    Token anywhere(int index) {
        return index < tokens.size() ? tokens.get(index) : null;
    }

    @Nullable
    Term term(int ahead) {
        var token = token(ahead);
        return token == null ? null : token.term();
    }

    boolean is(int ahead, Term term) {
        return term(ahead) == term;
    }

    boolean is(int ahead, Token.Kind kind) {
        var token = token(ahead);
        return token != null && token.kind() == kind;
    }

    boolean isNumber(int ahead) {
        return is(ahead, Token.Kind.NUMBER);
    }

    boolean isMark(int ahead, char mark) {
        var token = token(ahead);
        return token != null && token.is(mark);
    }

    boolean isYear(int ahead) {
        var token = token(ahead);
        return token != null && token.isYear();
    }

    boolean take(Term term) {
        if (!is(0, term)) {
            return false;
        }
        at++;
        return true;
    }

    boolean take(Token.Kind kind) {
        if (!is(0, kind)) {
            return false;
        }
        at++;
        return true;
    }

    boolean takeMark(char mark) {
        if (!isMark(0, mark)) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes a number that is there. */
    int number() {
        var token = tokens.get(at++);
        return token.number();
    }

    @Nullable
    Integer takeYear() {
        return isYear(0) ? (Integer) number() : null;
    }
}

package org.parplan.scoring.framework;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;

/**
 * An index set: what a level of bodies is scored by in one year, out of how much, and by which rules.
 *
 * <p>Sets change nearly every year and are often issued after it, so a set is named by issuer, decision, year and level.
 * The maximum need not be 100: central offices in a province may be scored out of 60.
 *
 * <p>A framework is read and shown even if it is wrong; {@link #validate()} tells what, and nobody is scored by one that
 * has an error.
 *
 * <pre>{@code
 * ScoringFramework set = ParplanJson.read(path, ScoringFramework.class);
 * set.validate();                    // MAXIMA_DIFFER at /statedTotal: 99.55 for a stated 100
 * set.leaf("1.1").maxPoints();       // 4
 * }</pre>
 */
@Value.Immutable
public abstract class ScoringFramework {

    /** The version of the JSON form that this library writes and reads. */
    public static final int FORMAT_VERSION = 1;

    ScoringFramework() {}

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The version of the JSON form, always {@value #FORMAT_VERSION}.
     *
     * @return the version
     */
    @Value.Default
    public int formatVersion() {
        return FORMAT_VERSION;
    }

    /**
     * The stable name, which declared figures refer to, such as {@code hatinh-2018-departments}.
     *
     * @return a name of one line
     */
    public abstract String name();

    /**
     * The title of the set.
     *
     * @return the title
     */
    public abstract Optional<String> title();

    /**
     * What a reader must know first, such as that the set is an illustration.
     *
     * @return the note
     */
    public abstract Optional<String> note();

    /**
     * Which bodies are scored.
     *
     * @return the level
     */
    public abstract ScoringLevel level();

    /**
     * The year whose work is scored.
     *
     * @return the year, from 1 to 9999
     */
    public abstract int year();

    /**
     * Who issued the set.
     *
     * @return the name as written
     */
    public abstract Optional<String> issuer();

    /**
     * The decision that issued the set, such as {@code 27/2015/QĐ-UBND}.
     *
     * @return the decision as cited
     */
    public abstract Optional<String> decision();

    /**
     * The maximum that the document states, to be held against the sum of the fields.
     *
     * @return the total; empty where none is stated
     */
    public abstract Optional<Points> statedTotal();

    /**
     * How many parts the document says there are.
     *
     * @return the counts
     */
    public abstract Optional<StatedCounts> statedCounts();

    /**
     * How exact published figures are.
     *
     * @return the rounding
     */
    @Value.Default
    public Rounding rounding() {
        return Rounding.STANDARD;
    }

    /**
     * The most bonus points of a year, which stand outside the fields.
     *
     * @return the cap; empty where the set knows no bonus
     */
    public abstract Optional<Points> bonusCap();

    /**
     * The most penalty points of a year, which stand outside the fields.
     *
     * @return the cap; empty where the set knows no penalty
     */
    public abstract Optional<Points> penaltyCap();

    /**
     * What an index is called.
     *
     * @return the scheme; empty where the set names no bands
     */
    public abstract Optional<RatingScheme> rating();

    /**
     * The fields.
     *
     * @return the fields, in order
     */
    public abstract List<ScoredField> fields();

    @Value.Check
    void check() {
        if (formatVersion() != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "Framework must have format version %s, but was %s".formatted(FORMAT_VERSION, formatVersion()));
        }
        if (year() < 1 || year() > 9999) {
            throw new IllegalArgumentException("Year of a framework must be from 1 to 9999, but was " + year());
        }
        if (name().isBlank() || name().contains("\n")) {
            throw new IllegalArgumentException("Framework must have a name, such as hatinh-2018-departments");
        }
    }

    /**
     * Tells what is wrong with the set: maxima and counts that do not hold, bands that overlap or leave holes, rules that
     * can give more than their maximum, codes that stand twice.
     *
     * @return the problems, with their places in the JSON form; none of severity ERROR if the set can be scored by
     */
    public final List<Problem> validate() {
        return new FrameworkChecks(this).check();
    }

    /**
     * The criteria that have no criteria of their own, which are what is scored.
     *
     * @return the leaves, in order
     */
    public final List<Criterion> leaves() {
        return fields().stream().flatMap(field -> field.leaves().stream()).toList();
    }

    /**
     * The leaf of a code.
     *
     * @param code  the code, such as {@code 1.1}
     * @return the leaf
     * @throws NoSuchElementException if there is none
     */
    public final Criterion leaf(String code) {
        return leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Framework %s has no leaf %s".formatted(name(), code)));
    }

    /**
     * The sum of the fields' maxima.
     *
     * @return the most points there are, without bonus
     */
    public final Points maxPoints() {
        return fields().stream().map(ScoredField::maxPoints).reduce(Points.ZERO, Points::plus);
    }

    /** Collects the parts of a {@link ScoringFramework}. */
    public static final class Builder extends ImmutableScoringFramework.Builder {
        Builder() {}
    }
}

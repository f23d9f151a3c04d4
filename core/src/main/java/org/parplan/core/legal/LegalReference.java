package org.parplan.core.legal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.parplan.core.text.Reading;

/**
 * A document by its number, such as {@code 52/2017/QĐ-UBND} of 22 November 2017.
 *
 * <p>Documents of the state put a slash after the number ({@code 225/QĐ-TTg}); a year between number and symbol marks a
 * normative act ({@code 34/2016/NĐ-CP}). Documents of the Party put a hyphen after the number and a slash within the
 * symbol ({@code 18-NQ/TW}). A letter's symbol names bodies and no type ({@code 7000/UBND-KSTT}). A law may be cited by
 * its name alone, and then has no number.
 *
 * <pre>{@code
 * var reference = LegalReference.read("Quyết định số 52/2017/QĐ-UBND ngày 22/11/2017").orElseThrow();
 * reference.designation(); // "52/2017/QĐ-UBND"
 * reference.date();        // 2017-11-22
 * }</pre>
 */
@Value.Immutable
public abstract class LegalReference {

    LegalReference() {}

    /**
     * Reads one reference as it is printed: a type, a number with its symbol, a date and an issuer, as far as they are
     * there.
     *
     * <p>A slip is read and reported: {@code 19-NQ-TW} as {@code 19-NQ/TW} and {@code QĐ- UBND} as {@code QĐ-UBND} with
     * {@code MALFORMED_NUMBER}, which tells of every number that is not printed as {@link #designation()} has it; a date
     * such as {@code 22/11/22017} as no date with {@code MALFORMED_DATE}. Where words and symbol name two types, the
     * symbol's counts and the words are told as not understood.
     *
     * @param text  the reference, such as {@code Quyết định số 225/QĐ-TTg ngày 04/2/2016 của Thủ tướng Chính phủ}
     * @return the reading, without a value if there is neither a number nor the name of a law
     */
    public static Reading<LegalReference> read(String text) {
        return new ReferenceGrammar(text).read();
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The abbreviation of the type, such as {@code QĐ}, or {@code Luật}: the one in the symbol, or else the one in words,
     * as in {@code Luật số 45/2019/QH14}; empty for a letter.
     *
     * @return the type
     */
    public abstract Optional<String> type();

    /**
     * The number as printed, such as {@code 225} or {@code 012}; empty for a law cited by name.
     *
     * @return the number
     */
    public abstract Optional<String> number();

    /**
     * The year within the number, which marks a normative act.
     *
     * @return the year
     */
    public abstract OptionalInt year();

    /**
     * The symbol after the number, such as {@code QĐ-TTg} or {@code NQ/TW}.
     *
     * @return the symbol
     */
    public abstract Optional<String> symbol();

    /**
     * Who issued the document, where the words say so.
     *
     * @return the issuer as written
     */
    public abstract Optional<String> issuer();

    /**
     * The day on the document.
     *
     * @return the date
     */
    public abstract Optional<LocalDate> date();

    /**
     * The name of a law cited without a number.
     *
     * @return the name, without the word for its type
     */
    public abstract Optional<String> name();

    @Value.Check
    void check() {
        if (number().isEmpty() && name().isEmpty()) {
            throw new IllegalArgumentException(
                    "Legal reference must have a number such as 225/QĐ-TTg, or the name of a law");
        }
        if (number().isPresent() && symbol().isEmpty()) {
            throw new IllegalArgumentException(
                    "Legal reference must have a symbol such as QĐ-TTg after the number " + number().get());
        }
    }

    /**
     * Number, year and symbol as one, mended where the print slipped: {@code 52/2017/QĐ-UBND}, {@code 18-NQ/TW}; the
     * type and name of a law without a number.
     *
     * @return the designation
     */
    public final String designation() {
        if (number().isEmpty()) {
            return type().map(type -> type + " ").orElse("") + name().orElseThrow();
        }
        var symbol = symbol().orElseThrow();
        var separator = symbol.indexOf('/') < 0 ? "/" : "-";
        var year = year().isPresent() ? separator + year().getAsInt() : "";
        return number().get() + year + separator + symbol;
    }

    /** Collects the parts of a {@link LegalReference}. */
    public static final class Builder extends ImmutableLegalReference.Builder {
        Builder() {}
    }
}

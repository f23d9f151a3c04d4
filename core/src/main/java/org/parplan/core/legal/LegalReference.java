package org.parplan.core.legal;

import java.time.LocalDate;
import java.util.List;
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
     * such as {@code 22/11/22017} as no date with {@code MALFORMED_DATE}; a date of another year than the number's as no date
     * with {@code REFERENCE_CONFLICT}. Where words and symbol name two types, the
     * symbol's counts and the words are told as not understood. A letter typed for a digit, as in {@code O1/QĐ-UBND}, a mark
     * or space that is missing or too many, and a year that no act can be of are such slips too; of the last no year is read.
     *
     * <p>A day is read where it is said to be that of the document: {@code ngày …}, {@code (ngày …)}, {@code ban hành ngày
     * …}, after the number or, as in {@code Nghị định ngày 5/6/2017 của Chính phủ số 34/2017/NĐ-CP}, before it. Several
     * issuers are read as they are written, with what joins them.
     *
     * @param text  the reference, such as {@code Quyết định số 225/QĐ-TTg ngày 04/2/2016 của Thủ tướng Chính phủ}
     * @return the reading, without a value if there is neither a number nor the name of a law
     */
    public static Reading<LegalReference> read(String text) {
        return ReferenceGrammar.read(text);
    }

    /**
     * Reads one reference within a document of somebody: where the words name no issuer of a local act, it is that
     * somebody's place, and {@code UBND tỉnh} is that province's, for {@code 225/QĐ-UBND} exists in every one of them.
     *
     * <p>For example, in a plan of {@code UBND tỉnh Hà Tĩnh} the issuer of {@code 239/KH-UBND} is that committee, of
     * {@code 39/NQ-HĐND} it is {@code HĐND tỉnh Hà Tĩnh}, and of {@code 225/QĐ-TTg} nothing is added. The symbols UBND and
     * HĐND say of which body of the place a number is; of others, such as SNV, nothing is guessed, but {@code Sở Nội vụ} in
     * words is that of the province that speaks.
     *
     * @param text  the reference, such as {@code Kế hoạch số 239/KH-UBND ngày 29/7/2016 của UBND tỉnh}
     * @param homeIssuer  who speaks, such as {@code UBND tỉnh Hà Tĩnh}
     * @return the reading, without a value if there is neither a number nor the name of a law
     */
    public static Reading<LegalReference> read(String text, String homeIssuer) {
        var home = HomeIssuer.of(homeIssuer);
        return read(text)
                .map(reference -> home.map(place -> place.complete(reference)).orElse(reference));
    }

    /**
     * Finds all acts that a running text refers to, in the order of the text, such as two in {@code các Kế hoạch: số
     * 81/KH-UBND ngày 23/03/2016, số 239/KH-UBND ngày 29/07/2016}.
     *
     * <p>A number counts where it has a symbol that can be nothing else, or where a word for a type of document stands
     * before it; so dates, ratios, telephone numbers and the numbers of forms are none. A law counts by its name too.
     * Words for a type count where they stand right before a number; those before a list give their type to the numbers
     * of the National Assembly, which name none. Of the numbers of a list such as {@code số 81, 239 và 498/KH-UBND} each is a
     * reference, whose text is its number alone and which has the symbol and issuer of the last, and not its date; where
     * nothing announces such a list, as in {@code hồ sơ 18, 19-NQ/TW}, that is told. What can only be meant for a number and
     * cannot be read, such as {@code 1,225/QĐ-TTg}, is found without a value; {@code Điều 12/NĐ-CP}, {@code giai đoạn
     * 2016-2020/KH-UBND}, telephones, bills and forms are not found. Standards are found by {@link #findStandards(String)}.
     *
     * <p>Number, date and year after {@code Luật sửa đổi, bổ sung một số điều của Luật Đất đai} are the amending law's; the
     * laws it names are found too, each by its name, within that citation and after it. Where a law is meant and nobody can
     * say where its name ends, it is found without a value.
     *
     * <p>The time taken grows with the length of the text, whatever the text is.
     *
     * @param text  any text
     * @return the citations in the order of the text, of which only those within an amending law's name overlap
     */
    public static List<Citation> findAll(String text) {
        return new ReferenceFinder(text).acts();
    }

    /**
     * Finds all acts that a document of somebody refers to, as {@link #findAll(String)} and
     * {@link #read(String, String)} do. Nothing is added where the text names an issuer that is not read, or where a list
     * has an issuer from elsewhere: {@code số 81/KH-UBND, số 239/KH-UBND của UBND huyện Kỳ Anh}.
     *
     * @param text  any text
     * @param homeIssuer  who speaks, such as {@code UBND tỉnh Hà Tĩnh}
     * @return the citations in the order of the text, of which only those within an amending law's name overlap
     */
    public static List<Citation> findAll(String text, String homeIssuer) {
        var found = findAll(text);
        return HomeIssuer.of(homeIssuer)
                .map(home -> HomeCitations.of(text, home, found))
                .orElse(found);
    }

    /**
     * Finds all standards that a running text names, such as {@code TCVN ISO 9001: 2015} and {@code ISO 9001:2008}. A
     * standard is no act: its type is TCVN, its number 9001, its year 2015.
     *
     * @param text  any text
     * @return the citations, in the order of the text
     */
    public static List<Citation> findStandards(String text) {
        return new ReferenceFinder(text).standards();
    }

    /**
     * The acts among references, each once, in the order in which their {@linkplain #key() keys} first occur. A mention
     * that agrees with a fuller one is taken for the same act, which has what its mentions say together.
     *
     * @param references  the references, such as those of a plan
     * @return one reference for each act
     */
    public static List<LegalReference> distinctActs(List<LegalReference> references) {
        return Acts.distinct(references);
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
     * The abbreviation of the type, such as {@code QĐ}, or {@code Luật}, or {@code TCVN} of a standard: the one in the
     * symbol, or else the one in words, as in {@code Luật số 45/2019/QH14}; empty for a letter, but {@code CV} where its
     * symbol has that. The Party prints {@code QĐ/TW} for decisions and for regulations: of these the word before the number
     * says whether it is {@code QĐ} or {@code QyĐ}, and without one the type is empty.
     *
     * @return the type
     */
    public abstract Optional<String> type();

    /**
     * The number as printed, such as {@code 225}, {@code 012} or by a slip {@code O1}; empty for a law cited by name.
     *
     * @return the number
     */
    public abstract Optional<String> number();

    /**
     * The year within the number, which marks a normative act; of a law cited by name the year after it, as in
     * {@code Luật Cán bộ, công chức năm 2008}.
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
     * Who issued the document, where the words say so; of several, all.
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
        if (isStandard()) {
            return standard();
        }
        if (number().isEmpty()) {
            return type().map(type -> type + " ").orElse("")
                    + name().orElseThrow()
                    + (year().isPresent() ? " năm " + year().getAsInt() : "");
        }
        var symbol = symbol().orElseThrow();
        var separator = Symbols.separator(symbol, year().isPresent());
        var year = year().isPresent() ? separator + year().getAsInt() : "";
        return PrintedNumber.mended(number().get()) + year + separator + symbol;
    }

    private String standard() {
        var symbol = symbol().filter(series -> !series.equals(DocumentTypes.STANDARD));
        return DocumentTypes.STANDARD + symbol.map(series -> " " + series).orElse("") + " " + number().orElse("")
                + (year().isPresent() ? ":" + year().getAsInt() : "");
    }

    /**
     * Tells whether this is a standard, such as {@code TCVN ISO 9001:2015}, and no act.
     *
     * @return true if the type is TCVN
     */
    public final boolean isStandard() {
        return type().filter(DocumentTypes.STANDARD::equals).isPresent();
    }

    /**
     * A form for comparing, not for people: the number without leading zeros, the year, and the symbol without what may
     * differ in print (case, kinds of hyphen, slash or hyphen, Đ typed as D); of a law cited by name, the name. References with different keys are
     * different acts; those with one key are told apart by issuer and date.
     *
     * @return the key
     */
    public final String key() {
        return Acts.key(this);
    }

    /**
     * Tells whether this and another reference can be one act: their keys are equal and nothing they say of type, issuer or
     * date contradicts.
     *
     * <p>For example, {@code số 239/KH-UBND ngày 29/07/2016} and {@code Kế hoạch số 239/KH-UBND} are one act, and
     * {@code 39-NQ/TW} and {@code 39/NQ-HĐND} are two; so are {@code 225/QĐ-UBND} of two provinces, and of two days, for
     * numbers begin anew each year. So are the law and the resolution {@code 28/2026/QH16}, {@code UBND xã Kỳ} and {@code
     * UBND xã Kỳ Anh}, and {@code Sở Nội vụ} of two provinces. Issuers of whom the country has one, such as {@code TTg}, are not compared by name.
     * What is not said contradicts nothing, so this is no equivalence: use {@link #distinctActs(List)} to count.
     *
     * @param other  another reference
     * @return true if they can be one act
     */
    public final boolean isSameActAs(LegalReference other) {
        return Acts.areSame(this, other);
    }

    /** Collects the parts of a {@link LegalReference}. */
    public static final class Builder extends ImmutableLegalReference.Builder {
        Builder() {}
    }
}

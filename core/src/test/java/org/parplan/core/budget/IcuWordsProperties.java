package org.parplan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;

/**
 * The words for amounts against ICU's for Vietnamese, which say {@code lẻ} and pad only the last group, and only after
 * a group of {@code nghìn}.
 */
class IcuWordsProperties {

    private static final RuleBasedNumberFormat ICU =
            new RuleBasedNumberFormat(ULocale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT);

    private static String icu(long number) {
        return ICU.format(number);
    }

    private static String ours(long number) {
        var words = Vnd.ofDong(number).inWords(Set.of(WordVariant.LE));
        return Character.toLowerCase(words.charAt(0)) + words.substring(1, words.length() - " đồng".length());
    }

    @Law
    void agreesWithIcuWhereverIcuPads(@ForAll("numbers") long number) {
        assertThat(ours(number).equals(icu(number))).isEqualTo(isPaddedByIcu(number));
    }

    @Law
    void readsWhatIcuWrites(@ForAll("numbers") long number) {
        assertThat(Vnd.readWords(icu(number)).orElseThrow().dong()).isEqualTo(number);
    }

    /** Tells whether no group but the last, after one of nghìn, lacks its hundreds behind a greater group. */
    private static boolean isPaddedByIcu(long number) {
        var billions = number / 1_000_000_000;
        var millions = number / 1_000_000 % 1000;
        var thousands = number / 1000 % 1000;
        var units = number % 1000;
        return (billions == 0 || isPaddedByIcu(billions))
                && (billions == 0 || isWhole(millions))
                && (billions + millions == 0 || isWhole(thousands))
                && (billions + millions == 0 || thousands > 0 || isWhole(units));
    }

    private static boolean isWhole(long group) {
        return group == 0 || group >= 100;
    }

    /** ICU leaves {@code không trăm} out after triệu and tỷ, though it says it after nghìn; and stops before 10^18. */
    @Example
    void departsFromIcuInTheseWays() {
        var divergences = Map.of(
                1_000_001L, "một triệu lẻ một | một triệu không trăm lẻ một",
                1_000_010L, "một triệu mười | một triệu không trăm mười",
                1_005_000L, "một triệu năm nghìn | một triệu không trăm lẻ năm nghìn",
                1_050_000L, "một triệu năm mươi nghìn | một triệu không trăm năm mươi nghìn",
                1_000_000_001L, "một tỷ lẻ một | một tỷ không trăm lẻ một",
                1_005_000_000L, "một tỷ năm triệu | một tỷ không trăm lẻ năm triệu",
                1_000_000_005_000L, "một nghìn tỷ năm nghìn | một nghìn tỷ không trăm lẻ năm nghìn",
                1_000_000_000_000_000_000L, "1.000.000.000.000.000.000 | một tỷ tỷ");
        divergences.forEach((number, words) -> assertThat(icu(number) + " | " + ours(number))
                .as(Long.toString(number))
                .isEqualTo(words));
    }

    /** Of every length up to 10^17, zeros often. */
    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.strings()
                .withChars("000124569")
                .ofMinLength(1)
                .ofMaxLength(17)
                .map(Long::parseLong);
    }
}

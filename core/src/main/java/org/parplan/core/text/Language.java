package org.parplan.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A language that labels, messages and reports are written in, with its way of writing dates and numbers.
 *
 * <p>The default locale is never read: {@code Language.VI.day(LocalDate.of(2018, 6, 9))} is {@code 09/6/2018} on every
 * machine.
 */
public enum Language {
    /** Vietnamese: {@code 09/6/2018}, {@code 640.000.000}, {@code 33,33%}. */
    VI("vi", '.', ',') {
        @Override
        public String day(LocalDate day) {
            var month = day.getMonthValue();
            return (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + (month < 3 ? "/0" : "/") + month + "/"
                    + day.getYear();
        }

        @Override
        public String weekday(LocalDate day) {
            return VIETNAMESE_WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
        }
    },
    /** English: {@code 9 June 2018}, {@code 640,000,000}, {@code 33.33%}. */
    EN("en", ',', '.') {
        @Override
        public String day(LocalDate day) {
            return day.format(ENGLISH_DAY);
        }

        @Override
        public String weekday(LocalDate day) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    };

    private static final List<String> VIETNAMESE_WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String tag;
    private final char thousands;
    private final char decimal;

    Language(String tag, char thousands, char decimal) {
        this.tag = tag;
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /**
     * The IETF tag of the language, {@code vi} or {@code en}: what an HTML document names in {@code lang}.
     *
     * @return the tag, in lower case
     */
    public String tag() {
        return tag;
    }

    /**
     * Writes a date as official documents do: in Vietnamese with a zero before days under 10 and before months 1 and 2
     * only (Decree 30/2020/NĐ-CP, annex I), such as {@code 09/6/2018}; in English such as {@code 9 June 2018}.
     *
     * @param day  the day to write
     * @return the day in this language
     */
    public abstract String day(LocalDate day);

    /**
     * Writes the weekday of a date, as it stands within a sentence.
     *
     * @param day  the day
     * @return the weekday, such as {@code thứ Bảy} or {@code Saturday}
     */
    public abstract String weekday(LocalDate day);

    /**
     * Writes a whole number in groups of three digits.
     *
     * @param number  any whole number
     * @return the number, such as {@code 640.000.000} in Vietnamese
     */
    public String number(long number) {
        return grouped(Long.toString(number));
    }

    /**
     * Writes a count of things as official reports do: in Vietnamese with two digits at least, {@code 01 nhiệm vụ}.
     *
     * @param number  how many, not negative
     * @return the number, such as {@code 01} in Vietnamese and {@code 1} in English
     */
    public String count(long number) {
        return this == VI && number >= 0 && number < 10 ? "0" + number : number(number);
    }

    /**
     * Writes a decimal number with this language's decimal mark, exactly as many decimals as it has.
     *
     * @param number  any decimal number
     * @return the number, such as {@code 1.234,5} in Vietnamese
     */
    public String number(BigDecimal number) {
        var plain = number.toPlainString();
        var point = plain.indexOf('.');
        return point < 0 ? grouped(plain) : grouped(plain.substring(0, point)) + decimal + plain.substring(point + 1);
    }

    /**
     * Writes an amount of money with its unit, such as {@code 640.000.000 đồng}.
     *
     * @param dong  the amount, in whole đồng
     * @return the amount in this language
     */
    public String money(long dong) {
        return number(dong) + " đồng";
    }

    /**
     * Writes a share as a percentage with at most two decimals, rounded half up once, such as {@code 33,33%}.
     *
     * @param part  the numerator
     * @param whole  the denominator, above zero
     * @return the percentage, without needless zeros
     * @throws ArithmeticException if {@code whole} is zero
     */
    public String percent(long part, long whole) {
        var exact = BigDecimal.valueOf(part).movePointRight(2);
        var rounded = exact.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return number(plain(rounded)) + "%";
    }

    private static BigDecimal plain(BigDecimal rounded) {
        var stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String grouped(String digits) {
        var start = digits.startsWith("-") ? 1 : 0;
        var text = new StringBuilder(digits);
        for (var i = digits.length() - 3; i > start; i -= 3) {
            text.insert(i, thousands);
        }
        return text.toString();
    }
}

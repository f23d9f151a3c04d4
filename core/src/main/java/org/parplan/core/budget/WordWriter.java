package org.parplan.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes amounts out in words, three digits at a time.
 *
 * <p>Groups of three are named {@code triệu}, {@code nghìn} and nothing; what stands before {@code tỷ} is again a
 * number in words, so that 10^18 is {@code một tỷ tỷ} and every 64-bit amount has words.
 */
final class WordWriter {

    private static final long BILLION = 1_000_000_000;
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private final Set<WordVariant> variants;
    private final List<String> words = new ArrayList<>();

    private WordWriter(Set<WordVariant> variants) {
        this.variants = variants;
    }

    static String write(long dong, Set<WordVariant> variants) {
        var writer = new WordWriter(variants);
        if (dong == 0) {
            writer.words.add("không");
        }
        writer.number(dong);
        writer.words.add("đồng");
        var text = String.join(" ", writer.words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void number(long number) {
        if (number >= BILLION) {
            number(number / BILLION);
            words.add(choose(WordVariant.TI, "tỉ", "tỷ"));
        }
        var below = (int) (number % BILLION);
        group(below / 1_000_000, "triệu");
        group(below / 1000 % 1000, choose(WordVariant.NGAN, "ngàn", "nghìn"));
        group(below % 1000, "");
    }

    private void group(int group, String unit) {
        if (group == 0) {
            return;
        }
        hundreds(group, !words.isEmpty(), unit.isEmpty());
        tensAndUnits(group % 100);
        if (!unit.isEmpty()) {
            words.add(unit);
        }
    }

    /** Writes the hundreds, and what keeps {@code hai nghìn linh hai} apart from a spoken {@code hai nghìn hai}, 2.200. */
    private void hundreds(int group, boolean later, boolean last) {
        var linh = choose(WordVariant.LE, "lẻ", "linh");
        var lone = group % 100 < 10 && group % 100 > 0;
        var padded = later && !variants.contains(WordVariant.UNPADDED);
        if (group >= 100 || padded) {
            words.add(DIGITS.get(group / 100));
            words.add("trăm");
        }
        if (lone && (group >= 100 || padded || (later && last))) {
            words.add(linh);
        }
    }

    private void tensAndUnits(int number) {
        var tens = number / 10;
        var unit = number % 10;
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        }
        if (unit > 0) {
            words.add(unit(tens, unit));
        }
    }

    private String unit(int tens, int unit) {
        if (unit == 5 && tens > 0) {
            return "lăm";
        }
        if (unit == 1 && tens > 1) {
            return "mốt";
        }
        return unit == 4 && tens > 1 ? choose(WordVariant.BON, "bốn", "tư") : DIGITS.get(unit);
    }

    private String choose(WordVariant variant, String varied, String usual) {
        return variants.contains(variant) ? varied : usual;
    }
}

package org.parplan.samples;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;
import org.parplan.core.budget.Vnd;
import org.parplan.core.budget.WordVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Writes an amount out in words, such as {@code Sáu trăm bốn mươi triệu đồng}. */
@Command(
        name = "words",
        description = "Writes an amount out in Vietnamese words.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WordsCommand extends AnsweringCommand {

    /** What stands for a zero before the last digit. */
    enum Zero {
        LINH,
        LE
    }

    /** What a thousand is called. */
    enum Thousand {
        NGHIN,
        NGAN
    }

    /** How a billion is spelt. */
    enum Billion {
        TY,
        TI
    }

    @Parameters(paramLabel = "N", description = "The amount in whole đồng, such as 640000000 or 640.000.000.")
    private String number = "";

    @Option(names = "--zero", paramLabel = "linh|le", defaultValue = "linh", description = "linh or lẻ.")
    private Zero zero = Zero.LINH;

    @Option(names = "--thousand", paramLabel = "nghin|ngan", defaultValue = "nghin", description = "nghìn or ngàn.")
    private Thousand thousand = Thousand.NGHIN;

    @Option(names = "--billion", paramLabel = "ty|ti", defaultValue = "ty", description = "tỷ or tỉ.")
    private Billion billion = Billion.TY;

    @Option(names = "--unpadded", description = "Leave \"không trăm\" out where a group has no hundreds.")
    private boolean unpadded;

    @Override
    public Integer call() {
        var words = amount().inWords(variants());
        if (output().isJson()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("words", words);
            out().println(Answers.json(answer));
        } else {
            out().println(words);
        }
        return Parplan.DONE;
    }

    /** Digits as Vietnamese writes them; Java would take those of other scripts too. */
    private Vnd amount() {
        try {
            if (number.matches("[0-9]+")) {
                return Vnd.ofDong(Long.parseLong(number));
            }
            if (!number.startsWith("-")) {
                return Vnd.parse(number + " đồng");
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine(), refusal(), e);
        }
        throw new ParameterException(commandLine(), refusal());
    }

    private String refusal() {
        return "Amount in words must be whole đồng, not negative and at most " + Vnd.ofDong(Long.MAX_VALUE)
                + ", such as 640000000: " + number;
    }

    private Set<WordVariant> variants() {
        var variants = EnumSet.noneOf(WordVariant.class);
        if (zero == Zero.LE) {
            variants.add(WordVariant.LE);
        }
        if (thousand == Thousand.NGAN) {
            variants.add(WordVariant.NGAN);
        }
        if (billion == Billion.TI) {
            variants.add(WordVariant.TI);
        }
        if (unpadded) {
            variants.add(WordVariant.UNPADDED);
        }
        return variants;
    }
}

package org.parplan.core.json.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.parplan.core.agency.Agency;
import org.parplan.core.agency.OpenGroup;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.Vnd;
import org.parplan.core.plan.OutlineNumber;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;
import org.threeten.extra.LocalDateRange;

/** Specimens. */
public final class Ledgers {

    private Ledgers() {}

    /** A ledger with nothing that may be absent. */
    public static Ledger bare() {
        return Ledger.builder().title("Sổ").year(2018).build();
    }

    /** A ledger in which every attribute has a value. */
    public static Ledger full() {
        return Ledger.builder()
                .title("Sổ \"Quý l\"\n")
                .year(2018)
                .opened(LocalDate.of(2018, 1, 5))
                .closesOn(MonthDay.of(11, 25))
                .section(OutlineNumber.parse("I.2.đ"))
                .pages(-3)
                .stamps(9_007_199_254_740_993L)
                .weight(new BigDecimal("1E-9"))
                .balance(Vnd.ofDong(-640_000_000))
                .locked(true)
                .lastYear(2019)
                .addEntries(Entry.of("bare"), entry())
                .addAbsences(
                        LocalDateRange.ofClosed(LocalDate.of(2018, 2, 14), LocalDate.of(2018, 2, 20)),
                        LocalDateRange.ofUnboundedStart(LocalDate.of(2018, 3, 1)))
                .addColours(Colour.DARK_BLUE, Colour.RED)
                .putRemarks("z", "first")
                .putRemarks("a/b", "second")
                .putSums(Colour.RED, Vnd.ofDong(7))
                .build();
    }

    /** An entry in which every attribute has a value. */
    public static Entry entry() {
        return Entry.builder()
                .id("full")
                .colour(Colour.DARK_BLUE)
                .addLeads(Agency.of("Sở Nội vụ"), OpenGroup.of("các cơ quan liên quan"))
                .keeper(Agency.of("Văn thư"))
                .stretch(new OpenStretch())
                .addItems(Item.of("giấy", 12), new Item("bút", 13, Optional.of("đỏ"), List.of("x", "y")))
                .funding(Reading.of(
                        Wording.of("100"),
                        new Funding.Amount(Vnd.ofDong(100_000_000)),
                        List.of(Problem.of(ProblemCode.UNIT_INFERRED)
                                .with("task", "7.5")
                                .with("wording", "100")
                                .with("amount", 100_000_000)
                                .at("/tasks/0"))))
                .words(Reading.of(Wording.of("bảy đồng"), Vnd.ofDong(7)))
                .sender(Reading.of(Wording.of("SNV"), Agency.of("Sở Nội vụ")))
                .window(Reading.of(Wording.of("chưa rõ"), DatedStretch.builder().build()))
                .hue(Reading.notUnderstood(Wording.of("tím"), List.of()))
                .addParts(Entry.of("part"))
                .build();
    }
}

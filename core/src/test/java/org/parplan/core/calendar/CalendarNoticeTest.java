package org.parplan.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices here are invented: no bridge day was found announced for 24 November 2026. */
class CalendarNoticeTest {

    private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

    private static final CalendarNotice BRIDGE = CalendarNotice.ofText("""
            notice | Hoán đổi ngày làm việc dịp 24/11/2026 (ví dụ) | 2026-10-01
            2026-11-23 | SWAPPED_OFF | DECIDED | Nghỉ hoán đổi | Swapped | ví dụ | for 2026-11-28
            2026-11-28 | SWAPPED_WORKING | DECIDED | Làm bù | Worked | | for 2026-11-23
            """);

    private static final CalendarNotice WITHDRAWN = CalendarNotice.ofText("""
            notice | Thôi hoán đổi (ví dụ) | 2026-11-10
            revoked | 2026-11-23
            revoked | 2026-11-28
            """);

    private static final CalendarNotice TET_2027 = CalendarNotice.ofText("""
            notice | Nghỉ Tết 2027 (ví dụ) | 2026-10-20
            2027-02-05 | HOLIDAY | DECIDED | Tết Nguyên đán (29 tháng Chạp) | Lunar New Year (eve) | | of TET
            2027-02-06 | HOLIDAY | DECIDED | Tết Nguyên đán (mùng 1) | Lunar New Year (first day) | | of TET
            2027-02-07 | HOLIDAY | DECIDED | Tết Nguyên đán (mùng 2) | Lunar New Year (second day) | | of TET
            2027-02-08 | HOLIDAY | DECIDED | Tết Nguyên đán (mùng 3) | Lunar New Year (third day) | | of TET
            2027-02-09 | HOLIDAY | DECIDED | Tết Nguyên đán (mùng 4) | Lunar New Year (fourth day) | | of TET
            2027-02-10 | IN_LIEU | DECIDED | Nghỉ bù mùng 1 | In lieu of the first day | | of TET | for 2027-02-06
            2027-02-11 | IN_LIEU | DECIDED | Nghỉ bù mùng 2 | In lieu of the second day | | of TET | for 2027-02-07
            """);

    private static final CalendarNotice NATIONAL_DAY_2027 = CalendarNotice.ofText("""
            notice | Nghỉ Quốc khánh 2027 (ví dụ)
            2027-09-03 | HOLIDAY | DECIDED | Quốc khánh (ngày thứ hai) | National Day (second day) | | of NATIONAL
            """);

    @Test
    void swapsADay() {
        var swapped = VIETNAM.with(BRIDGE);

        assertThat(swapped.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(swapped.isWorkingDay(LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(swapped.differencesFrom(VIETNAM))
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28));
        var worked = swapped.entryOn(LocalDate.of(2026, 11, 28)).orElseThrow();
        assertThat(worked.source()).contains("Hoán đổi ngày làm việc dịp 24/11/2026 (ví dụ)");
        assertThat(worked.knownSince()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void letsTheLaterKnownHoldWhateverTheOrder() {
        assertThat(VIETNAM.with(WITHDRAWN, BRIDGE)).isEqualTo(VIETNAM.with(BRIDGE, WITHDRAWN));
        assertThat(VIETNAM.with(BRIDGE, WITHDRAWN).differencesFrom(VIETNAM)).isEmpty();
        assertThat(VIETNAM.with(BRIDGE).with(WITHDRAWN)).isEqualTo(VIETNAM);
        var older = CalendarNotice.builder()
                .from(BRIDGE)
                .knownSince(LocalDate.of(2026, 9, 1))
                .name("Older")
                .build();
        assertThat(VIETNAM.with(BRIDGE).with(older)).isEqualTo(VIETNAM.with(BRIDGE));
    }

    @Test
    void putsWhatWasDecidedInThePlaceOfWhatWasAssumed() {
        var decided = WorkingCalendar.vietnamProjected().with(TET_2027);

        // assumed were 4 February to 8 February, with 9 and 10 February in lieu
        assertThat(decided.isWorkingDay(LocalDate.of(2027, 2, 4))).isTrue();
        assertThat(decided.isWorkingDay(LocalDate.of(2027, 2, 11))).isFalse();
        assertThat(decided.isComplete(2027)).isFalse();
        assertThat(decided.announced()).isEqualTo(VIETNAM);

        var complete = decided.with(NATIONAL_DAY_2027);
        assertThat(complete.isComplete(2027)).isTrue();
        assertThat(complete.announced().lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(complete.announced().certaintyBetween(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)))
                .isEqualTo(Certainty.DECIDED);
    }

    @Test
    void readsBackTheTextItWrites() {
        assertThat(CalendarNotice.ofText(BRIDGE.toText())).isEqualTo(BRIDGE);
        assertThat(CalendarNotice.ofText(WITHDRAWN.toText())).isEqualTo(WITHDRAWN);
        assertThat(CalendarNotice.ofText(NATIONAL_DAY_2027.toText())).isEqualTo(NATIONAL_DAY_2027);
    }

    @Test
    void refusesASwapOfADayWithItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarNotice.ofText("""
                        notice | x
                        2026-11-23 | SWAPPED_OFF | DECIDED | a | b | | for 2026-11-23
                        """))
                .withMessage("Line 2: SWAPPED_OFF must stand for another day than itself,"
                        + " but was 2026-11-23 for 2026-11-23");
    }

    @Test
    void refusesASwapOntoAHoliday() {
        var notice = CalendarNotice.ofText("""
                notice | x
                2026-11-24 | SWAPPED_OFF | DECIDED | a | b | | for 2026-11-28
                2026-11-28 | SWAPPED_WORKING | DECIDED | a | b | | for 2026-11-24
                """);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(notice))
                .withMessage("Notice x must leave 2026-11-24 as it is (Ngày Văn hóa Việt Nam, Vietnam Culture Day),"
                        + " but makes it SWAPPED_OFF");
    }

    @Test
    void refusesHalfASwap() {
        var half = CalendarNotice.builder()
                .name("x")
                .addEntries(BRIDGE.entries().get(0))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(half))
                .withMessage("SWAPPED_OFF on 2026-11-23 must stand for a day swapped with it, but 2026-11-23 stands for"
                        + " 2026-11-28, which has no entry");
        var halfWithdrawn = CalendarNotice.ofText("notice | y\nrevoked | 2026-08-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(halfWithdrawn))
                .withMessage("SWAPPED_WORKING on 2026-08-22 must stand for a day swapped with it, but 2026-08-22 stands"
                        + " for 2026-08-31, which has no entry");
        var bothOff = CalendarNotice.ofText("""
                notice | z
                2026-11-23 | SWAPPED_OFF | DECIDED | a | b | | for 2026-11-25
                2026-11-25 | SWAPPED_OFF | DECIDED | a | b | | for 2026-11-23
                """);
        assertThatIllegalArgumentException().isThrownBy(() -> VIETNAM.with(bothOff));
        var unsaid = CalendarNotice.ofText("notice | w\n2026-11-23 | SWAPPED_OFF | DECIDED | a | b |");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(unsaid))
                .withMessage("Notice w must say which day 2026-11-23 is SWAPPED_OFF for, such as \"for 2026-11-28\","
                        + " but does not");
    }

    @Test
    void refusesToSwapADayInLieuOrHalfOfASwapAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(swap("2026-04-27", "2026-05-09")))
                .withMessageContaining("must leave 2026-04-27 as it is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(swap("2026-08-31", "2026-08-29")))
                .withMessageContaining("SWAPPED_WORKING on 2026-08-22");
    }

    @Test
    void movesASwapThatIsRevokedAndNamedAnew() {
        var moved = CalendarNotice.ofText(swap("2026-08-31", "2026-08-29").toText() + "revoked | 2026-08-22\n");

        assertThat(VIETNAM.with(moved).differencesFrom(VIETNAM))
                .containsExactly(LocalDate.of(2026, 8, 22), LocalDate.of(2026, 8, 29));
    }

    @Test
    void leavesTheOtherSideOfASwapBeyondItsSpanToTheNextCalendar() {
        assertThat(VIETNAM.with(swap("2026-12-31", "2027-01-09")).isWorkingDay(LocalDate.of(2026, 12, 31)))
                .isFalse();
    }

    @Test
    void refusesToRevokeWhatTheLawFixesOrNobodyNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(CalendarNotice.ofText("notice | x\nrevoked | 2026-09-02")))
                .withMessage("Notice x must revoke what an earlier notice named,"
                        + " but 2026-09-02 is Quốc khánh, fixed by law");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(CalendarNotice.ofText("notice | x\nrevoked | 2026-11-25")))
                .withMessage("Notice x must revoke what an earlier notice named, but 2026-11-25 is named by none");
    }

    @Test
    void refusesSomeOfTheDaysOfAHolidayInThePlaceOfAllThatWereAssumed() {
        var oneDay = CalendarNotice.ofText("""
                notice | x
                2027-02-06 | HOLIDAY | DECIDED | mùng 1 | first day | | of TET
                """);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.vietnamProjected().with(oneDay))
                .withMessage("Notice x must name all 5 days of TET in 2027 that were assumed, but names 1");
    }

    @Test
    void keepsTheDayInLieuThatTheLawGivesWhenWhatItPassedIsDecided() {
        var projected = WorkingCalendar.vietnamProjected();
        var third = projected.with(CalendarNotice.ofText(
                "notice | x\n2029-09-03 | HOLIDAY | DECIDED | Quốc khánh | National Day | | of NATIONAL"));

        // 2 September 2029 is a Sunday
        assertThat(third.entryOn(LocalDate.of(2029, 9, 4)).orElseThrow().certainty())
                .isEqualTo(Certainty.DECIDED);
        assertThat(third.differencesFrom(projected)).isEmpty();
        var first = projected.with(CalendarNotice.ofText("""
                notice | x
                2029-09-01 | HOLIDAY | DECIDED | Quốc khánh | National Day | | of NATIONAL
                2029-09-04 | IN_LIEU | DECIDED | Nghỉ bù | In lieu | | of NATIONAL | for 2029-09-01
                """));
        assertThat(first.entryOn(LocalDate.of(2029, 9, 3)).orElseThrow().standsFor())
                .contains(LocalDate.of(2029, 9, 2));
        assertThat(first.differencesFrom(projected)).isEmpty();
    }

    @Test
    void refusesTwoNoticesOfOneDayThatSpeakOfTheSameDay() {
        var again = CalendarNotice.builder().from(BRIDGE).name("Again").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(BRIDGE, again))
                .withMessageContaining("both speak of 2026-11-23");
    }

    private static CalendarNotice swap(String off, String worked) {
        return CalendarNotice.ofText("notice | x\n" + off + " | SWAPPED_OFF | DECIDED | a | b | | for " + worked + "\n"
                + worked + " | SWAPPED_WORKING | DECIDED | a | b | | for " + off + "\n");
    }

    @Test
    void refusesDaysThatTheCalendarDoesNotKnow() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> VIETNAM.with(TET_2027))
                .withMessage("Notice Nghỉ Tết 2027 (ví dụ) must speak of days of the calendar Vietnam (2012-01-01 to"
                        + " 2026-12-31), but names 2027-02-05");
    }

    @Test
    void refusesAWorkedWeekday() {
        var notice =
                CalendarNotice.ofText("notice | x\n2026-11-26 | SWAPPED_WORKING | DECIDED | a | b | | for 2026-11-25");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIETNAM.with(notice))
                .withMessage("SWAPPED_WORKING must be a day of the weekly rest (SATURDAY,SUNDAY),"
                        + " but was 2026-11-26, a THURSDAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'# nothing'; Notice must begin with a line such as notice | 12729/VPCP-KGVX | 2025-12-25",
                "calendar | x; Line 1 must be written such as notice | 12729/VPCP-KGVX | 2025-12-25: calendar | x",
                "notice | x | 30/2/2026; Line 1 must be written such as notice | 12729/VPCP-KGVX | 2025-12-25:"
                        + " notice | x | 30/2/2026",
                "notice | x\\nrevoked | 2026-02-30; Line 2 must be written such as revoked | 2026-08-31:"
                        + " revoked | 2026-02-30",
                "notice | x\\nrevoked | 2026-08-31\\nrevoked | 2026-08-31; A notice must speak of a day once,"
                        + " but 2026-08-31 stands twice",
            })
    void refusesTextItWouldNotWrite(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarNotice.ofText(text.replace("\\n", "\n")))
                .withMessage(message);
    }
}

package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "2018-06-09, 09/6/2018, 9 June 2018",
        "2016-02-04, 04/02/2016, 4 February 2016",
        "2018-01-01, 01/01/2018, 1 January 2018",
        "2018-03-10, 10/3/2018, 10 March 2018",
        "2017-11-22, 22/11/2017, 22 November 2017",
        "2020-02-29, 29/02/2020, 29 February 2020"
    })
    void putsAZeroBeforeDaysUnderTenAndBeforeTheFirstTwoMonthsOnly(LocalDate day, String vi, String en) {
        assertThat(Language.VI.day(day)).isEqualTo(vi);
        assertThat(Language.EN.day(day)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "999; 999; 999",
                "1000; 1.000; 1,000",
                "640000000; 640.000.000; 640,000,000",
                "-999; -999; -999",
                "-140000000; -140.000.000; -140,000,000",
                "-9223372036854775808; -9.223.372.036.854.775.808; -9,223,372,036,854,775,808"
            })
    void groupsWholeNumbersByThree(long number, String vi, String en) {
        assertThat(Language.VI.number(number)).isEqualTo(vi);
        assertThat(Language.EN.number(number)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1234.5; 1.234,5; 1,234.5", "10.00; 10,00; 10.00", "1E+3; 1.000; 1,000", "-0.25; -0,25; -0.25"})
    void keepsAsManyDecimalsAsTheNumberHas(BigDecimal number, String vi, String en) {
        assertThat(Language.VI.number(number)).isEqualTo(vi);
        assertThat(Language.EN.number(number)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "180; 400; 45%; 45%",
                "1; 3; 33,33%; 33.33%",
                "2; 3; 66,67%; 66.67%",
                "1; 8; 12,5%; 12.5%",
                "10; 10; 100%; 100%",
                "0; 20; 0%; 0%",
                "3; 1; 300%; 300%",
                "1; 20000; 0,01%; 0.01%",
                "1; 20001; 0%; 0%"
            })
    void writesASharesPercentageWithoutNeedlessZeros(long part, long whole, String vi, String en) {
        assertThat(Language.VI.percent(part, whole)).isEqualTo(vi);
        assertThat(Language.EN.percent(part, whole)).isEqualTo(en);
    }

    /** 4.4445 % would become 4.445 % and then 4.45 % if it were rounded twice. */
    @Test
    void roundsAPercentageOnce() {
        assertThat(Language.VI.percent(44_445, 1_000_000)).isEqualTo("4,44%");
    }

    @Test
    void refusesAShareOfNothing() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Language.VI.percent(1, 0));
    }

    @Test
    void namesTheUnitOfMoneyInBothLanguages() {
        assertThat(Language.VI.money(640_000_000)).isEqualTo("640.000.000 đồng");
        assertThat(Language.EN.money(640_000_000)).isEqualTo("640,000,000 đồng");
    }
}

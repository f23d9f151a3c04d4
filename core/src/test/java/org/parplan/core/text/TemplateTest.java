package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{x}; 7.5; 7.5; 7.5",
                "{x|day}; 2018-06-09; 09/6/2018; 9 June 2018",
                "{x|weekday}; 2018-06-09; thứ Bảy; Saturday",
                "{x|weekday}; 2018-06-11; thứ Hai; Monday",
                "{x|weekday}; 2018-06-10; Chủ nhật; Sunday",
                "{x|days}; 2018-01-01,2018-02-14; 01/01/2018, 14/02/2018; 1 January 2018, 14 February 2018",
                "{x|number}; 1234.5; 1.234,5; 1,234.5",
                "{x|money}; 640000000; 640.000.000 đồng; 640,000,000 đồng",
                "{x|percent}; 180/400; 45%; 45%",
                "{x|quantity}; 1234.5; 1.234,5; 1,234.5",
                "{x|dated}; a 31 (2018-06-09), b 7; a 31 (09/6/2018), b 7; a 31 (9 June 2018), b 7",
                "{x|label:Severity}; ERROR; Lỗi; Error",
                "{x|labels:Severity}; ERROR,INFO; Lỗi, Lưu ý; Error, Note",
                "{x|plural:day:days}; 1; 1 day; 1 day",
                "{x|plural:day:days}; 1250; 1.250 days; 1,250 days",
                "before {x} after; 7; before 7 after; before 7 after"
            })
    void writesAnArgumentInEachForm(String template, String value, String vi, String en) {
        assertThat(Template.fill(template, Map.of("x", value), Labels.of(Language.VI)))
                .isEqualTo(vi);
        assertThat(Template.fill(template, Map.of("x", value), Labels.of(Language.EN)))
                .isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"DONG,640000000,640.000.000 đồng", "DAYS,1,1 ngày", "DAYS,5,5 ngày", "COUNT,1250,1.250"})
    void writesAQuantityWithItsUnit(String unit, String value, String written) {
        assertThat(Template.fill("{x|quantity}", Map.of("x", value, "unit", unit), Labels.of(Language.VI)))
                .isEqualTo(written);
    }

    @Test
    void writesOneDayInTheSingular() {
        var english = Labels.of(Language.EN);
        assertThat(Template.fill("{x|quantity}", Map.of("x", "1", "unit", "DAYS"), english))
                .isEqualTo("1 day");
        assertThat(Template.fill("{x|quantity}", Map.of("x", "2", "unit", "DAYS"), english))
                .isEqualTo("2 days");
    }

    @Test
    void doesNotReadBracesInsideAnArgument() {
        assertThat(fill("{x} {y}", Map.of("x", "{y}", "y", "7"))).isEqualTo("{y} 7");
    }

    @Test
    void writesNothingForAnEmptyListOfDays() {
        assertThat(fill("[{x|days}]", Map.of("x", ""))).isEqualTo("[]");
    }

    @Test
    void refusesAnArgumentThatIsNotGiven() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> fill("Task {task}", Map.of("number", "7.5")))
                .withMessage("Message needs the argument task, given are [number]");
    }

    @Test
    void refusesABraceThatIsNotClosed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> fill("Task {task", Map.of("task", "7.5")))
                .withMessage("Message lacks a closing brace: Task {task");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x|date}", "{x|label}", "{x|labels}", "{x|plural:day}", "{x|}"})
    void refusesAFormItDoesNotKnow(String template) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> fill(template, Map.of("x", "1")))
                .withMessage(
                        "Message form must be one of day, days, weekday, number, count, money, percent, quantity, dated, label:Type, labels:Type,"
                                + " plural:one:many, but was " + template.substring(3, template.length() - 1));
    }

    @Test
    void refusesAnArgumentThatItsFormCannotWrite() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> fill("{x|day}", Map.of("x", "9/6/2018")));
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> fill("{x|money}", Map.of("x", "640.000.000")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> fill("{x|percent}", Map.of("x", "45")))
                .withMessage("A share must be written part/whole, such as 180/400: 45");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> fill("{x|label:Severity}", Map.of("x", "FATAL")))
                .withMessage("No label in EN for Severity.FATAL");
    }

    private static String fill(String template, Map<String, String> arguments) {
        return Template.fill(template, arguments, Labels.of(Language.EN));
    }
}

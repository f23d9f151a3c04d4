package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void readsLinesAndPassesOverEmptyOnesAndRemarks() {
        var labels = Labels.parse(Language.VI, "# remark\n\nSeverity.ERROR = Lỗi\n  a.b=x = y  \n");
        assertThat(labels.texts()).containsExactly(Map.entry("Severity.ERROR", "Lỗi"), Map.entry("a.b", "x = y"));
        assertThat(labels.language()).isEqualTo(Language.VI);
    }

    @Test
    void refusesALineWithoutAKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.parse(Language.VI, "a = b\nLỗi"))
                .withMessage("Line 2 must be written key = text, such as Severity.ERROR = Lỗi: Lỗi");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.parse(Language.VI, " = Lỗi"))
                .withMessage("Line 1 must be written key = text, such as Severity.ERROR = Lỗi:  = Lỗi");
    }

    @Test
    void passesOverTheByteOrderMarkThatAnEditorPutFirst() {
        assertThat(Labels.parse(Language.VI, "\uFEFFSeverity.ERROR = Sai sót\r\n")
                        .label(Severity.ERROR))
                .isEqualTo("Sai sót");
        assertThat(Labels.parse(Language.VI, "\uFEFF# remark\r\n").texts()).isEmpty();
    }

    @Test
    void refusesATextThatNoArgumentsCanFillBeforeAnybodyNeedsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.parse(Language.VI, "a.b = Ngày {day|date}"))
                .withMessage(
                        "Text of a.b: Message form must be one of day, days, weekday, number, count, money, percent, quantity,"
                                + " dated, label:Type, labels:Type, plural:one:many, but was date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.parse(Language.VI, "a.b = Ngày {day"))
                .withMessage("Text of a.b: Message lacks a closing brace: Ngày {day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.parse(Language.VI, "a.b = Ngày {}"))
                .withMessage("Text of a.b: Message has a place without a name: Ngày {}");
    }

    @Test
    void refusesToLayOneLanguageOverAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(Language.VI).overlaidBy(Labels.of(Language.EN)))
                .withMessage("Labels laid over those in VI must be in VI too, but were in EN");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.parse(Language.VI, "a = b\n\na = c"))
                .withMessage("Line 3 repeats the key a");
    }

    @Test
    void refusesAKeyItDoesNotHave() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Labels.of(Language.EN).label("Severity.FATAL"))
                .withMessage("No label in EN for Severity.FATAL");
        assertThat(Labels.of(Language.EN).find("Severity.FATAL")).isEmpty();
    }

    /** The specimen of the Javadoc. */
    @Test
    void aProvincesTextsWinAndTheOthersStay() {
        var ours = Labels.of(Language.VI).overlaidBy(Labels.parse(Language.VI, "Severity.ERROR = Sai sót\n"));
        assertThat(ours.label(Severity.ERROR)).isEqualTo("Sai sót");
        assertThat(ours.label(Severity.WARNING)).isEqualTo("Cảnh báo");
        assertThat(Labels.of(Language.VI).label(Severity.ERROR)).isEqualTo("Lỗi");
    }

    @Test
    void labelsAConstantThatHasABodyOfItsOwnByItsEnum() {
        Enum<?> english = Language.EN;
        assertThat(Labels.of(Language.VI).label(english)).isEqualTo("Tiếng Anh");
    }
}

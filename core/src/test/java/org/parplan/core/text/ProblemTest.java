package org.parplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem NOT_STATED =
            Problem.of(ProblemCode.FUNDING_NOT_STATED).with("task", "7.2").at("/tasks/23/funding");

    @Test
    void tellsOneProblemInBothLanguages() {
        assertThat(NOT_STATED.in(Language.EN))
                .isEqualTo("The funding cell of task 7.2 is empty: not stated, which is not zero.");
        assertThat(NOT_STATED.in(Language.VI))
                .isEqualTo("Nhiệm vụ 7.2 để trống ô kinh phí; không được hiểu là bằng 0.");
    }

    @Test
    void writesMoneyAsTheLanguageDoes() {
        var inferred = Problem.of(ProblemCode.UNIT_INFERRED)
                .with("task", "3.1")
                .with("wording", "100")
                .with("amount", 100_000_000L);
        assertThat(inferred.in(Language.EN))
                .isEqualTo("Task 3.1 says \"100\" without a unit; inferred to be 100,000,000 đồng.");
        assertThat(inferred.in(Language.VI))
                .isEqualTo("Nhiệm vụ 3.1 ghi \"100\" không có đơn vị tính; suy đoán là 100.000.000 đồng.");
    }

    @Test
    void takesSeverityAndKindFromItsCode() {
        assertThat(NOT_STATED.severity()).isEqualTo(Severity.WARNING);
        assertThat(NOT_STATED.kind()).isEqualTo(ProblemKind.INCOMPLETE_DATA);
    }

    @Test
    void isAboutTheWholeInputUntilAPlaceIsGiven() {
        var whole = Problem.of(ProblemCode.MALFORMED_JSON).with("detail", "it is empty");
        assertThat(whole.path()).isEmpty();
        assertThat(whole).hasToString("MALFORMED_JSON: Not readable as JSON: it is empty");
        assertThat(NOT_STATED).hasToString("FUNDING_NOT_STATED at /tasks/23/funding: " + NOT_STATED.in(Language.EN));
    }

    @Test
    void isSeenFromFurtherOutsideByPuttingPathsInFront() {
        assertThat(NOT_STATED.at("/funding").under("/tasks/23").under("/plan").path())
                .isEqualTo("/plan/tasks/23/funding");
    }

    @Test
    void isToldByItsLabelWhereItLacksAnArgumentThatItsMessageNeeds() {
        assertThat(Problem.of(ProblemCode.FUNDING_NOT_STATED).in(Language.EN)).isEqualTo("Funding not stated {}");
        assertThat(Problem.of(ProblemCode.FUNDING_NOT_STATED).with("job", "7.2").in(Language.VI))
                .isEqualTo("Chưa ghi kinh phí {job=7.2}");
    }

    @Test
    void hasATextForLogsEvenWhereItCannotBeTold() {
        assertThat(Problem.of(ProblemCode.FUNDING_NOT_STATED).with("job", "7.2"))
                .hasToString("FUNDING_NOT_STATED: Funding not stated {job=7.2}");
        assertThat(Problem.of(ProblemCode.UNIT_INFERRED)
                        .with("task", 1)
                        .with("wording", "")
                        .with("amount", "much"))
                .hasToString("UNIT_INFERRED: Unit inferred {task=1, wording=, amount=much}");
    }

    @Test
    void isToldInTheWordsOfAProvinceWhereItHasItsOwn() {
        var ours = Labels.of(Language.VI)
                .overlaidBy(Labels.parse(Language.VI, "problem.FUNDING_NOT_STATED = {task}: thiếu kinh phí"));
        assertThat(NOT_STATED.in(ours)).isEqualTo("7.2: thiếu kinh phí");
    }

    @Test
    void onlyAnErrorHinders() {
        assertThat(Problem.anyError(List.of())).isFalse();
        assertThat(Problem.anyError(List.of(NOT_STATED, Problem.of(ProblemCode.VAGUE_TARGET))))
                .isFalse();
        assertThat(Problem.anyError(List.of(NOT_STATED, Problem.of(ProblemCode.TASK_WITHOUT_LEAD))))
                .isTrue();
    }
}

package org.parplan.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parplan.core.agency.Actor;
import org.parplan.core.agency.Agency;
import org.parplan.core.budget.Funding;
import org.parplan.core.calendar.WorkingCalendar;
import org.parplan.core.json.ledger.Colour;
import org.parplan.core.json.ledger.DatedStretch;
import org.parplan.core.json.ledger.Item;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.json.ledger.Sign;
import org.parplan.core.json.ledger.Stretch;
import org.parplan.core.regime.DueRule;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Wording;

class ShapeTest {

    @Test
    void takesAttributesInOrderOfDeclarationAndNothingDerivedOrAsked() {
        assertThat(compound(Ledger.class).attributes().stream().map(Attribute::name))
                .containsExactly(
                        "formatVersion",
                        "title",
                        "year",
                        "opened",
                        "closesOn",
                        "section",
                        "pages",
                        "stamps",
                        "weight",
                        "balance",
                        "locked",
                        "lastYear",
                        "entries",
                        "absences",
                        "colours",
                        "remarks",
                        "sums");
        assertThat(compound(Item.class).attributes().stream().map(Attribute::name))
                .containsExactly("wording", "line", "note", "marks");
    }

    @Test
    void knowsWhatMayBeLeftOut() {
        var ledger = compound(Ledger.class);
        assertThat(ledger.attributes().stream().filter(Attribute::isRequired).map(Attribute::name))
                .containsExactly("title", "year");
        assertThat(ledger.attributes().stream().filter(Attribute::hasDefault).map(Attribute::name))
                .containsExactly("formatVersion", "locked", "lastYear");
    }

    @Test
    void makesAValueOfItsParts() {
        assertThat(compound(Problem.class).make(Map.of("code", ProblemCode.FRAGMENT, "arguments", Map.of("line", "3"))))
                .isEqualTo(Problem.of(ProblemCode.FRAGMENT).with("line", 3));
        assertThat(compound(Item.class).make(Map.of("wording", "x", "line", 1))).isEqualTo(Item.of("x", 1));
    }

    @Test
    void namesTheKindsOfAFamily() {
        assertThat(kinds(Actor.class)).containsExactly("AGENCY", "AGENCY_GROUP", "OPEN_GROUP", "UNRESOLVED_AGENCY");
        assertThat(kinds(Funding.class))
                .containsExactly("NONE", "AMOUNT", "NOT_STATED", "BY_NORM", "BY_APPROVED_SCHEME", "SEPARATE_ESTIMATE");
        assertThat(kinds(DueRule.class)).containsExactly("DAY_OF_LAST_MONTH", "DAY_OF_YEAR");
        assertThat(kinds(Stretch.class)).containsExactly("DATED", "OPEN");
        assertThat(kinds(Sign.class)).containsExactly("inkStamp", "plain");
    }

    @Test
    void knowsTheFamilyOfAVariant() {
        assertThat(Family.around(Agency.class).map(Family::type)).contains(Actor.class);
        assertThat(Family.around(DatedStretch.class).map(Family::type)).contains(Stretch.class);
        assertThat(Family.around(Item.class)).isEmpty();
    }

    @Test
    void aBuilderCountsBeforeAParsedText() {
        assertThat(Shape.of(WorkingCalendar.class)).get().isInstanceOf(Compound.class);
        assertThat(Shape.of(Wording.class)).get().isInstanceOf(TextForm.class);
        assertThat(Shape.of(LocalDate.class)).get().isInstanceOf(TextForm.class);
    }

    @Test
    void hasNoShapeForOtherPeoplesTypes() {
        assertThat(Stream.of(String.class, List.class, Thread.State.class, Colour.class)
                        .flatMap(type -> Shape.of(type).stream()))
                .isEmpty();
    }

    @Test
    void seesTheTypeAUserKnowsBehindAGeneratedClass() {
        assertThat(Shape.published(Wording.of("x").getClass())).isEqualTo(Wording.class);
        assertThat(Shape.published(((Object) Colour.DARK_BLUE).getClass())).isEqualTo(Colour.class);
    }

    @Test
    void refusesATypeThatIsNotKnownWhenCompiled() {
        var variable = List.class.getTypeParameters()[0];
        assertThatIllegalStateException()
                .isThrownBy(() -> GenericType.of(variable))
                .withMessage("Type must be known when compiled, but is E");
    }

    private static Compound compound(Class<?> type) {
        return (Compound) Shape.of(type).orElseThrow();
    }

    private static Iterable<String> kinds(Class<?> type) {
        return ((Family) Shape.of(type).orElseThrow()).variants().keySet();
    }
}

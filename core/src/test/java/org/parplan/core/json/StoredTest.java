package org.parplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parplan.core.agency.Agency;
import org.parplan.core.budget.Funding;
import org.parplan.core.budget.Vnd;
import org.parplan.core.json.ledger.Colour;
import org.parplan.core.json.ledger.Entry;
import org.parplan.core.json.ledger.Item;
import org.parplan.core.json.ledger.Ledger;
import org.parplan.core.json.ledger.Ledgers;
import org.parplan.core.json.ledger.OpenStretch;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;
import org.parplan.core.text.Wording;

/** What a newer version wrote survives being read, edited and written by this one, at its place. */
class StoredTest {

    private static final String START = "{'formatVersion':1,'title':'Sổ','year':2018";

    // Read and written back

    @Test
    void aDocumentWithoutAnythingUnknownIsTheValueAlone() {
        var stored = ParplanJson.open(ParplanJson.write(Ledgers.full()), Ledger.class);
        assertThat(stored.value()).isEqualTo(Ledgers.full());
        assertThat(stored.problems()).isEmpty();
        assertThat(ParplanJson.write(stored)).isEqualTo(ParplanJson.write(Ledgers.full()));
    }

    @Test
    void anUnknownFieldIsToldAndWrittenBackWhereItStood() {
        var json = START + ",'new':[1.50,{'x':null}],'entries':[{'id':'a','deep':1e5}],'last':0}";
        var stored = open(json);
        assertThat(problems(stored))
                .containsExactly(
                        "UNKNOWN_FIELD at /new: The field \"new\" is not supported.",
                        "UNKNOWN_FIELD at /entries/0/deep: The field \"deep\" is not supported.",
                        "UNKNOWN_FIELD at /last: The field \"last\" is not supported.");
        assertThat(compact(stored)).isEqualTo(json);
    }

    @Test
    void whatIsWrittenBackIsReadTheSame() {
        var stored = open(START + ",'new':1,'entries':[{'id':'a','colour':'GREEN','deep':[]}]}");
        assertThat(ParplanJson.open(ParplanJson.write(stored), Ledger.class)).isEqualTo(stored);
    }

    @Test
    void anUnknownConstantOfAnOptionalAttributeLeavesItAbsent() {
        var json = START + ",'entries':[{'id':'a','colour':'GREEN','items':[{'wording':'x','line':1}]}]}";
        var stored = open(json);
        assertThat(stored.value().entries().get(0).colour()).isEmpty();
        assertThat(problems(stored))
                .containsExactly("UNKNOWN_CODE at /entries/0/colour: The code \"GREEN\" is not supported.");
        assertThat(compact(stored)).isEqualTo(json);
    }

    @Test
    void anUnknownKindTakesItsWholeObjectAndNothingElseAlong() {
        var json = START + ",'entries':[{'id':'a','stretch':{'kind':'CYCLIC','every':{'n':7},'days':['x']}}]}";
        var stored = open(json);
        assertThat(stored.value().entries()).containsExactly(Entry.of("a"));
        assertThat(problems(stored))
                .containsExactly("UNKNOWN_CODE at /entries/0/stretch/kind: The code \"CYCLIC\" is not supported.");
        assertThat(compact(stored)).isEqualTo(json);
    }

    @Test
    void anUnknownElementLeavesTheListWithoutIt() {
        var json = START + ",'entries':[{'id':'a','leads':["
                + "{'kind':'AGENCY','wording':'1'},{'kind':'PERSON','name':'x'},{'kind':'AGENCY','wording':'2'}]}],"
                + "'colours':['RED','GREEN']}";
        var stored = open(json);
        assertThat(stored.value().entries().get(0).leads()).containsExactly(Agency.of("1"), Agency.of("2"));
        assertThat(stored.value().colours()).containsExactly(Colour.RED);
        assertThat(problems(stored))
                .containsExactly(
                        "UNKNOWN_CODE at /entries/0/leads/1/kind: The code \"PERSON\" is not supported.",
                        "UNKNOWN_CODE at /colours/1: The code \"GREEN\" is not supported.");
        assertThat(compact(stored)).isEqualTo(json);
    }

    @Test
    void aListOrMapOfNothingButUnknownIsWrittenBack() {
        var json = START + ",'colours':['GREEN'],'sums':{'GREEN':1,'GREY':{'x':2}}}";
        var stored = open(json);
        assertThat(stored.value()).isEqualTo(Ledgers.bare());
        assertThat(stored.problems()).hasSize(3);
        assertThat(compact(stored)).isEqualTo(json);
        assertThat(compact(
                        edit(stored, builder -> builder.addColours(Colour.RED).putSums(Colour.RED, vnd(7)))))
                .isEqualTo(START + ",'colours':['GREEN','RED'],'sums':{'GREEN':1,'GREY':{'x':2},'RED':7}}");
    }

    @Test
    void aReadingOfAnUnknownKindKeepsItsWording() {
        var json = START + ",'entries':[{'id':'a','funding':{'wording':'theo vốn ODA','kind':'LOAN','lender':'WB'},"
                + "'hue':{'wording':'lục','value':'GREEN'}}]}";
        var stored = open(json);
        var entry = stored.value().entries().get(0);
        assertThat(entry.funding()).contains(Reading.notUnderstood(Wording.of("theo vốn ODA"), List.of()));
        assertThat(entry.hue()).contains(Reading.notUnderstood(Wording.of("lục"), List.of()));
        assertThat(problems(stored))
                .containsExactly(
                        "UNKNOWN_CODE at /entries/0/funding/kind: The code \"LOAN\" is not supported.",
                        "UNKNOWN_CODE at /entries/0/hue/value: The code \"GREEN\" is not supported.");
        assertThat(compact(stored)).isEqualTo(json);
    }

    @Test
    void anUnknownProblemCodeLeavesAReadingItsOtherProblems() {
        var json = START + ",'entries':[{'id':'a','words':{'wording':'x','problems':[{'code':'NEW'},"
                + "{'code':'NOT_UNDERSTOOD'}]}}]}";
        assertThat(compact(open(json))).isEqualTo(json);
    }

    @Test
    void anUnknownCodeWithoutAPlaceThatCanDoWithoutItIsRefused() {
        assertThatExceptionOfType(JsonRefusal.class)
                .isThrownBy(() -> ParplanJson.open("{\"kind\":\"GHOST\"}", Funding.class))
                .withMessage(
                        "/kind: The code \"GHOST\" is not supported. Known here: NONE, AMOUNT, NOT_STATED, BY_NORM,"
                                + " BY_APPROVED_SCHEME, SEPARATE_ESTIMATE.");
    }

    @Test
    void whatIsWrongAndNotMerelyUnknownIsRefused() {
        for (var json : List.of(
                START + ",'pages':'1'}",
                START + ",'entries':[{'new':1}]}",
                START + ",'opened':'2018-02-30'}",
                "{'formatVersion':2}")) {
            assertThatExceptionOfType(JsonRefusal.class).isThrownBy(() -> open(json));
        }
    }

    // Edited in between

    @Test
    void anUnknownFieldFollowsItsElementByIdThroughRemovalAndReordering() {
        var stored = open(START + ",'entries':[{'id':'a','x':1},{'id':'b','x':2},{'id':'c','x':3}]}");
        var edited = entries(stored, entries -> {
            entries.remove(1);
            entries.add(0, Entry.of("new"));
            Collections.reverse(entries);
            return entries;
        });
        assertThat(compact(edited)).isEqualTo(START + ",'entries':[{'id':'c','x':3},{'id':'a','x':1},{'id':'new'}]}");
        assertThat(problems(edited))
                .containsExactly(
                        "UNKNOWN_FIELD at /entries/0/x: The field \"x\" is not supported.",
                        "UNKNOWN_FIELD at /entries/1/x: The field \"x\" is not supported.");
    }

    @Test
    void anUnknownFieldStaysWhenItsElementChangesOtherwise() {
        var stored = open(START + ",'entries':[{'id':'a','x':1,'colour':'RED'}]}");
        var edited = entries(
                stored,
                entries -> List.of(Entry.builder()
                        .id("a")
                        .colour(Colour.DARK_BLUE)
                        .addParts(Entry.of("p"))
                        .build()));
        assertThat(compact(edited))
                .isEqualTo(START + ",'entries':[{'id':'a','x':1,'colour':'DARK_BLUE','parts':[{'id':'p'}]}]}");
    }

    @Test
    void elementsOfOneIdAreToldApartByTheirOrder() {
        var stored = open(START + ",'entries':[{'id':'a','x':1},{'id':'a','x':2}]}");
        assertThat(compact(edit(stored, builder -> builder.title("T"))))
                .contains("[{'id':'a','x':1},{'id':'a','x':2}]");
    }

    @Test
    void elementsWithoutANameAreToldApartByTheirContent() {
        var stored = open(items("{'wording':'p','line':1,'x':1},{'wording':'q','line':2,'x':2}"));
        assertThat(compact(items(stored, items -> {
                    items.remove(0);
                    return items;
                })))
                .isEqualTo(items("{'wording':'q','line':2,'x':2}"));
    }

    @Test
    void anElementWithoutANameIsKnownAgainByWhatIsStillTheSame() {
        var stored = open(items("{'wording':'p','line':1,'x':1},{'wording':'q','line':2,'x':2}"));
        assertThat(compact(items(stored, items -> List.of(Item.of("mended", 2), Item.of("new", 3)))))
                .isEqualTo(items("{'wording':'mended','line':2,'x':2},{'wording':'new','line':3}"));
    }

    @Test
    void anElementWithoutANameThatIsAllNewInItsPlaceKeepsWhatIsUnknown() {
        var stored = open(items("{'wording':'p','line':1,'x':1},{'wording':'q','line':2}"));
        assertThat(compact(items(stored, items -> List.of(Item.of("new", 3), items.get(1)))))
                .isEqualTo(items("{'wording':'new','line':3,'x':1},{'wording':'q','line':2}"));
    }

    @Test
    void anUnknownElementStaysBehindTheSameNeighbour() {
        var stored = open(START + ",'colours':['GREEN','RED','GREY']}");
        assertThat(compact(edit(stored, builder -> builder.addColours(Colour.DARK_BLUE))))
                .contains("'colours':['GREEN','RED','GREY','DARK_BLUE']");
        assertThat(compact(edit(stored, builder -> builder.colours(List.of())))).contains("'colours':['GREEN','GREY']");
    }

    @Test
    void anUnknownKindGivesWayToAKnownOnePutInItsPlace() {
        var stored = open(START + ",'entries':[{'id':'a','stretch':{'kind':'CYCLIC','every':7}}]}");
        var edited = entries(
                stored,
                entries -> List.of(
                        Entry.builder().id("a").stretch(new OpenStretch()).build()));
        assertThat(compact(edited)).isEqualTo(START + ",'entries':[{'id':'a','stretch':{'kind':'OPEN'}}]}");
        assertThat(edited.problems()).isEmpty();
    }

    @Test
    void anUnknownFieldOfOneKindIsNotGivenToAnother() {
        var stored = open(START + ",'entries':[{'id':'a','stretch':{'kind':'DATED','note':'n','x':1}}]}");
        var edited = entries(
                stored,
                entries -> List.of(
                        Entry.builder().id("a").stretch(new OpenStretch()).build()));
        assertThat(compact(edited)).isEqualTo(START + ",'entries':[{'id':'a','stretch':{'kind':'OPEN'}}]}");
    }

    @Test
    void whatAReadingWouldHaveBeenGoesWhenItIsWordedAnewOrGivenAMeaning() {
        var stored = open(START + ",'entries':[{'id':'a','funding':{'wording':'ODA','kind':'LOAN','lender':'WB'}}]}");
        var reworded = entries(
                stored,
                entries -> List.of(Entry.builder()
                        .id("a")
                        .funding(Reading.notUnderstood(Wording.of("vay"), List.of()))
                        .build()));
        assertThat(compact(reworded)).isEqualTo(START + ",'entries':[{'id':'a','funding':{'wording':'vay'}}]}");
        var understood = entries(
                stored,
                entries -> List.of(Entry.builder()
                        .id("a")
                        .funding(Reading.of(Wording.of("ODA"), new Funding.ByNorm()))
                        .build()));
        assertThat(compact(understood))
                .isEqualTo(START + ",'entries':[{'id':'a','funding':{'wording':'ODA','kind':'BY_NORM'}}]}");
    }

    @Test
    void theUnknownOutlivesManyEdits() {
        var stored = open(START + ",'new':1,'entries':[{'id':'a','x':1}]}");
        for (var i = 0; i < 3; i++) {
            var id = "n" + i;
            stored = entries(stored, entries -> {
                entries.add(0, Entry.of(id));
                return entries;
            });
        }
        assertThat(compact(stored))
                .isEqualTo(START + ",'new':1,'entries':[{'id':'n2'},{'id':'n1'},{'id':'n0'},{'id':'a','x':1}]}");
    }

    private static Vnd vnd(long dong) {
        return Vnd.ofDong(dong);
    }

    private static String items(String items) {
        return START + ",'entries':[{'id':'a','items':[" + items + "]}]}";
    }

    private static Stored<Ledger> items(Stored<Ledger> stored, Function<List<Item>, List<Item>> edit) {
        return entries(stored, entries -> {
            var entry = entries.get(0);
            return List.of(Entry.builder()
                    .from(entry)
                    .items(edit.apply(new ArrayList<>(entry.items())))
                    .build());
        });
    }

    private static Stored<Ledger> entries(Stored<Ledger> stored, Function<List<Entry>, List<Entry>> edit) {
        var entries = edit.apply(new ArrayList<>(stored.value().entries()));
        return edit(stored, builder -> builder.entries(entries));
    }

    private static Stored<Ledger> edit(Stored<Ledger> stored, UnaryOperator<Ledger.Builder> edit) {
        return stored.with(edit.apply(Ledger.builder().from(stored.value())).build());
    }

    private static Stored<Ledger> open(String json) {
        return ParplanJson.open(json.replace('\'', '"'), Ledger.class);
    }

    private static String compact(Stored<Ledger> stored) {
        return ParplanJson.write(stored)
                .replaceAll("\n *", "")
                .replace("\": ", "\":")
                .replace('"', '\'');
    }

    private static List<String> problems(Stored<?> stored) {
        return stored.problems().stream().map(Problem::toString).toList();
    }
}

package org.parplan.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.parplan.core.Law;
import org.parplan.core.text.Problem;
import org.parplan.core.text.Reading;

class AgencyRegistryProperties {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);

    @Law
    void noAnswerHoldsAnAgencyThatDoesNotExistOnTheDay(
            @ForAll("registries") AgencyRegistry registry,
            @ForAll("selectors") GroupSelector group,
            @ForAll("days") LocalDate day) {
        var answers = new ArrayList<>(registry.at(day));
        answers.addAll(registry.expand(group, day).agencies());
        for (var agency : registry.agencies()) {
            answers.addAll(registry.successorsOf(agency.code(), day).agencies());
            for (var name : Stream.concat(agency.names().stream(), agency.aliases().stream())
                    .toList()) {
                registry.readAll(name.text(), day).stream()
                        .flatMap(reading -> reading.value().stream())
                        .forEach(actor -> {
                            answers.addAll(registry.expand(actor, day).agencies());
                            if (actor instanceof Agency read) {
                                answers.add(registry.agency(read.code().orElseThrow()));
                            }
                        });
            }
        }
        assertThat(answers).allMatch(agency -> agency.validity().contains(day));
    }

    @Law
    void successorsExistOnTheDayAreOthersAndTheirLackHasAReason(
            @ForAll("registries") AgencyRegistry registry, @ForAll("days") LocalDate day) {
        for (var agency : registry.agencies()) {
            var followed = registry.successorsOf(agency.code(), day);
            assertThat(followed.agencies())
                    .allMatch(successor -> successor.validity().contains(day))
                    .doesNotContain(agency)
                    .doesNotHaveDuplicates();
            assertThat(followed.agencies().isEmpty() && followed.problems().isEmpty())
                    .isFalse();
            assertThat(followed.problems())
                    .filteredOn(problem -> problem.arguments().containsKey("levels"))
                    .extracting(problem -> problem.arguments().get("levels"))
                    .allMatch(level -> level.isEmpty()
                            || registry.endOf(AgencyLevel.DISTRICT)
                                    .orElseThrow()
                                    .lastDay()
                                    .isBefore(day));
        }
    }

    /** What a second entry would contradict, a registry refuses: it is not decided by which stands first. */
    @Law
    void aCountOfDaysThatAreCountedAlreadyIsRefused(
            @ForAll("registries") AgencyRegistry registry, @ForAll("validities") Validity days) {
        for (var count : registry.counts()) {
            var again = LevelCount.builder()
                    .from(count)
                    .count(count.count() + 1)
                    .validity(days)
                    .build();
            var more = AgencyRegistry.builder().from(registry).addCounts(again);
            if (days.overlaps(count.validity())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(more::build)
                        .withMessageContaining("one count on a day");
            }
            assertThat(registry.counts())
                    .filteredOn(other ->
                            other.level() == count.level() && other.validity().overlaps(count.validity()))
                    .containsExactly(count);
        }
    }

    @Law
    void aSuccessionBackIsRefused(@ForAll("registries") AgencyRegistry registry) {
        for (var one : registry.successions()) {
            if (one.takers(one.predecessors().get(0)).isEmpty()) {
                continue; // it goes on
            }
            var last = one.successors().get(0);
            var back = Succession.builder()
                    .from(one)
                    .predecessors(List.of(last))
                    .successors(List.of(one.predecessors().get(0)))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AgencyRegistry.builder()
                            .from(registry)
                            .addSuccessions(back)
                            .build())
                    .withMessageContaining("circle");
        }
    }

    @Law
    void whoeverIsUnderAnotherIsSoWhileBothExist(
            @ForAll("registries") AgencyRegistry registry, @ForAll("days") LocalDate day) {
        for (var agency : registry.at(day)) {
            for (var above : registry.agencies()) {
                assertThat(agency.isUnder(above.code(), day))
                        .matches(isUnder -> !isUnder || above.validity().contains(day));
            }
        }
    }

    @Law
    void theMembersOfAUnionAreTheMembersOfEach(
            @ForAll("registries") AgencyRegistry registry,
            @ForAll("selectors") GroupSelector one,
            @ForAll("selectors") GroupSelector other,
            @ForAll("days") LocalDate day) {
        var each = new LinkedHashSet<>(registry.expand(one, day).agencies());
        each.addAll(registry.expand(other, day).agencies());
        var union = registry.expand(one.union(other), day);
        assertThat(union.agencies()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(each);
        assertThat(one.union(other)).isEqualTo(other.union(one));
    }

    @Law
    void removingAnAgencyRemovesExactlyItFromEveryExpansion(
            @ForAll("registries") AgencyRegistry registry,
            @ForAll("selectors") GroupSelector group,
            @ForAll("days") LocalDate day) {
        for (var removed : registry.agencies()) {
            if (registry.agencies().stream()
                    .anyMatch(agency -> agency.parents().stream()
                            .anyMatch(link -> link.code().equals(removed.code())))) {
                continue; // a registry without it could not be: somebody is under it
            }
            var rest = registry.agencies().stream()
                    .filter(agency -> !agency.equals(removed))
                    .toList();
            var without = AgencyRegistry.builder()
                    .from(registry)
                    .agencies(rest)
                    .successions(registry.successions().stream()
                            .filter(one -> !one.predecessors().contains(removed.code())
                                    && !one.successors().contains(removed.code()))
                            .toList())
                    .build();
            assertThat(without.expand(group, day).agencies())
                    .isEqualTo(registry.expand(group, day).agencies().stream()
                            .filter(agency -> !agency.equals(removed))
                            .toList());
            assertThat(without.at(day))
                    .isEqualTo(registry.at(day).stream()
                            .filter(agency -> !agency.equals(removed))
                            .toList());
        }
    }

    @Law
    void leavingAnAgencyOutOfAGroupLeavesExactlyItOut(
            @ForAll("registries") AgencyRegistry registry,
            @ForAll("selectors") GroupSelector group,
            @ForAll("codes") String code,
            @ForAll("days") LocalDate day) {
        assertThat(registry.expand(group.except(code), day).codes())
                .isEqualTo(registry.expand(group, day).codes().stream()
                        .filter(other -> !other.equals(code))
                        .toList());
    }

    @Law
    void aRegistryIsReadBackFromItsLines(@ForAll("registries") AgencyRegistry registry) {
        assertThat(AgencyRegistry.ofText(registry.toText())).isEqualTo(registry);
    }

    @Law
    void aSelectorAndAValidityAreReadBackFromTheirTexts(
            @ForAll("selectors") GroupSelector group, @ForAll("validities") Validity validity) {
        assertThat(GroupSelector.parse(group.toString())).isEqualTo(group);
        assertThat(Validity.parse(validity.toString())).isEqualTo(validity);
    }

    @Law
    void noiseDoesNotChangeAReading(@ForAll("phrases") String phrase, @ForAll("noise") Noise noise) {
        assertThat(told(noise.over(phrase))).isEqualTo(told(phrase));
    }

    @Law
    void twoCellsInOneReadAsEach(@ForAll("phrases") String one, @ForAll("phrases") String other) {
        assertThat(told(one + "; " + other))
                .isEqualTo(
                        Stream.concat(told(one).stream(), told(other).stream()).toList());
        assertThat(told("- " + one + "\n- " + other)).isEqualTo(told(one + "; " + other));
    }

    @Law
    void anyTextIsReadOrNamedAndNoWordIsLost(@ForAll("jumble") String text) {
        var at = 0;
        var rest = new StringBuilder();
        for (var reading : Specimens.HATINH.readAll(text, DAY)) {
            var words = reading.wording().text();
            var found = text.indexOf(words, at);
            assertThat(found).as(words).isNotNegative();
            rest.append(text, at, found);
            at = found + words.length();
            assertThat(reading.value()
                                    .filter(actor -> !(actor instanceof UnresolvedAgency))
                                    .isPresent()
                            || !reading.problems().isEmpty())
                    .isTrue();
        }
        rest.append(text.substring(at));
        assertThat(rest.toString().replaceAll("(?i)(ubnd )?các (sở|huyện|thị xã)|và|[\\s;,.&:\u2022/+-]", ""))
                .isEmpty();
    }

    private static List<String> told(String text) {
        return Specimens.HATINH.readAll(text, DAY).stream()
                .map(AgencyRegistryProperties::told)
                .toList();
    }

    private static String told(Reading<Actor> reading) {
        return Specimens.told(reading.orElseThrow())
                + reading.problems().stream().map(Problem::code).toList();
    }

    @Provide
    Arbitrary<AgencyRegistry> registries() {
        return Registries.registries();
    }

    @Provide
    Arbitrary<GroupSelector> selectors() {
        return Registries.selectors();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Registries.days();
    }

    @Provide
    Arbitrary<String> codes() {
        return Registries.codes();
    }

    @Provide
    Arbitrary<Validity> validities() {
        return Registries.validities();
    }

    /** Phrases that mean something by themselves, or name somebody unknown. */
    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                "Sở Nội vụ",
                "Sở KH&CN",
                "VP UBND tỉnh",
                "Ủy ban nhân dân tỉnh",
                "Chủ tịch UBND thị xã Kỳ Anh",
                "Kỳ Anh",
                "Trung tâm Hòa Bình",
                "Các sở, ban, ngành cấp tỉnh",
                "UBND cấp huyện và cấp xã",
                "UBND các huyện, thị xã, thành phố",
                "các cơ quan, đơn vị liên quan",
                "Các cơ quan hành chính nhà nước",
                "Thủ trưởng các cơ quan liên quan",
                "các Sở: Nội vụ; Khoa học và Công nghệ",
                "các sở, ban, ngành trừ Sở Nội vụ",
                "các sở, ngành liên quan",
                "các xã đạt chuẩn nông thôn mới",
                "Sở Nội vụ huyện Kỳ Anh",
                "đồng chí Nguyễn Văn A",
                "UBND Kỳ Anh",
                "các sở, ban,",
                "Ban Quản lý Khu kinh tế");
    }

    @Provide
    Arbitrary<String> jumble() {
        return Arbitraries.of(
                        "các",
                        "Sở",
                        "sở",
                        "ban",
                        "ngành",
                        "Nội vụ",
                        "UBND",
                        "cấp",
                        "huyện",
                        "xã",
                        "thị",
                        "tỉnh",
                        "cơ quan",
                        "đơn vị",
                        "liên quan",
                        "Kỳ Anh",
                        "Chủ tịch",
                        "trừ",
                        "đã",
                        "đồng chí",
                        "H. ",
                        "VP",
                        "và",
                        "&",
                        ",",
                        ";",
                        "\n",
                        "- ",
                        ":",
                        ".",
                        "...",
                        "/",
                        "-",
                        "x",
                        "8",
                        "\u0301",
                        "\ud83d",
                        "(")
                .list()
                .ofMaxSize(10)
                .flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
    }

    @Provide
    Arbitrary<Noise> noise() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Normalizer.Form.NFC, Normalizer.Form.NFD),
                        Arbitraries.of("  ", "\u00a0", " \t", " "),
                        Arbitraries.of("", ".", " ."),
                        Arbitraries.of(true, false))
                .as(Noise::new);
    }

    /** What may differ between two wordings without a difference in meaning. */
    record Noise(int letters, Normalizer.Form form, String space, String end, boolean oldTones) {

        String over(String phrase) {
            var toned =
                    oldTones ? phrase.replace("Ủy", "Uỷ").replace("Hòa", "Hoà").replace("ủy", "uỷ") : phrase;
            var cased = switch (letters) {
                case 0 -> toned.toLowerCase(Locale.ROOT);
                case 1 -> toned.toUpperCase(Locale.ROOT);
                default -> toned;
            };
            return space + Normalizer.normalize(cased, form).replace(" ", space) + end + space;
        }
    }
}

package org.parplan.core.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.parplan.core.text.Problem;
import org.parplan.core.text.ProblemCode;
import org.parplan.core.text.Reading;

/**
 * Who there is in a province's administration, by stable code and day: existence, names, parents, successions.
 *
 * <p>A name is no identity: {@code Kỳ Anh} is two units, and departments are merged, so every question takes a day, and
 * an answer never holds an agency that does not exist on it. A registry is data: lines of text or JSON, written by
 * whoever knows. What it does not know it says: counts without names, levels in doubt.
 *
 * <pre>{@code
 * registry.read("thị xã Kỳ Anh", day).orElseThrow();                       // the agency of code 449
 * registry.expand(registry.read("UBND cấp huyện", day).orElseThrow(), day); // 13 members on 30 June 2018
 * registry.successorsOf("448", LocalDate.of(2025, 2, 1)).codes();          // [445]: Lộc Hà went into Thạch Hà
 * }</pre>
 */
@Value.Immutable
public abstract class AgencyRegistry {

    AgencyRegistry() {}

    /**
     * Obtains a registry from lines, as {@link #toText()} writes them. Empty lines and lines that begin with {@code #} are
     * passed over.
     *
     * <pre>
     * registry | Hà Tĩnh | 2018-01-01
     * agency | 447 | DISTRICT | ../2025-06-30 | REPORTED | mã GSO | UBND huyện Kỳ Anh | also huyện Kỳ Anh | also Kỳ Anh
     * succession | 2025-01-01 | 448 &gt; 445 | REPORTED | báo chí
     * end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED | bộ dữ liệu
     * count | COMMUNE | 69 | 2025-07-01/.. | REPORTED | bộ dữ liệu
     * doubt | DEPARTMENT | 2025-02-19/.. | 347/QĐ-UBND
     * </pre>
     *
     * @param text  the lines, the first of which begins with {@code registry}
     * @return the registry
     * @throws IllegalArgumentException if lines have another form, or contradict one another: naming all of them, what they
     *     say, why that cannot be, and how to write it
     */
    public static AgencyRegistry ofText(String text) {
        return RegistryReader.read(text);
    }

    /**
     * Obtains a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the province, such as {@code Hà Tĩnh}; words may say it behind an agency's name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The first day that the registry tells of.
     *
     * @return the day, absent if it may be asked for any
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * The agencies.
     *
     * @return the agencies, whenever they exist, in the order of the file
     */
    public abstract List<RegisteredAgency> agencies();

    /**
     * Who took whose place.
     *
     * @return the successions, of listed agencies only, in no circle
     */
    public abstract List<Succession> successions();

    /**
     * The levels that ended.
     *
     * @return the ends
     */
    public abstract List<LevelEnd> ends();

    /**
     * How many agencies levels have in all.
     *
     * @return the counts
     */
    public abstract List<LevelCount> counts();

    /**
     * When the registry is not sure of a level.
     *
     * @return the doubts
     */
    public abstract List<LevelDoubt> doubts();

    @Value.Check
    void check() {
        RegistryLine.requireField("Name of a registry", name());
        var faults = RegistryChecks.faults(new RegistryParts(agencies(), successions(), ends(), counts()));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(RegistryFault::reason).collect(Collectors.joining(";\n")));
        }
    }

    @Value.Lazy
    Lexicon lexicon() {
        return Lexicon.of(this);
    }

    /**
     * The agencies that exist on a day.
     *
     * @param date  the day
     * @return the agencies in the order of the file
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final List<RegisteredAgency> at(LocalDate date) {
        requireKnown(date);
        return agencies().stream()
                .filter(agency -> agency.validity().contains(date))
                .toList();
    }

    /**
     * The agency of a code, whenever it exists.
     *
     * @param code  the code, such as {@code 447}
     * @return the agency
     * @throws NoSuchElementException if the registry has none, with the codes near it
     */
    public final RegisteredAgency agency(String code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException(
                        "Registry %s has no agency %s%s".formatted(name(), code, NearCodes.told(code, agencies()))));
    }

    /**
     * The agency of a code, whenever it exists, if it is listed.
     *
     * @param code  the code, such as {@code 447}
     * @return the agency
     */
    public final Optional<RegisteredAgency> find(String code) {
        return agencies().stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    /**
     * The end of a level.
     *
     * @param level  the level
     * @return its end, absent if it goes on
     */
    public final Optional<LevelEnd> endOf(AgencyLevel level) {
        return ends().stream().filter(end -> end.level() == level).findFirst();
    }

    /** The level that has taken the place of another by a day, through all ends until then. */
    final Optional<AgencyLevel> inPlaceOf(AgencyLevel level, LocalDate date) {
        return endOf(level)
                .filter(end -> end.lastDay().isBefore(date))
                .flatMap(LevelEnd::successor)
                .flatMap(next ->
                        endOf(next).filter(end -> end.lastDay().isBefore(date)).isPresent()
                                ? inPlaceOf(next, date)
                                : Optional.of(next));
    }

    /**
     * Reads the words of one actor as of a day. Understood are names and abbreviations, the groups that plans name, and
     * who holds an office, which {@link ProblemCode#OFFICE_HOLDER} tells; case, composition, place of the tone mark, spaces and a dot at the end do not matter.
     *
     * <p>Words that name nobody, or several agencies, read as an {@link UnresolvedAgency} with the reason and the
     * candidates, and a problem says so.
     *
     * @param text  the words, such as {@code UBND thị xã Kỳ Anh}
     * @param date  the day
     * @return the actor; without one only if nothing is written, or too much
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final Reading<Actor> read(String text, LocalDate date) {
        requireKnown(date);
        return ActorReader.one(this, text, date);
    }

    /**
     * Reads all actors of a cell as of a day: by semicolon, comma, {@code và}, {@code &}, line or bullet, in elided lists
     * such as {@code các Sở: Tư pháp; Tài chính}, and with nothing between them.
     *
     * @param text  the cell, such as {@code VP UBND tỉnh các cơ quan liên quan}
     * @param date  the day
     * @return the actors in order, none if nothing is written
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final List<Reading<Actor>> readAll(String text, LocalDate date) {
        requireKnown(date);
        return ActorReader.all(this, text, date);
    }

    /**
     * Reads the words of an actor as of a day, unless it says already whom it means: by a code that is listed here, or by
     * a selector.
     *
     * @param actor  the actor, as a plan names it
     * @param date  the day
     * @return the actors that its words name
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final List<Reading<Actor>> resolve(Actor actor, LocalDate date) {
        var isListed = actor instanceof Agency agency
                && agency.code().flatMap(this::find).isPresent();
        var isSelected = actor instanceof AgencyGroup group && group.selector().isPresent();
        return isListed || isSelected
                ? List.of(Reading.of(actor.wording(), actor))
                : readAll(actor.wording().text(), date);
    }

    /**
     * The agencies that an actor comes down to on a day: itself if it is one, its members if it is a group, nobody, with a
     * problem, if it is open, unresolved, or has ended.
     *
     * @param actor  the actor; one that no registry has read is read now
     * @param date  the day
     * @return the agencies, and why they may not be all
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final Expansion expand(Actor actor, LocalDate date) {
        requireKnown(date);
        return new Expander(this, date).actor(actor);
    }

    /**
     * The agencies that a selector selects on a day.
     *
     * @param group  the selector
     * @param date  the day
     * @return the agencies, and why they may not be all
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final Expansion expand(GroupSelector group, LocalDate date) {
        requireKnown(date);
        return new Expander(this, date).group(group, group.toString());
    }

    /**
     * Who has taken the place of an agency by a day, through all successions until then. A level takes the place of
     * another from the day after its end only, and of those agencies only that ended with it.
     *
     * @param code  the code of the agency
     * @param date  the day
     * @return those of its successors that exist on the day; nobody, with a problem that says so, while it exists itself
     *     or is not founded yet
     * @throws NoSuchElementException if the registry has no such agency, with the codes near it
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final Expansion successorsOf(String code, LocalDate date) {
        requireKnown(date);
        return new SuccessorFinder(this, date).of(agency(code));
    }

    /**
     * What the registry does not know of a day: levels that are not listed whole, and levels in doubt.
     *
     * @param date  the day
     * @return the problems
     * @throws DateTimeException if the registry does not tell of the day
     */
    public final List<Problem> problemsAt(LocalDate date) {
        requireKnown(date);
        return new Expander(this, date).gaps();
    }

    private void requireKnown(LocalDate date) {
        firstDay().filter(date::isBefore).ifPresent(first -> {
            throw new DateTimeException(
                    "Registry %s tells of days from %s on, but was asked for %s".formatted(name(), first, date));
        });
    }

    /**
     * Writes the registry in lines, which {@link #ofText(String)} reads back.
     *
     * @return the lines, each ended
     */
    public final String toText() {
        return RegistryText.write(this);
    }

    /** Returns the name, for logs and test reports. */
    @Override
    public final String toString() {
        return name();
    }

    /** Collects the parts of an {@link AgencyRegistry}. */
    public static final class Builder extends ImmutableAgencyRegistry.Builder {
        Builder() {}
    }
}

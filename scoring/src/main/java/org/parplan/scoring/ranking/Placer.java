package org.parplan.scoring.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parplan.scoring.framework.Percent;

/** Places contenders in the whole, in their regions and in the fields. */
final class Placer {

    private final List<Contender> contenders;
    private final int decimals;
    private final Unranked without;

    private final int of;
    private final boolean isPartial;
    private final Order all;
    private final Map<String, Order> regions;
    private final Order indices;
    private final List<Column> columns;

    /** One field: how its indices lie. */
    private record Column(String code, Optional<String> title, Order order) {}

    /**
     * Makes ready to place.
     *
     * @param fields  the titles of the fields, by their codes
     * @param without  why a contender without a key has no rank
     * @param of  how many are ranked; if more than are here, nothing but the ranks themselves can be told
     */
    Placer(List<Contender> contenders, Map<String, Optional<String>> fields, int decimals, Unranked without, int of) {
        this.contenders = contenders;
        this.decimals = decimals;
        this.without = without;
        this.of = of;
        this.isPartial = of > placed(contenders);
        this.all = keys(contenders);
        this.regions = contenders.stream()
                .filter(one -> one.region().isPresent())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(one -> one.region().orElseThrow()),
                        groups -> groups.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, group -> keys(group.getValue())))));
        this.indices = order(Contender::index);
        this.columns = fields.entrySet().stream()
                .map(field -> new Column(field.getKey(), field.getValue(), order(one -> index(one, field.getKey()))))
                .toList();
    }

    /** How many of them have a rank or an index. */
    static int placed(List<Contender> contenders) {
        return (int) contenders.stream()
                .filter(one -> one.key().isPresent() || one.index().isPresent())
                .count();
    }

    private static Order keys(Collection<Contender> contenders) {
        return Order.of(contenders.stream().flatMap(one -> one.key().stream()).mapToLong(Long::longValue));
    }

    private Order order(Function<Contender, Optional<Percent>> index) {
        return Order.of(
                contenders.stream().flatMap(one -> index.apply(one).stream()).mapToLong(Percent::millionths));
    }

    private static Optional<Percent> index(Contender one, String field) {
        return Optional.ofNullable(one.fields().get(field));
    }

    /** The rows, the best first, of one rank in the order given, and last those without a rank. */
    List<RankedUnit> rows() {
        return contenders.stream()
                .sorted(Comparator.comparing(one -> one.key().map(key -> -key).orElse(Long.MAX_VALUE)))
                .map(this::row)
                .toList();
    }

    private RankedUnit row(Contender one) {
        var row = RankedUnit.builder()
                .unit(one.unit())
                .title(one.title())
                .region(one.region())
                .index(one.index())
                .decimals(decimals)
                .gap(one.index().filter(index -> !isPartial).map(index -> gap(indices, index)))
                .vetoes(one.vetoes())
                .of(of)
                .tied(false);
        columns.forEach(column -> row.addFields(standing(column, index(one, column.code()))));
        if (one.key().isEmpty()) {
            return row.unranked(without).build();
        }
        var key = one.key().get();
        var rank = one.published().orElseGet(() -> all.place(key));
        return row.rank(rank)
                .tied(all.isTied(key))
                .quartile(Math.min(4, 1 + (int) (4L * (rank - 1) / of)))
                .inRegion(one.region()
                        .filter(region -> !isPartial)
                        .map(regions::get)
                        .map(region -> place(region, key)))
                .build();
    }

    private static RegionRank place(Order order, long key) {
        return new RegionRank(order.place(key), order.size(), order.isTied(key));
    }

    private FieldStanding standing(Column column, Optional<Percent> index) {
        var order = column.order();
        var compared = index.filter(own -> !isPartial);
        return new FieldStanding(
                column.code(),
                index,
                compared.map(own -> OptionalInt.of(order.place(own.millionths())))
                        .orElse(OptionalInt.empty()),
                compared.map(own -> gap(order, own)));
    }

    private static Percent gap(Order order, Percent index) {
        return Percent.ofMillionths(order.best() - index.millionths());
    }

    Optional<IndexStatistics> statistics() {
        return statistics(indices, Contender::index);
    }

    /** The spread in each field in which anybody has an index. */
    List<FieldStatistics> fieldStatistics() {
        return columns.stream()
                .flatMap(column -> statistics(column.order(), one -> index(one, column.code()))
                        .map(spread -> new FieldStatistics(column.code(), column.title(), spread))
                        .stream())
                .toList();
    }

    private Optional<IndexStatistics> statistics(Order order, Function<Contender, Optional<Percent>> index) {
        if (order.size() == 0 || isPartial) {
            return Optional.empty();
        }
        var best = Percent.ofMillionths(order.best());
        var lowest = Percent.ofMillionths(order.worst());
        return Optional.of(new IndexStatistics(
                order.size(),
                best,
                units(index, best),
                Percent.ofMillionths(order.median()),
                lowest,
                units(index, lowest)));
    }

    private List<String> units(Function<Contender, Optional<Percent>> index, Percent wanted) {
        return contenders.stream()
                .filter(one -> index.apply(one).filter(wanted::equals).isPresent())
                .map(Contender::unit)
                .toList();
    }

    static Map<String, Optional<String>> untitled(List<Contender> contenders) {
        var fields = new LinkedHashMap<String, Optional<String>>();
        contenders.forEach(one -> one.fields().keySet().forEach(code -> fields.put(code, Optional.empty())));
        return fields;
    }
}

package org.parplan.core.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many agencies of a group have to do a task, each counted once, and how many are done in every stretch of its time.
 *
 * @param all how many have to do it, those without a name too, those excluded not
 * @param done how many of them are done
 */
record MemberCount(int all, int done) {

    static MemberCount of(List<PartStatus> parts) {
        var byAgency = parts.stream()
                .filter(part -> part.kind() == PartKind.MEMBER || part.kind() == PartKind.OTHERS)
                .filter(part -> part.bucket() != Bucket.EXCLUDED)
                .collect(Collectors.groupingBy(PartStatus::member, LinkedHashMap::new, Collectors.toList()))
                .values();
        return new MemberCount(
                byAgency.stream().mapToInt(own -> own.get(0).size()).sum(),
                byAgency.stream()
                        .mapToInt(own -> own.stream()
                                .mapToInt(PartStatus::sizeDone)
                                .min()
                                .orElse(0))
                        .sum());
    }
}

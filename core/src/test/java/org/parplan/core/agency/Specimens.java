package org.parplan.core.agency;

/** A small registry for specimens, and how an actor is told in them. */
final class Specimens {

    static final String TEXT = """
            registry | Hà Tĩnh | 2018-01-01
            agency | ubnd-tinh | PROVINCE | ../.. | DECIDED | KH 2018 | Ủy ban nhân dân tỉnh
            agency | vp | DEPARTMENT | ../.. | DECIDED | KH 2018 | Văn phòng UBND tỉnh | under ubnd-tinh
            agency | snv | DEPARTMENT | ../.. | DECIDED | KH 2018 | Sở Nội vụ
            agency | khcn | DEPARTMENT | ../.. | DECIDED | KH 2018 | Sở Khoa học và Công nghệ | also Sở KH&CN
            agency | tthb | PUBLIC_UNIT | 2018-01-01/2020-12-31 | REPORTED | | Trung tâm Hoà Bình
            agency | 436 | DISTRICT | ../2025-06-30 | REPORTED | GSO | UBND thành phố Hà Tĩnh | also TP. Hà Tĩnh
            agency | 447 | DISTRICT | ../2025-06-30 | REPORTED | GSO | UBND huyện Kỳ Anh | also huyện Kỳ Anh | also Kỳ Anh
            agency | 448 | DISTRICT | ../2024-12-31 | REPORTED | GSO | UBND huyện Lộc Hà | also Lộc Hà
            agency | 449 | DISTRICT | ../2025-06-30 | REPORTED | GSO | UBND thị xã Kỳ Anh | also thị xã Kỳ Anh | also Kỳ Anh
            succession | 2025-01-01 | 448 > 447 | REPORTED | báo chí
            end | DISTRICT | 2025-06-30 | COMMUNE | REPORTED | GSO
            count | DISTRICT | 4 | 2018-01-01/2024-12-31 | REPORTED | GSO
            count | DISTRICT | 3 | 2025-01-01/2025-06-30 | REPORTED | GSO
            count | COMMUNE | 216 | 2020-01-01/2024-12-31 | REPORTED | GSO
            doubt | DEPARTMENT | 2025-02-19/.. | 347/QĐ-UBND
            """;

    static final AgencyRegistry HATINH = AgencyRegistry.ofText(TEXT);

    private Specimens() {}

    static String told(Actor actor) {
        return actor.match(new Actor.Cases<>() {
            @Override
            public String agency(Agency agency) {
                return agency.code().orElse("?");
            }

            @Override
            public String agencyGroup(AgencyGroup group) {
                return group.selector().map(Object::toString).orElse("?");
            }

            @Override
            public String openGroup(OpenGroup group) {
                return "open";
            }

            @Override
            public String unresolvedAgency(UnresolvedAgency unresolved) {
                return unresolved.reason().map(Enum::name).orElse("?") + unresolved.candidates();
            }
        });
    }
}

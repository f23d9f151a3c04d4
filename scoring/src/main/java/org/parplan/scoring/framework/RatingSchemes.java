package org.parplan.scoring.framework;

/** Rating schemes that are law. */
public final class RatingSchemes {

    /**
     * How far bodies and officials have done their tasks, by Decree 335/2025/NĐ-CP, from 2026: from 90, 70 and 50 up; a
     * fact that disqualifies leaves the lowest; at most 20 % of those rated <i>tốt</i> may be rated <i>xuất sắc</i>.
     *
     * <p>Known by the press alone. That the share is of the units that are rated <i>tốt</i> after disqualification, is
     * rounded down, and is not passed for the sake of units tied at its limit, which then all go, is inferred: the press
     * has "not more than 20 %" and nothing on ties.
     */
    public static final RatingScheme DECREE_335_2025 = RatingScheme.builder()
            .title("Xếp loại mức độ hoàn thành nhiệm vụ theo Nghị định 335/2025/NĐ-CP")
            .basis("Nghị định 335/2025/NĐ-CP, theo báo chí; cơ sở tính tỷ lệ khống chế là suy đoán")
            .addBands(new RatingBand("Hoàn thành xuất sắc nhiệm vụ", Percent.parse("90")))
            .addBands(new RatingBand("Hoàn thành tốt nhiệm vụ", Percent.parse("70")))
            .addBands(new RatingBand("Hoàn thành nhiệm vụ", Percent.parse("50")))
            .addBands(new RatingBand("Không hoàn thành nhiệm vụ", Percent.ZERO))
            .vetoTo("Không hoàn thành nhiệm vụ")
            .addQuotas(RatingQuota.builder()
                    .band("Hoàn thành xuất sắc nhiệm vụ")
                    .percent(Percent.parse("20"))
                    .inferred(true)
                    .build())
            .build();

    private RatingSchemes() {}
}

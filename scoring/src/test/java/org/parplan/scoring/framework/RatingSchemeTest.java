package org.parplan.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingSchemeTest {

    private static RatingScheme.Builder bands() {
        return RatingScheme.builder()
                .addBands(new RatingBand("A", Percent.parse("90")))
                .addBands(new RatingBand("B", Percent.ZERO));
    }

    private static RatingQuota quota(String band, String percent) {
        return RatingQuota.builder().band(band).percent(Percent.parse(percent)).build();
    }

    @ParameterizedTest
    @CsvSource({"90, A", "89.999999, B", "100, A", "0, B"})
    void aBandHoldsItsLowerEdgeAndNotItsUpper(String index, String band) {
        assertThat(bands().build().band(Percent.parse(index)).name()).isEqualTo(band);
    }

    @Test
    void aFactThatDisqualifiesLeavesTheLowestBandUnlessAnotherIsNamed() {
        assertThat(bands().build().vetoBand().name()).isEqualTo("B");
        assertThat(bands().vetoTo("A").build().vetoBand().name()).isEqualTo("A");
    }

    @Test
    void refusesQuotasThatCannotBeKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands().addQuotas(quota("B", "20")).build())
                .withMessage("Quota must leave a lower band to go to, but is for the lowest, B");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bands().addQuotas(quota("A", "20"), quota("A", "30")).build())
                .withMessage("Band must have one quota, but A has two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands().addQuotas(quota("C", "20")).build())
                .withMessage("Rating must have the band that it names, but has none named C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quota("A", "100.000001"))
                .withMessage("Quota of A must be at most 100 percent, but was 100.000001");
        assertThat(quota("A", "100").rounding()).isEqualTo(RoundingMode.DOWN);
    }

    @Test
    void refusesBandsThatDoNotGoDownToNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bands().addBands(new RatingBand("C", Percent.ZERO)).build())
                .withMessage("Bands of a rating must stand from the highest down, but C begins at 0 and not below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bands().addBands(new RatingBand("A", Percent.ZERO)).build())
                .withMessage("Bands of a rating must have different names, but two are A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.builder().build())
                .withMessage("Lowest band of a rating must begin at 0, but began at none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScheme.builder()
                        .addBands(new RatingBand("A", Percent.parse("0.01")))
                        .build())
                .withMessage("Lowest band of a rating must begin at 0, but began at 0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands().vetoTo("C").build())
                .withMessage("Rating must have the band that it names, but has none named C");
        assertThat(quota("A", "20").inferred()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "100, Hoàn thành xuất sắc nhiệm vụ",
        "90, Hoàn thành xuất sắc nhiệm vụ",
        "89.99, Hoàn thành tốt nhiệm vụ",
        "70, Hoàn thành tốt nhiệm vụ",
        "69.99, Hoàn thành nhiệm vụ",
        "50, Hoàn thành nhiệm vụ",
        "49.99, Không hoàn thành nhiệm vụ",
        "0, Không hoàn thành nhiệm vụ"
    })
    void decree335RatesFromNinetySeventyAndFiftyUp(String index, String band) {
        assertThat(RatingSchemes.DECREE_335_2025.band(Percent.parse(index)).name())
                .isEqualTo(band);
    }

    @Test
    void decree335LimitsTheBestToAFifthOfTheGoodAndSaysThatThisReadingIsInferred() {
        var scheme = RatingSchemes.DECREE_335_2025;
        var quota = scheme.quotas().get(0);

        assertThat(scheme.vetoBand().name()).isEqualTo("Không hoàn thành nhiệm vụ");
        assertThat(scheme.quotas()).hasSize(1);
        assertThat(quota.band()).isEqualTo("Hoàn thành xuất sắc nhiệm vụ");
        assertThat(quota.percent()).isEqualTo(Percent.parse("20"));
        assertThat(quota.base()).isEqualTo(QuotaBase.NEXT_BAND);
        assertThat(quota.inferred()).isTrue();
    }
}

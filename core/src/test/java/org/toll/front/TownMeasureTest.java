package org.toll.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TownMeasureTest {
    private static final Snapshot WEST_HELD = Drawn.COUNTRY.draw(Drawn.sheet(
            "2026-01-01",
            new MapSheet.Area(Control.HELD, Drawn.box(30, 46, 32, 49)),
            new MapSheet.Area(Control.CONTESTED, Drawn.box(32, 46, 32.1, 49))));

    @Test
    void distance_is_geodesic_and_positive_outside() {
        // One degree of longitude at 47.5 N is 75.29 km on WGS84; the nearest point lies a little off the parallel.
        TownReading reading = read(33, 10);
        assertThat(reading.distanceKm()).isEqualTo(75.29, within(0.1));
        assertThat(reading.heldShare().fraction()).isZero();
    }

    @Test
    void inside_the_distance_is_the_depth_and_negative() {
        TownReading reading = read(31, 10);
        assertThat(reading.distanceKm()).isEqualTo(-75.29, within(0.1));
        assertThat(reading.heldShare().fraction()).isEqualTo(1, within(1e-9));
    }

    @Test
    void on_the_edge_half_the_disc_is_held_and_contested_ground_raises_the_upper_share() {
        TownReading reading = read(32, 50);
        assertThat(Math.abs(reading.distanceKm())).isLessThan(0.01);
        assertThat(reading.heldShare().fraction()).isEqualTo(0.5, within(0.002));
        // A strip of 7.53 km along the middle of a disc of 50 km: 2 * 7.53 * 50 / (pi * 50^2), less its ends.
        assertThat(reading.upperShare().fraction()).isEqualTo(0.5 + 0.0955, within(0.002));
    }

    private static TownReading read(double lon, double radiusKm) {
        Town town = new Town("Middleton", "XX", LonLat.of(lon, 47.5), "made up");
        return TownMeasure.of(Drawn.COUNTRY, WEST_HELD).read(town, radiusKm);
    }
}

package org.toll.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;

class ContactLineMeasureTest {
    /** Meridian arc 46 N to 49 N on WGS84, by pyproj 3.7.2 (Geod.inv). */
    private static final double ARC_KM = 333.5118;

    @Test
    void a_line_across_the_country_is_as_long_as_the_country_less_both_insets() {
        ContactLine line = measure(Drawn.box(30, 46, 32, 49));
        assertThat(line.mainKm()).isEqualTo(ARC_KM - 4, within(0.5));
        assertThat(line.pockets()).isZero();
    }

    @Test
    void coast_and_border_do_not_count() {
        ContactLine line = measure(Drawn.box(30, 46, 34, 49));
        assertThat(line).isEqualTo(new ContactLine(0, 0, 0, 0, ContactLineDefinition.DEFAULT));
    }

    @Test
    void an_enclave_is_a_pocket_and_not_part_of_the_main_line() {
        ContactLine line = measure(Drawn.box(30, 46, 32, 49), Drawn.box(33, 47, 33.1, 47.1));
        assertThat(line.mainKm()).isEqualTo(ARC_KM - 4, within(0.5));
        assertThat(line.pockets()).isEqualTo(1);
        // 2 sides of 11.1 km and 2 of 7.6 km.
        assertThat(line.pocketsKm()).isEqualTo(37.4, within(0.2));
    }

    @Test
    void a_seam_between_areas_drawn_side_by_side_is_no_front_once_it_is_closed() {
        // 0.000008 degrees of longitude are 0.6 m.
        MapSheet open = Drawn.held("2026-01-01", Drawn.box(30, 46, 31, 49), Drawn.box(31.000008, 46, 32, 49));
        MapSheet closed = new MapSheet(open.name(), open.times(), open.areas(), 2, List.of());
        ContactLineMeasure measure = ContactLineMeasure.of(Drawn.COUNTRY, ContactLineDefinition.DEFAULT);
        assertThat(measure.measure(Drawn.COUNTRY.draw(open)).pockets()).isEqualTo(2);
        Snapshot snapshot = Drawn.COUNTRY.draw(closed);
        assertThat(measure.measure(snapshot).pockets()).isZero();
        assertThat(measure.measure(snapshot).mainKm()).isEqualTo(ARC_KM - 4, within(0.5));
        assertThat(snapshot.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.what()).contains("Seams");
            assertThat(repair.areaChangeKm2()).isEqualTo(333.5 * 0.0006, within(0.02));
        });
    }

    @Test
    void the_generalised_line_is_shorter_and_says_its_tolerance() {
        double[] corners = new double[2 * 64];
        for (int i = 0; i < 60; i++) {
            // A zigzag of 1 km across the country: lost at a tolerance of 2 km.
            corners[2 * i] = 32 + (i % 2 == 0 ? 0 : 0.013);
            corners[2 * i + 1] = 46 + 3.0 * i / 59;
        }
        double[] west = {30, 49, 30, 46, 30, 46, 32, 46};
        System.arraycopy(west, 0, corners, 120, 8);
        ContactLine line = measure(DrawnPolygon.of(DrawnRing.of(corners)));
        assertThat(line.generalisedKm()).isEqualTo(ARC_KM - 4, within(1.0));
        assertThat(line.mainKm()).isGreaterThan(line.generalisedKm());
        assertThat(line.definition().toleranceKm()).isEqualTo(2);
    }

    @Test
    void without_an_outline_there_is_no_contact_line() {
        Theatre open = Theatre.around("no outline", List.of(Drawn.box(30, 46, 34, 49)));
        assertThatThrownBy(() -> ContactLineMeasure.of(open, ContactLineDefinition.DEFAULT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("outline");
    }

    private static ContactLine measure(DrawnPolygon... polygons) {
        return ContactLineMeasure.of(Drawn.COUNTRY, ContactLineDefinition.DEFAULT)
                .measure(Drawn.COUNTRY.draw(Drawn.held("2026-01-01", polygons)));
    }
}

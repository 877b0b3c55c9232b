package org.toll.store.front;

import java.util.Arrays;
import org.toll.front.DrawnRing;

/** Collects the numbers of one ring without boxing them. */
final class RingBuffer {
    private double[] lonLat = new double[512];
    private int length;

    void add(double lon, double lat) {
        if (length + 2 > lonLat.length) {
            lonLat = Arrays.copyOf(lonLat, lonLat.length * 2);
        }
        lonLat[length++] = lon;
        lonLat[length++] = lat;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The ring collected so far; the buffer is then ready for the next. */
    DrawnRing take() {
        int taken = length;
        length = 0;
        return DrawnRing.of(lonLat, taken);
    }
}

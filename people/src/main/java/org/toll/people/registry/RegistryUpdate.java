package org.toll.people.registry;

import java.util.List;

/**
 * The registry after a release, and what happened.
 *
 * @param events in the order of ids; people with the same records as before have none
 * @param unchanged number of those
 */
public record RegistryUpdate(Registry registry, List<RegistryEvent> events, int unchanged) {
    public RegistryUpdate {
        events = List.copyOf(events);
    }
}

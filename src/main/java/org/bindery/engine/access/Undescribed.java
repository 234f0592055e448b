package org.bindery.engine.access;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.glassfish.jersey.server.ServerProperties;

/**
 * The engine's addresses describe neither themselves nor what answers them. Found by name
 * in {@code META-INF/services}, like {@link PlainRefusals}.
 */
public class Undescribed implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.property(ServerProperties.WADL_FEATURE_DISABLE, true);
	}

}

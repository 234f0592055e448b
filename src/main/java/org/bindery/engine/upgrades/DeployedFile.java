package org.bindery.engine.upgrades;

import java.time.Instant;

/** A file as it was deployed, by Bindery or by somebody. */
record DeployedFile(byte[] content, Instant since) {
}

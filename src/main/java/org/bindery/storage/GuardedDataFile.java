package org.bindery.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Looks at the data file before H2 does, which would take an empty file for a new one,
 * and lets nobody but its owner read it.
 */
class GuardedDataFile implements ApplicationListener<ApplicationPreparedEvent> {

	private static final int FILE_CORRUPTED = 90030;

	private static final boolean HAS_OWNERS = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> OWNER_ENTERS = PosixFilePermissions.fromString("rwx------");

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		DataFile.of(event.getApplicationContext().getEnvironment()).ifPresent(GuardedDataFile::guard);
	}

	private static void guard(DataFile file) {
		try {
			if (file.isEmpty() || file.isCutOff()) {
				throw new IllegalStateException(
						new SQLException("The data file is empty or cut off", "" + FILE_CORRUPTED, FILE_CORRUPTED));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (HAS_OWNERS) {
			try {
				close(file.path());
			}
			catch (IOException ex) {
				// H2 cannot use it either, and says why
			}
		}
	}

	/** A folder that is there already may have other uses. */
	private static void close(Path file) throws IOException {
		if (Files.notExists(file.getParent())) {
			Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNER_ENTERS));
		}
		if (Files.notExists(file)) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
		}
		Files.setPosixFilePermissions(file, OWNER);
	}

}

package org.bindery.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;

/**
 * Looks at the data file before H2 does, which would take an empty file for a new one,
 * and lets nobody but its owner read it.
 */
class GuardedDataFile implements ApplicationListener<SpringApplicationEvent> {

	private static final int FILE_CORRUPTED = 90030;

	private static final boolean HAS_OWNERS = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> OWNER_ENTERS = PosixFilePermissions.fromString("rwx------");

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationPreparedEvent prepared) {
			DataFile.of(prepared.getApplicationContext().getEnvironment()).ifPresent((file) -> {
				refuseWhatIsCut(file);
				keep(file);
			});
		}
		if (event instanceof ApplicationStartedEvent started) {
			DataFile.of(started.getApplicationContext().getEnvironment()).ifPresent(GuardedDataFile::keep);
		}
	}

	private static void refuseWhatIsCut(DataFile file) {
		try {
			if (file.isEmpty() || file.isCutOff()) {
				throw new IllegalStateException(
						new SQLException("The data file is empty or cut off", "" + FILE_CORRUPTED, FILE_CORRUPTED));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * From everybody but its owner: the file that is there, or the folder in which H2
	 * makes it. A folder that is there already may have other uses.
	 */
	private static void keep(DataFile file) {
		try {
			if (HAS_OWNERS && Files.exists(file.path())) {
				Files.setPosixFilePermissions(file.path(), OWNER);
			}
			else if (HAS_OWNERS && Files.notExists(file.path().getParent())) {
				Files.createDirectories(file.path().getParent(), PosixFilePermissions.asFileAttribute(OWNER_ENTERS));
			}
		}
		catch (IOException ex) {
			// H2 cannot use it either, and says why
		}
	}

}

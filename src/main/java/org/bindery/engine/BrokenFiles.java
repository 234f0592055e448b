package org.bindery.engine;

import java.util.List;

/** Files that come with Bindery cannot be used; nothing of them was deployed. */
public class BrokenFiles extends IllegalStateException {

	/** Names each file and what is wrong with it. */
	public BrokenFiles(List<String> problems) {
		super(String.join("; ", problems));
	}

}

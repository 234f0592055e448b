package org.bindery.engine.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one machine cannot change of its address. */
final class Network {

	/** Bytes of an IPv6 address; whoever has a network chooses the others (RFC 4291). */
	private static final int PREFIX = 8;

	/** Some proxies add the port. */
	private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");

	/** With a colon, which no name has that could be looked up. */
	private static final Pattern IPV6 = Pattern.compile("\\[?([0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(?:%\\w+)?(?:](?::\\d+)?)?");

	private Network() {
	}

	/** As one text; whatever is no address stands for itself. */
	static String of(String address) {
		Matcher shorter = IPV4.matcher(address);
		if (shorter.matches()) {
			return shorter.group(1);
		}
		Matcher longer = IPV6.matcher(address);
		if (!longer.matches()) {
			return address;
		}
		try {
			InetAddress read = InetAddress.getByName(longer.group(1));
			return (read instanceof Inet6Address) ? HexFormat.of().formatHex(read.getAddress(), 0, PREFIX)
					: read.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}

package org.bindery.communication;

import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.bindery.addresses.EmailAddress;
import org.bindery.addresses.Unreachable;
import org.bindery.identity.Reference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Hands letters to the mail server, where one is set up. */
@Component
class PostOffice {

	/**
	 * As long as a server may take to answer (RFC 5321, 4.5.3.2); a server that is not
	 * there shows sooner. Nobody waits for its good-bye.
	 */
	private static final Map<String, String> PATIENCE = Map.of("connectiontimeout", "30000", "timeout", "600000",
			"writetimeout", "120000", "quitwait", "false");

	private static final String UTF_8 = "UTF-8";

	private final Optional<JavaMailSender> server;

	private final Library library;

	PostOffice(ObjectProvider<JavaMailSender> server, Library library) {
		this.server = Optional.ofNullable(server.getIfAvailable()).filter(PostOffice::isSetUp);
		this.library = library;
		this.server.ifPresent(PostOffice::limitWaiting);
	}

	private static boolean isSetUp(JavaMailSender server) {
		return !(server instanceof JavaMailSenderImpl smtp) || StringUtils.hasText(smtp.getHost());
	}

	private static void limitWaiting(JavaMailSender server) {
		if (server instanceof JavaMailSenderImpl smtp) {
			String protocol = Optional.ofNullable(smtp.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
			PATIENCE.forEach(
					(name, value) -> smtp.getJavaMailProperties().putIfAbsent("mail." + protocol + "." + name, value));
		}
	}

	/** Whether letters can be sent at all. */
	boolean isOpen() {
		return this.server.isPresent();
	}

	/**
	 * Hands over a letter.
	 * @throws NotTaken when the mail server refuses it or does not answer
	 */
	void deliver(Letter letter) throws NotTaken {
		JavaMailSender open = this.server.orElseThrow(() -> new NotTaken(LetterFault.UNREACHABLE, 0, ""));
		try {
			open.send(message(letter, open.createMimeMessage()));
		}
		catch (MailSendException ex) {
			// without a message that failed, the server has taken it and hung up
			if (!ex.getFailedMessages().isEmpty()) {
				throw NotTaken.because(ex);
			}
		}
		catch (MailException | MessagingException | UnsupportedEncodingException | Unreachable ex) {
			throw NotTaken.because(ex);
		}
	}

	private MimeMessage message(Letter letter, MimeMessage message)
			throws MessagingException, UnsupportedEncodingException {
		MimeMessageHelper mail = new MimeMessageHelper(message, UTF_8);
		InternetAddress sender = new InternetAddress(EmailAddress.of(this.library.email()).sent(), this.library.name(),
				UTF_8);
		mail.setFrom(sender);
		mail.setReplyTo(sender);
		mail.setTo(new InternetAddress(EmailAddress.of(letter.email().orElseThrow()).sent(), letter.recipientName(),
				UTF_8));
		mail.setSubject(letter.subject());
		mail.setSentDate(Date.from(letter.writtenAt()));
		message.setHeader("Message-ID", letter.messageId());
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Bindery-Reference", letter.reference().text());
		// the helper would wrap the two in a part of their own
		message.setContent(
				new MimeMultipart("alternative", part(letter.plainText(), "plain"), part(letter.html(), "html")));
		return message;
	}

	private static MimeBodyPart part(String text, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, UTF_8, subtype);
		return part;
	}

}

package org.bindery.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of the same height beside each other, each with a fine line around it. */
record WideAndNarrow(List<byte[]> pictures) {

	/** Pixels. */
	private static final int GAP = 24;

	private static final Color LINE = new Color(0xB8B2A6);

	void writeTo(Path file) throws IOException {
		List<BufferedImage> images = new ArrayList<>();
		for (byte[] picture : this.pictures) {
			images.add(ImageIO.read(new ByteArrayInputStream(picture)));
		}
		int width = images.stream().mapToInt((image) -> image.getWidth() + GAP).sum() - GAP;
		BufferedImage sheet = new BufferedImage(width, images.get(0).getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = sheet.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, width, sheet.getHeight());
		pen.setColor(LINE);
		int left = 0;
		for (BufferedImage image : images) {
			pen.drawImage(image, left, 0, null);
			pen.drawRect(left, 0, image.getWidth() - 1, image.getHeight() - 1);
			left += image.getWidth() + GAP;
		}
		pen.dispose();
		Files.createDirectories(file.getParent());
		write(sheet, file);
	}

	private static void write(BufferedImage sheet, Path file) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ImageWriteParam smallest = writer.getDefaultWriteParam();
		smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		smallest.setCompressionQuality(0);
		Files.deleteIfExists(file);
		try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(sheet, null, null), smallest);
		}
		finally {
			writer.dispose();
		}
	}

}

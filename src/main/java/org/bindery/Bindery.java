package org.bindery;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Bindery. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Bindery {

	public static void main(String[] args) {
		SpringApplication.run(Bindery.class, args);
	}

}

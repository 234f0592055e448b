package org.bindery.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroup;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;

/**
 * Finds in scripts what cannot be meant: names that nothing stands for or nobody uses,
 * code that does nothing, imports that lead nowhere.
 */
final class ScriptCheck {

	/** What a page has beside what browsers bring. */
	private static final String ON_THE_PAGE = "var Chart, localStorage, sessionStorage;";

	/**
	 * Scripts are modules, which may wait at their very top: the checker knows no such
	 * modules.
	 */
	private static final String AT_THE_TOP = "(?m)^((?:const \\w+ = )?)await ";

	private static final List<DiagnosticGroup> MISTAKES = List.of(DiagnosticGroups.CHECK_VARIABLES,
			DiagnosticGroups.UNDEFINED_VARIABLES, DiagnosticGroups.UNUSED_LOCAL_VARIABLE,
			DiagnosticGroups.CHECK_USELESS_CODE, DiagnosticGroups.SUSPICIOUS_CODE, DiagnosticGroups.CONST,
			DiagnosticGroups.DUPLICATE_VARS, DiagnosticGroups.MODULE_LOAD, DiagnosticGroups.GLOBAL_THIS);

	private ScriptCheck() {
	}

	static List<String> mistakes(List<Path> scripts) throws IOException {
		CompilerOptions options = new CompilerOptions();
		options.setLanguageIn(LanguageMode.UNSTABLE);
		options.setModuleResolutionMode(ResolutionMode.BROWSER);
		options.setChecksOnly(true);
		options.setCheckSymbols(true);
		MISTAKES.forEach((mistake) -> options.setWarningLevel(mistake, CheckLevel.ERROR));
		List<SourceFile> known = new ArrayList<>(
				CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
		known.add(SourceFile.fromCode("page.js", ON_THE_PAGE));
		List<SourceFile> sources = new ArrayList<>();
		for (Path script : scripts) {
			sources.add(SourceFile.fromCode(script.toString(), Files.readString(script).replaceAll(AT_THE_TOP, "$1")));
		}
		Compiler compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
		compiler.disableThreads();
		return compiler.compile(known, sources, options).errors.stream().map(JSError::toString).toList();
	}

}

@echo off
rem Runs the Maven that this repository carries: see docs/decisions/maven-in-the-repository.md
setlocal

set "java=java"
set "jar=jar"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME set "jar=%JAVA_HOME%\bin\jar.exe"
set "version=0"
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| find " version "') do set "version=%%~v"
for /f "delims=.-" %%m in ("%version%") do if %%m lss 17 goto needsJava

for %%z in ("%~dp0.mvn\apache-maven-*-bin.zip") do set "zip=%%~fz" & set "name=%%~nz"
set "name=%name:-bin=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "dists=%MAVEN_USER_HOME%\wrapper\dists\bindery"
set "maven=%dists%\%name%"
if exist "%maven%" goto run

set "part=%dists%\part-%RANDOM%%RANDOM%"
mkdir "%part%" || goto needsFolder
pushd "%part%"
call "%jar%" xf "%zip%" || goto needsJdk
popd
if not exist "%maven%" move "%part%\%name%" "%maven%" >nul
rmdir /s /q "%part%"

:run
"%maven%\bin\mvn.cmd" %*

:needsJava
echo Bindery needs Java 17 or newer: install a JDK 17 and point JAVA_HOME to it. >&2
exit /b 1

:needsJdk
popd
rmdir /s /q "%part%"
echo This Java belongs to no JDK: install a JDK 17 and point JAVA_HOME to it. >&2
exit /b 1

:needsFolder
echo Cannot unpack Maven into %dists%: make that folder writable, or set MAVEN_USER_HOME to one that is. >&2
exit /b 1

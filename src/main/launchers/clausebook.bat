@echo off
rem Starts Clausebook with the Java 25 (or later) of this computer. Settings for Java itself go into CLAUSEBOOK_JAVA_OPTS.
setlocal

set "JAVA_EXE="
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
call :try "%JDK_HOME%"
for %%J in (java.exe) do call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*") do call :try "%%~D"
if not defined JAVA_EXE (
    echo Clausebook needs Java 25 or later, and none was found: install one, or set JAVA25_HOME to its folder. 1>&2
    exit /b 3
)

"%JAVA_EXE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -XX:-PrintWarnings -Xlog:disable -Xlog:all=error:stderr %CLAUSEBOOK_JAVA_OPTS% -jar "%~dp0..\clausebook.jar" %*
exit /b %ERRORLEVEL%

rem Takes the Java in folder %1 if none is taken yet and its "release" file says 25 or later.
:try
if defined JAVA_EXE exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "delims=.-+" %%M in (%%L) do if %%M GEQ 25 set "JAVA_EXE=%~1\bin\java.exe"
exit /b 0

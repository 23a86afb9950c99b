@echo off
rem Starts Clausebook with the Java 25 (or later) of this computer. Settings for Java itself go into CLAUSEBOOK_JAVA_OPTS.
rem Signs such as ! in the name of a folder are letters, whatever the window was started with.
setlocal EnableExtensions DisableDelayedExpansion

set "JAVA_EXE="
call :here
rem No folder is handed over behind "call", which would read percent signs and carets in its name a second time.
if defined JAVA25_HOME set "JAVA_TRY=%JAVA25_HOME:"=%" & call :try
if defined JAVA_HOME set "JAVA_TRY=%JAVA_HOME:"=%" & call :try
if defined JDK_HOME set "JAVA_TRY=%JDK_HOME:"=%" & call :try
rem Windows itself would look into the current folder first, where anybody may have put a java.exe.
for %%J in (java.exe) do if not "%%~dp$PATH:J"=="" if /i not "%%~dp$PATH:J"=="%CD%\" if /i not "%%~dp$PATH:J"=="%CD%" set "JAVA_TRY=%%~dp$PATH:J.." & call :try
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*") do set "JAVA_TRY=%%~D" & call :try
if not defined JAVA_EXE (
    echo Clausebook needs Java 25 or later, and none was found: install one, or set JAVA25_HOME to its folder. 1>&2
    exit /b 3
)

"%JAVA_EXE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -XX:-PrintWarnings -Xlog:disable -Xlog:all=error:stderr %CLAUSEBOOK_JAVA_OPTS% -jar "%HERE%..\clausebook.jar" %*
exit /b %ERRORLEVEL%

rem Where this file lies. Outside of "call", a name that was typed in quotes ("clausebook" build) would count from the current folder.
:here
set "HERE=%~dp0"
exit /b 0

rem Takes the Java in the folder JAVA_TRY if none is taken yet and its "release" file says 25 or later. Only a whole path, such as
rem C:\Java or \\server\Java, is a folder of this computer; any other begins where the command was started.
:try
if defined JAVA_EXE exit /b 0
rem A setting of quotes alone leaves nothing, and what is not defined can't be cut.
if not defined JAVA_TRY exit /b 0
if not "%JAVA_TRY:~1,2%"==":\" if not "%JAVA_TRY:~0,2%"=="\\" exit /b 0
if not exist "%JAVA_TRY%\bin\java.exe" exit /b 0
if not exist "%JAVA_TRY%\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%JAVA_TRY%\release") do if "%%K"=="JAVA_VERSION" for /f "delims=.-+" %%M in (%%L) do if %%M GEQ 25 set "JAVA_EXE=%JAVA_TRY%\bin\java.exe"
exit /b 0

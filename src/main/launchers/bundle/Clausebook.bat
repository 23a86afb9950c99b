@echo off
rem Opens the desk with the Java beside this file. The folder "desk" is yours; "sample" holds an invented council to play with.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0" || exit /b 3
set "JAVA25_HOME=%CD%\java"
set "FOLDER=%~1"
if not defined FOLDER set "FOLDER=desk"

rem What Java learns of the program at the first start is kept, so that later ones are quicker. It holds for this place alone.
if exist "cache\clausebook.aot" (
    set "CLAUSEBOOK_JAVA_OPTS=-XX:AOTCache=cache\clausebook.aot -Xlog:aot=off:stderr"
) else (
    start "" /b /low cmd /d /c prepare.bat >nul 2>&1
)
call clausebook\bin\clausebook.bat desk --content "%FOLDER%\content"
exit /b %ERRORLEVEL%

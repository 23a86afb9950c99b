@echo off
rem Started by Clausebook.bat the first time: lets Java learn the program while the desk is open.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0" || exit /b 3
if not exist cache mkdir cache || exit /b 3
set "CLAUSEBOOK_JAVA_OPTS=-XX:AOTCacheOutput=cache\next.aot -Xlog:aot=off:stderr"
call clausebook\bin\clausebook.bat build --content sample\content --out cache\site && move /y cache\next.aot cache\clausebook.aot
rd /s /q cache\site
del /q cache\.site.* cache\next.aot* 2>nul

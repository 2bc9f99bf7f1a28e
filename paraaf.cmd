@echo off
rem Finds Java and starts Paraaf. All else is in the program, so that paraaf cannot differ.
setlocal
set "map=%~dp0."
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined java if exist "%java%" goto gevonden
>&2 echo paraaf: Java ontbreekt; installeer JDK 17 of nieuwer.
exit /b 1

:gevonden
rem Paraaf writes UTF-8; at the end the window gets back what it had.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "tekens=%%c"
chcp 65001 >nul
set "gebouwd="
if exist "%map%\target\paraaf.jar" goto start

:bouw
set "code=1"
"%java%" "-Dparaaf.map=%map%" "%map%\src\main\java\nl\paraaf\launch\Builder.java"
if not %errorlevel% == 0 goto einde
set "gebouwd=ja"

:start
"%java%" "@%map%\launcher\opties" "-XX:SharedArchiveFile=%map%\target\paraaf.jsa" "-Dparaaf.map=%map%" %PARAAF_JAVA_OPTIES% -jar "%map%\target\paraaf.jar" %*
set "code=%errorlevel%"
rem The program says with 75 that its sources are newer than it is.
if %code% == 75 if not defined gebouwd goto bouw

:einde
chcp %tekens% >nul
exit /b %code%

@echo off
rem Finds Java and starts Paraaf. All else is in the program, so that paraaf cannot differ.
setlocal
set "map=%~dp0."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
where /q java
if not defined JAVA_HOME if errorlevel 1 (
  echo paraaf: Java ontbreekt; installeer JDK 17 of nieuwer. >&2
  exit /b 1
)
set "gebouwd="
if exist "%map%\target\paraaf.jar" goto start

:bouw
"%java%" "-Dparaaf.map=%map%" "%map%\src\main\java\nl\paraaf\launch\Builder.java" || exit /b 1
set "gebouwd=ja"

:start
"%java%" "@%map%\launcher\opties" "-XX:SharedArchiveFile=%map%\target\paraaf.jsa" "-Dparaaf.map=%map%" %PARAAF_JAVA_OPTIES% -jar "%map%\target\paraaf.jar" %*
set "code=%errorlevel%"
rem The program says with 75 that its sources are newer than it is.
if %code% == 75 if not defined gebouwd goto bouw
exit /b %code%

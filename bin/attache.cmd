@echo off
rem Starts Attaché from its sources on Windows: builds it when it is not built, then runs it.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "APP=%ROOT%\target\app"
set "JDK="

if defined ATTACHE_JAVA_HOME (
  call :consider "%ATTACHE_JAVA_HOME%"
  if not defined JDK (
    echo ATTACHE_JAVA_HOME is not the home of a JDK 25 or newer: %ATTACHE_JAVA_HOME% 1>&2
    exit /b 3
  )
)
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%H in ("%%~dpJ..") do call :consider "%%~fH"
for %%F in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  for /d %%H in ("%%~F\*") do call :consider "%%~fH"
)
if not defined JDK (
  echo Attaché needs a JDK 25 or newer and found none: install one, or set ATTACHE_JAVA_HOME to its folder. 1>&2
  exit /b 3
)

call :is_stale
if defined STALE (
  call :build
  if errorlevel 1 exit /b 3
)

"%JDK%\bin\java.exe" "@%ROOT%\bin\java.options" --module-path "%APP%\javafx" -cp "%APP%\attache.jar;%APP%\lib\*" app.attache.Attache %*
exit /b %ERRORLEVEL%

rem Keeps the first folder that holds a JDK 25 or newer.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "delims=.-+" %%M in ("%%V") do if %%M GEQ 25 set "JDK=%~1"
)
exit /b 0

rem The program is stale when it was never built, or when a source is newer than the last build.
:is_stale
set "STALE="
if not exist "%APP%\built" set "STALE=yes" & exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:APP\built).LastWriteTime; $paths = 'pom.xml','src\main','samples' | ForEach-Object { Join-Path $env:ROOT $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -Recurse -LiteralPath $paths | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { exit 1 }"
if errorlevel 1 set "STALE=yes"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo Attaché has to be built first, which needs Maven 3.8 or newer: install it. 1>&2
  exit /b 3
)
echo Building Attaché ^(first start, takes about a minute^)... 1>&2
if not exist "%APP%" mkdir "%APP%"
type nul > "%APP%\built.new"
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B process-classes > "%ROOT%\target\build.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  type "%ROOT%\target\build.log" 1>&2
  echo Attaché could not be built: see above, or %ROOT%\target\build.log. 1>&2
  exit /b 3
)
move /y "%APP%\built.new" "%APP%\built" >nul
exit /b 0

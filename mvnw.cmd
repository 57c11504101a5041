@echo off
rem Runs Maven: the installed one, or else a fixed version that is fetched once and checked. See mvnw.
setlocal
set "VERSION=3.9.11"
set "SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "HOME_DIR=%USERPROFILE%\.m2\wrapper\apache-maven-%VERSION%"
cd /d "%~dp0"
where mvn >nul 2>nul && (call mvn %* & exit /b)
if exist "%HOME_DIR%\bin\mvn.cmd" goto run
set "ADDRESS=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/apache-maven-%VERSION%-bin.zip"
if defined MVNW_REPOURL set "ADDRESS=%MVNW_REPOURL%/org/apache/maven/apache-maven/%VERSION%/apache-maven-%VERSION%-bin.zip"
powershell -NoProfile -Command "$ErrorActionPreference='Stop'; $zip=Join-Path $env:TEMP ('maven-'+[guid]::NewGuid()+'.zip'); Invoke-WebRequest -UseBasicParsing $env:ADDRESS -OutFile $zip; if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:SHA512) { throw 'not the Maven that was expected' }; Expand-Archive $zip (Split-Path $env:HOME_DIR); Remove-Item $zip" || exit /b 1
:run
call "%HOME_DIR%\bin\mvn.cmd" %*

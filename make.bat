@echo off
rem The two words that matter on Windows: make.bat run, make.bat test.
rem Written beside the Makefile and never run on Windows by those who wrote it: tell us what does not hold.
setlocal
cd /d "%~dp0"
if "%HOST%"=="" set HOST=127.0.0.1
if "%PORT%"=="" set PORT=8501
if "%1"=="test" goto test
if "%1"=="run" goto run
if "%1"=="" goto run
echo make.bat knows "run" and "test".
exit /b 2

:run
call :venv requirements.txt || exit /b 1
.venv\Scripts\streamlit.exe run server.py --server.address=%HOST% --server.port=%PORT%
exit /b %ERRORLEVEL%

:test
call :venv requirements-dev.txt || exit /b 1
.venv\Scripts\ruff.exe check . || exit /b 1
.venv\Scripts\ruff.exe format --check . || exit /b 1
.venv\Scripts\lint-imports.exe || exit /b 1
.venv\Scripts\mypy.exe || exit /b 1
.venv\Scripts\python.exe -m pytest
exit /b %ERRORLEVEL%

rem A copy of the requirements inside .venv says what it was built from; another one brings it up to date.
:venv
if not exist .venv\Scripts\python.exe (
  py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" || (
    echo No Python 3.11 or newer was found: install one from the Microsoft Store or your software centre, then call make.bat again.
    exit /b 1
  )
  py -3 -m venv .venv || exit /b 1
)
type requirements.txt %1 > .venv\wanted.txt 2>nul
fc /b .venv\wanted.txt .venv\built-%1 >nul 2>nul && exit /b 0
.venv\Scripts\python.exe -m pip install --quiet --disable-pip-version-check -r %1 || exit /b 1
copy /y .venv\wanted.txt .venv\built-%1 >nul
exit /b 0

/* Stands in for java.exe: adds what it was told to the file JAVA_SAYS, one word a line and a line of
 * two dashes, and ends with the code in JAVA_CODES of its turn. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

int wmain(int count, wchar_t **words) {
  char text[8192];
  int turn = 0;
  FILE *file = _wfopen(_wgetenv(L"JAVA_SAYS"), L"a+b");
  while (fgets(text, sizeof text, file)) {
    turn += strcmp(text, "--\n") == 0;
  }
  fseek(file, 0, SEEK_END);
  for (int i = 1; i < count; i++) {
    WideCharToMultiByte(CP_UTF8, 0, words[i], -1, text, sizeof text, NULL, NULL);
    fprintf(file, "%s\n", text);
  }
  fputs("--\n", file);
  fclose(file);
  wchar_t *codes = _wgetenv(L"JAVA_CODES");
  for (; turn > 0 && codes; turn--) {
    codes = wcschr(codes + 1, L' ');
  }
  return codes ? (int)wcstol(codes, NULL, 10) : 99;
}

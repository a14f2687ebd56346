// What libFuzzer calls with each input. tools/fuzz compiles this file and links it with the instrumented Swift modules.
#include <stdint.h>
#include <stdlib.h>

/// Sources/HeritageFuzzing/FuzzEntry.swift: 0, or else what must hold does not, and has been said.
int wenbao_fuzz(const uint8_t *bytes, intptr_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
  // Ends the process, so that libFuzzer keeps the input.
  if (wenbao_fuzz(bytes, (intptr_t)count) != 0) abort();
  return 0;
}

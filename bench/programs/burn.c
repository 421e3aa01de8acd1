/* Uses up the given seconds of processor time, however long that takes. */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv) {
  double seconds = argc > 1 ? atof(argv[1]) : 1;
  struct timespec used;
  do {
    for (volatile int i = 0; i < 100000; i++);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  } while (used.tv_sec + used.tv_nsec / 1e9 < seconds);
  puts("done");
  return 0;
}

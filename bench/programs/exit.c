/* The shortest run there is: prints a line and exits. */
#include <stdio.h>

int main(void) {
  puts("done");
  return 0;
}

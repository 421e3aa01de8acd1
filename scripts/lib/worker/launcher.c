/*
 * Starts programs for the worker and reports how each ended.
 *
 * One small process starts them all: a fork of Node copies its page tables and tells neither the peak
 * memory nor the signal of a run, and a shell cannot give each program limits and a group of its own at
 * this speed. Node works without it too (launcher.ts), slower and without these figures.
 *
 * Requests on stdin: a length (32 bits, little endian), then strings that each end in NUL:
 *   S id cwd stdout stderr memory file cgroup after n env*n argv*
 *     start (limits in bytes, 0: none), but not before the program `after` has ended
 *   K id signal                  signal its process group, or take it back if it has not started
 *   R id                         take it back if it has not started
 * Answers on stdout, a line each:
 *   S id pid
 *   E id exit-code signal wall-us user-us system-us max-rss-KiB stdout-bytes stderr-bytes [stdout stderr]
 *     what was printed, in hex, where it is little: then the files are emptied again
 *   X id errno step                                            not started
 * End of input kills everything that was started: whoever held the other end is gone.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MAX_JOBS 4096
#define MAX_STRINGS 65536
/* What a program printed goes back in the answer up to so many bytes: opening its file would cost more. */
#define SMALL 1024
/* Places of fields in a request. */
#define ID 1
#define AFTER 8
/* The variable that marks whatever a run starts, however often it forks: with its folder and its id. */
#define MARK "SIMSWARM_WORK="

extern char **environ;

struct job {
  char id[128];
  char work[4096];
  pid_t pid;
  int out, err;
  int64_t startedUs;
};

/* One more: a request too many stands in it until it is refused. */
static struct job *jobs[MAX_JOBS + 1];
static int jobCount;
/* A request that waits for the end of another program. */
struct waiting {
  struct waiting *next;
  char after[128];
  size_t size;
  char text[];
};

static struct waiting *waiting;
static char *requests;
static size_t requestsSize, requestsCapacity;

static int64_t nowUs(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static struct job *jobOf(pid_t pid) {
  for (int i = 0; i < jobCount; i++)
    if (jobs[i]->pid == pid) return jobs[i];
  return NULL;
}

static int isActive(const char *work) {
  for (int i = 0; i < jobCount; i++)
    if (strcmp(jobs[i]->work, work) == 0) return 1;
  return 0;
}

static void removeJob(struct job *job) {
  for (int i = 0; i < jobCount; i++)
    if (jobs[i] == job) jobs[i] = jobs[--jobCount];
  close(job->out);
  close(job->err);
  free(job);
}

/* Runs in the new process, which shares memory with this one until exec: system calls alone. */
static void enter(const struct job *job, char **f, char **argv, char **env, volatile int *step) {
  struct rlimit memory = {strtoull(f[5], NULL, 10), strtoull(f[5], NULL, 10)};
  struct rlimit file = {strtoull(f[6], NULL, 10), strtoull(f[6], NULL, 10)};
  struct rlimit core = {0, 0};
  sigset_t none;
  *step = 1;
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (f[7][0]) {
    int procs = open(f[7], O_WRONLY | O_CLOEXEC);
    if (procs < 0 || write(procs, "0", 1) != 1) return;
  }
  *step = 2;
  if (chdir(f[2])) return;
  *step = 3;
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(job->out, 1) < 0 || dup2(job->err, 2) < 0) return;
  if (nothing > 2) close(nothing);
  if (memory.rlim_max && setrlimit(RLIMIT_AS, &memory)) return;
  if (file.rlim_max && setrlimit(RLIMIT_FSIZE, &file)) return;
  setrlimit(RLIMIT_CORE, &core);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  signal(SIGHUP, SIG_DFL);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  *step = 4;
  execvpe(argv[0], argv, env);
}

static void startNext(const char *ended);

static void start(char **f, int count) {
  volatile int step = 0, error = 0;
  int added = atoi(f[9]), inherited = 0;
  while (environ[inherited]) inherited++;
  char **env = calloc(inherited + added + 2, sizeof *env);
  struct job *job = calloc(1, sizeof *job);
  snprintf(job->id, sizeof job->id, "%s", f[1]);
  snprintf(job->work, sizeof job->work, "%s#%s", f[2], f[1]);
  char mark[sizeof job->work + sizeof MARK];
  snprintf(mark, sizeof mark, MARK "%s", job->work);
  int n = 0;
  /* Added ones first: of two with one name the first counts for getenv. */
  for (int i = 0; i < added; i++) env[n++] = f[10 + i];
  env[n++] = mark;
  for (int i = 0; i < inherited; i++) {
    size_t name = strcspn(environ[i], "=") + 1;
    int replaced = 0;
    for (int k = 0; k < added && !replaced; k++) replaced = strncmp(environ[i], env[k], name) == 0;
    if (!replaced) env[n++] = environ[i];
  }
  f[count] = NULL;
  int flags = O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC;
  job->out = open(f[3], flags, 0644);
  job->err = open(f[4], flags, 0644);
  if (job->out < 0 || job->err < 0 || jobCount == MAX_JOBS) {
    printf("X %s %d open\n", f[1], jobCount == MAX_JOBS ? EAGAIN : errno);
    jobs[jobCount++] = job;
    removeJob(job);
    free(env);
    startNext(f[1]);
    return;
  }
  job->startedUs = nowUs();
  pid_t pid = vfork();
  if (pid == 0) {
    enter(job, f, f + 10 + added, env, &step);
    error = errno;
    _exit(127);
  }
  free(env);
  job->pid = pid;
  jobs[jobCount++] = job;
  if (pid < 0 || error) {
    static const char *steps[] = {"fork", "cgroup", "chdir", "redirect", "exec"};
    printf("X %s %d %s\n", f[1], pid < 0 ? errno : error, steps[step]);
    if (pid > 0) waitpid(pid, NULL, 0);
    removeJob(job);
    startNext(f[1]);
    return;
  }
  printf("S %s %d\n", f[1], (int)pid);
}

/*
 * Programs that left their group come to this process when their parents end (it is their subreaper).
 * Returns 1 where it is to be called again soon: a program in the midst of exec shows no environment.
 */
static int sweep(int everything) {
  char path[64], list[65536];
  /* As much as a program may be given at all: the mark may stand anywhere in it. */
  static char text[8 << 20];
  int again = 0;
  snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  ssize_t size = read(fd, list, sizeof list - 1);
  close(fd);
  if (size <= 0) return 0;
  list[size] = 0;
  for (char *word = strtok(list, " "); word; word = strtok(NULL, " ")) {
    pid_t pid = atoi(word);
    if (pid <= 0 || (!everything && jobOf(pid))) continue;
    if (everything) {
      kill(-pid, SIGKILL);
      kill(pid, SIGKILL);
      continue;
    }
    snprintf(path, sizeof path, "/proc/%d/environ", (int)pid);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) continue;
    size = read(fd, text, sizeof text - 1);
    close(fd);
    if (size <= 0) {
      again = 1;
      continue;
    }
    text[size] = 0;
    for (char *entry = text; entry < text + size; entry += strlen(entry) + 1)
      if (strncmp(entry, MARK, sizeof MARK - 1) == 0 && !isActive(entry + sizeof MARK - 1)) kill(pid, SIGKILL);
  }
  return again;
}

/* Prints a small file in hex, and empties it. */
static void printSmall(int fd, off_t size) {
  unsigned char bytes[SMALL];
  ssize_t got = size > 0 ? pread(fd, bytes, size, 0) : 0;
  putchar(' ');
  for (ssize_t i = 0; i < got; i++) printf("%02x", bytes[i]);
  if (size > 0 && ftruncate(fd, 0)) errno = 0;
}

/* Returns what `sweep` returns. */
static int reap(void) {
  int status;
  pid_t pid;
  struct rusage used;
  struct stat out, err;
  while ((pid = wait4(-1, &status, WNOHANG, &used)) > 0) {
    struct job *job = jobOf(pid);
    if (!job) continue;
    int64_t wall = nowUs() - job->startedUs;
    kill(-pid, SIGKILL);
    fstat(job->out, &out);
    fstat(job->err, &err);
    printf("E %s %d %d %lld %lld %lld %ld %lld %lld", job->id, WIFEXITED(status) ? WEXITSTATUS(status) : -1,
           WIFSIGNALED(status) ? WTERMSIG(status) : 0, (long long)wall,
           (long long)used.ru_utime.tv_sec * 1000000 + used.ru_utime.tv_usec,
           (long long)used.ru_stime.tv_sec * 1000000 + used.ru_stime.tv_usec, used.ru_maxrss,
           (long long)out.st_size, (long long)err.st_size);
    if (out.st_size <= SMALL && err.st_size <= SMALL) {
      printSmall(job->out, out.st_size);
      printSmall(job->err, err.st_size);
    }
    putchar('\n');
    char id[sizeof job->id];
    memcpy(id, job->id, sizeof id);
    removeJob(job);
    startNext(id);
  }
  return sweep(0);
}

static char *f[MAX_STRINGS + 1];

/* Points `f` to the fields of a request; gives their number. */
static int split(char *text, size_t size) {
  int count = 0;
  for (size_t i = 0; i < size && count < MAX_STRINGS; i += strlen(text + i) + 1) f[count++] = text + i;
  return count;
}

static const char *idOf(const struct waiting *request) { return request->text + strlen(request->text) + 1; }

/* Starts what waits for a program that has ended. */
static void startNext(const char *ended) {
  for (struct waiting **at = &waiting; *at;) {
    struct waiting *request = *at;
    if (strcmp(request->after, ended) != 0) {
      at = &request->next;
      continue;
    }
    *at = request->next;
    start(f, split(request->text, request->size));
    free(request);
    at = &waiting;
  }
}

static int isPending(const char *id) {
  for (int i = 0; i < jobCount; i++)
    if (strcmp(jobs[i]->id, id) == 0) return 1;
  for (struct waiting *request = waiting; request; request = request->next)
    if (strcmp(idOf(request), id) == 0) return 1;
  return 0;
}

static void keepWaiting(const char *text, size_t size) {
  struct waiting *request = malloc(sizeof *request + size);
  request->next = NULL;
  request->size = size;
  snprintf(request->after, sizeof request->after, "%s", f[AFTER]);
  memcpy(request->text, text, size);
  struct waiting **end = &waiting;
  while (*end) end = &(*end)->next;
  *end = request;
}

/* Does nothing for what has started. */
static void recall(const char *id) {
  for (struct waiting **at = &waiting; *at; at = &(*at)->next) {
    struct waiting *request = *at;
    if (strcmp(idOf(request), id) != 0) continue;
    *at = request->next;
    printf("X %s %d queue\n", id, ECANCELED);
    /* What waited for it now waits for what it waited for. */
    for (struct waiting *other = waiting; other; other = other->next)
      if (strcmp(other->after, id) == 0) memcpy(other->after, request->after, sizeof other->after);
    free(request);
    return;
  }
}

static void handle(char *text, size_t size) {
  int count = split(text, size);
  if (count >= 11 && f[0][0] == 'S') {
    if (f[AFTER][0] && isPending(f[AFTER])) keepWaiting(text, size);
    else start(f, count);
  }
  if (count == 2 && f[0][0] == 'R') recall(f[ID]);
  if (count == 3 && f[0][0] == 'K') {
    recall(f[ID]);
    for (int i = 0; i < jobCount; i++)
      if (strcmp(jobs[i]->id, f[ID]) == 0) kill(-jobs[i]->pid, atoi(f[2]));
  }
}

/* Returns 0 at the end of input. */
static int readRequests(void) {
  if (requestsCapacity - requestsSize < 65536) requests = realloc(requests, requestsCapacity += 1 << 20);
  ssize_t got = read(0, requests + requestsSize, requestsCapacity - requestsSize);
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  if (got == 0) return 0;
  requestsSize += got;
  size_t at = 0;
  uint32_t length;
  while (requestsSize - at >= 4) {
    memcpy(&length, requests + at, 4);
    if (requestsSize - at - 4 < length) break;
    handle(requests + at + 4, length);
    at += 4 + length;
  }
  memmove(requests, requests + at, requestsSize - at);
  requestsSize -= at;
  return 1;
}

int main(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, NULL);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  signal(SIGTERM, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  /* When memory runs out, simulations go before the program that watches them; they inherit this. */
  int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (score >= 0) {
    if (write(score, "1000", 4) < 0) errno = 0;
    close(score);
  }
  int children = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  struct pollfd wait[2] = {{0, POLLIN, 0}, {children, POLLIN, 0}};
  struct signalfd_siginfo info;
  int again = 0;
  for (;;) {
    int ready = poll(wait, 2, again ? 20 : -1);
    if (ready < 0 && errno != EINTR) break;
    if (ready == 0 || wait[1].revents) {
      while (read(children, &info, sizeof info) > 0) continue;
      again = reap();
    }
    if (wait[0].revents && !readRequests()) break;
    fflush(stdout);
  }
  do {
    for (int i = 0; i < jobCount; i++) kill(-jobs[i]->pid, SIGKILL);
    sweep(1);
  } while (wait4(-1, NULL, 0, NULL) > 0);
  return 0;
}

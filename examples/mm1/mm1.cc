// An M/M/1 queue: Poisson arrivals at rate lambda, one server with exponential service times at
// rate mu, first come first served, room for everybody.
//
// Theory, with rho = lambda/mu < 1: rho/(1-rho) jobs are in the system on average, and a job waits
// rho/(mu-lambda) before its service.

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <queue>
#include <random>
#include <stdexcept>
#include <string>

namespace {

constexpr const char* usage =
    "usage: mm1 --lambda RATE [--mu RATE] [--seed N] [--horizon TIME] [--warmup TIME] [--out FILE]\n"
    "  --lambda   arrivals per unit of time\n"
    "  --mu       services per unit of time (1)\n"
    "  --seed     of the random numbers, an integer (1)\n"
    "  --horizon  when to stop (100000)\n"
    "  --warmup   when to start measuring, before the horizon (0)\n"
    "  --out      where to write the results as JSON (standard output)\n";

struct UsageError : std::runtime_error {
  using runtime_error::runtime_error;
};

struct Options {
  double lambda = 0;
  double mu = 1;
  std::uint64_t seed = 1;
  double horizon = 100000;
  double warmup = 0;
  std::string out;
};

// Exponential variates of one stream. Each use of randomness has a stream of its own, so that two
// runs with one seed and different rates see the same sequence of arrivals, stretched in time, and
// the same services: common random numbers. The standard fixes seed_seq and mt19937_64 but not
// exponential_distribution, hence the inversion here: the same numbers with every library.
class ExponentialStream {
 public:
  ExponentialStream(std::uint64_t seed, std::uint32_t stream, double rate) : rate_(rate) {
    std::seed_seq words{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32), stream};
    engine_.seed(words);
  }

  double next() {
    const double uniform = static_cast<double>(engine_() >> 11) * 0x1p-53;  // in [0, 1)
    return -std::log1p(-uniform) / rate_;
  }

 private:
  std::mt19937_64 engine_;
  double rate_;
};

struct Results {
  double area = 0;       // of the number in system over time
  double busy = 0;       // time with a job in service
  double waits = 0;      // sum over the jobs counted in `customers`
  std::uint64_t customers = 0;  // jobs whose service began
  std::uint64_t events = 0;     // of the whole run, warm-up included
};

constexpr double never = std::numeric_limits<double>::infinity();

class Queue {
 public:
  explicit Queue(const Options& options)
      : options_(options),
        interarrivals_(options.seed, 0, options.lambda),
        services_(options.seed, 1, options.mu),
        arrival_(interarrivals_.next()) {}

  Results run() {
    while (std::min(arrival_, departure_) < options_.horizon) {
      advance(std::min(arrival_, departure_));
      if (arrival_ < departure_) {
        arrive();
      } else {
        depart();
      }
      ++results_.events;
    }
    advance(options_.horizon);
    return results_;
  }

 private:
  // The number in system is constant between events; what lies before the warm-up's end is left out.
  void advance(double time) {
    const double measured = time - std::max(now_, options_.warmup);
    if (measured > 0) {
      results_.area += static_cast<double>(arrivals_.size()) * measured;
      if (!arrivals_.empty()) results_.busy += measured;
    }
    now_ = time;
  }

  void arrive() {
    arrivals_.push(now_);
    arrival_ = now_ + interarrivals_.next();
    if (arrivals_.size() == 1) serve();
  }

  void depart() {
    arrivals_.pop();
    departure_ = never;
    if (!arrivals_.empty()) serve();
  }

  void serve() {
    departure_ = now_ + services_.next();
    if (now_ < options_.warmup) return;
    results_.waits += now_ - arrivals_.front();
    ++results_.customers;
  }

  const Options& options_;
  ExponentialStream interarrivals_;
  ExponentialStream services_;
  std::queue<double> arrivals_;  // times of arrival of the jobs in the system, the one in service first
  double now_ = 0;
  double arrival_;
  double departure_ = never;
  Results results_;
};

double parseNumber(const std::string& option, const char* text) {
  char* end = nullptr;
  const double value = std::strtod(text, &end);
  const bool blank = *text == '\0' || std::isspace(static_cast<unsigned char>(*text)) != 0;
  if (blank || *end != '\0' || !std::isfinite(value)) throw UsageError(option + ": not a number: " + text);
  return value;
}

double parsePositive(const std::string& option, const char* text) {
  const double value = parseNumber(option, text);
  if (value <= 0) throw UsageError(option + ": not above 0: " + text);
  return value;
}

std::uint64_t parseInteger(const std::string& option, const char* text) {
  std::uint64_t value = 0;
  const char* last = text + std::strlen(text);
  const auto [end, error] = std::from_chars(text, last, value);
  if (error != std::errc() || end != last) throw UsageError(option + ": not an integer of 64 bits: " + text);
  return value;
}

Options parseOptions(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i += 2) {
    const std::string option = argv[i];
    if (option == "--help") {
      std::fputs(usage, stdout);
      std::exit(0);
    }
    if (i + 1 == argc) throw UsageError(option + ": no value");
    const char* value = argv[i + 1];
    if (option == "--lambda") options.lambda = parsePositive(option, value);
    else if (option == "--mu") options.mu = parsePositive(option, value);
    else if (option == "--seed") options.seed = parseInteger(option, value);
    else if (option == "--horizon") options.horizon = parsePositive(option, value);
    else if (option == "--warmup") options.warmup = parseNumber(option, value);
    else if (option == "--out") options.out = value;
    else throw UsageError(option + ": no such option");
  }
  if (options.lambda == 0) throw UsageError("--lambda: missing");
  if (options.warmup < 0 || options.warmup >= options.horizon) {
    throw UsageError("--warmup: not between 0 and the horizon");
  }
  return options;
}

// JSON has no NaN: a mean over nothing, or theory for a queue that grows for ever, is null.
std::string json(double value) {
  if (!std::isfinite(value)) return "null";
  char text[32];
  std::snprintf(text, sizeof text, "%.15g", value);
  return text;
}

std::string report(const Options& options, const Results& results) {
  const double duration = options.horizon - options.warmup;
  const double rho = options.lambda / options.mu;
  const double slack = rho < 1 ? 1 - rho : 0;
  return "{\n  \"jobs\": " + json(results.area / duration) +
         ",\n  \"wait\": " + json(results.waits / static_cast<double>(results.customers)) +
         ",\n  \"utilisation\": " + json(results.busy / duration) +
         ",\n  \"customers\": " + std::to_string(results.customers) +
         ",\n  \"events\": " + std::to_string(results.events) +
         ",\n  \"theory\": { \"jobs\": " + json(rho / slack) +
         ", \"wait\": " + json(rho / slack / options.mu) +
         ", \"utilisation\": " + json(std::min(rho, 1.0)) + " }\n}\n";
}

void write(const std::string& path, const std::string& text) {
  std::FILE* file = path.empty() ? stdout : std::fopen(path.c_str(), "w");
  const bool written = file != nullptr && std::fputs(text.c_str(), file) >= 0;
  const bool closed = file != nullptr && std::fclose(file) == 0;
  if (!written || !closed) throw std::runtime_error(path + ": " + std::strerror(errno));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Options options = parseOptions(argc, argv);
    write(options.out, report(options, Queue(options).run()));
    return 0;
  } catch (const UsageError& error) {
    std::fprintf(stderr, "%smm1: %s\n", usage, error.what());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "mm1: %s\n", error.what());
    return 1;
  }
}

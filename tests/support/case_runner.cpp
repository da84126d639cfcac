// The runner of literate cases: looks up the producer of each block, compares, collects.
#include "support/case_runner.hpp"

#include <algorithm>
#include <memory>
#include <optional>

#include "support/console.hpp"
#include "support/line_diff.hpp"

namespace goals::testing {

namespace {

constexpr std::string_view console_block = "console";
constexpr std::string_view implied_block = "diagnostics";

class Runner {
 public:
  Runner(const CaseFile& file, const RunnerOptions& options) : file_(file), options_(options) {}

  RunResult run() {
    for (const PageError& error : file_.errors) result_.failures.push_back({error.line, error.message});
    for (const Case& test_case : file_.cases) run(test_case);
    return std::move(result_);
  }

 private:
  void run(const Case& test_case) {
    check_options(test_case);
    console_.reset();
    for (const Block& block : test_case.expectations) {
      if (const auto actual = produce(test_case, block.name, block.text, block.line))
        compare(test_case, block, *actual);
    }
    if (test_case.expectations.empty()) expect_silence(test_case);
  }

  void check_options(const Case& test_case) {
    for (const auto& option : test_case.options) {
      if (!is_option(option.first)) {
        result_.failures.push_back({test_case.line, "no block reads the option `" + option.first + "`"});
      }
    }
  }

  bool is_option(std::string_view name) const {
    if (name == "today" || name == "escapes") return true;
    return std::any_of(options_.producers.begin(), options_.producers.end(), [name](const BlockProducer* producer) {
      return std::count(producer->options.begin(), producer->options.end(), name) > 0;
    });
  }

  const BlockProducer* find(std::string_view name) const {
    for (const BlockProducer* producer : options_.producers) {
      if (producer->name == name) return producer;
    }
    return nullptr;
  }

  std::optional<std::string> produce(const Case& test_case, std::string_view name, const std::string& text,
                                     std::uint32_t line) {
    if (name == console_block) return replay(test_case, text, line);
    const BlockProducer* producer = find(name);
    if (producer == nullptr) {
      result_.failures.push_back({line, "unknown block `" + std::string(name) + "`; known are " + known_blocks()});
      return std::nullopt;
    }
    if (test_case.files.empty()) {
      result_.failures.push_back({line, "the block `" + std::string(name) + "` has no input above it"});
      return std::nullopt;
    }
    return producer->produce(test_case);
  }

  std::optional<std::string> replay(const Case& test_case, const std::string& text, std::uint32_t line) {
    if (options_.program_directory.empty()) {
      result_.failures.push_back({line, "there is no program to run console blocks with"});
      return std::nullopt;
    }
    if (!console_) console_ = std::make_unique<Console>(test_case, options_.program_directory);
    std::string actual = console_->replay(text);
    if (!actual.empty()) return actual;
    result_.failures.push_back({line, "the console block holds no `$ command`"});
    return std::nullopt;
  }

  void compare(const Case& test_case, const Block& block, const std::string& actual) {
    ++result_.blocks;
    if (block.text == actual) return;
    const std::string what = "`" + block.name + "` differs in \"" + test_case.heading + "\"";
    result_.differences.push_back({block.line, what + "\n" + line_diff(block.text, actual)});
    result_.mended.push_back({&block, actual});
  }

  void expect_silence(const Case& test_case) {
    const auto actual = produce(test_case, implied_block, {}, test_case.line);
    if (!actual) return;
    ++result_.blocks;
    if (actual->empty()) return;
    const std::string what = "\"" + test_case.heading + "\" shows no `diagnostics` block, so it should have none";
    result_.failures.push_back({test_case.line, what + "\n" + line_diff({}, *actual)});
  }

  std::string known_blocks() const {
    std::string names = "`goals`, `text`, `console`";
    for (const BlockProducer* producer : options_.producers) names += ", `" + std::string(producer->name) + "`";
    return names;
  }

  const CaseFile& file_;
  const RunnerOptions& options_;
  RunResult result_;
  std::unique_ptr<Console> console_;
};

}  // namespace

RunResult run_cases(const CaseFile& file, const RunnerOptions& options) { return Runner(file, options).run(); }

std::string to_string(const CaseFile& file, const Failure& failure) {
  return file.path + ":" + std::to_string(failure.line) + ": " + failure.message;
}

}  // namespace goals::testing

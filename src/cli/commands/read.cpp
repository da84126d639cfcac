// `goals read`: what is understood of sentences, for people with marks under the words, for programs as JSON lines.
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/line_reader.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "model/model_options.hpp"
#include "render/explain_statement.hpp"
#include "render/reading_exchange.hpp"
#include "text/utf8.hpp"
#include "workspace/configuration/find_settings.hpp"
#include "workspace/discover.hpp"

namespace goals::commands {
namespace {

constexpr std::array<std::string_view, 2> format_names{"human", "ndjson"};

std::vector<std::string_view> formats() { return {format_names.begin(), format_names.end()}; }

constexpr CommandOption cycle{"--cycle", "CYCLE", "the period in which dates without a year lie (2026-Q3)"};
constexpr CommandOption fiscal_year_start{"--fiscal-year-start", "MONTH",
                                          "the first month of the fiscal year, 1 to 12"};
constexpr CommandOption format{"--format", "FORMAT", "how to answer. Default: human", false, formats};

constexpr std::array<const CommandOption*, 6> all_options{&cycle,           &fiscal_year_start, &format,
                                                          &options::config, &options::isolated, &options::color};

/// The settings of the workspace around the directory; nothing when they cannot be used, which is reported.
std::optional<ModelOptions> read_settings(const Arguments& arguments, Console& console) {
  const auto request = options::read_settings_request(arguments, console);
  if (!request) {
    console.report(request.error());
    return std::nullopt;
  }
  const Configuration settings(find_settings(find_workspace(console.directory()).root, {}, *request));
  options::report_settings(settings.sources(), settings.diagnostics(), console);
  if (settings.has_errors()) return std::nullopt;
  return settings.shared().model;
}

Result<DateContext> read_context(const Arguments& arguments, const ModelOptions& settings) {
  DateContext context{.fiscal_year_start_month = settings.fiscal_year_start_month,
                      .fiscal_year_named_by_start = settings.fiscal_year_named_by_start};
  if (arguments.has(fiscal_year_start)) {
    const std::string text = arguments.value(fiscal_year_start);
    int& month = context.fiscal_year_start_month;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), month);
    if (error != std::errc{} || end != text.data() + text.size() || month < 1 || month > 12) {
      return Error{fmt::format("`--fiscal-year-start {}` is no month", printable(text)), "write a number from 1 to 12"};
    }
  }
  if (!arguments.has(cycle)) return context;
  const std::string name = arguments.value(cycle);
  context.cycle = read_cycle(name, context.fiscal_year_start_month, context.fiscal_year_named_by_start);
  if (context.cycle) return context;
  const bool fiscal = name.starts_with("FY") || name.starts_with("fy");
  if (fiscal && context.fiscal_year_start_month == 0) {
    return Error{fmt::format("`--cycle {}` needs to know when the fiscal year begins", printable(name)),
                 "add the month, `--fiscal-year-start 7`, or set `fiscal-year.start = \"july\"` in goals.toml"};
  }
  return Error{fmt::format("`--cycle {}` is no period", printable(name)),
               "write one such as `2026-Q3`, `2026-H2`, `2026-08` or `2026-07-01..2026-09-30`"};
}

/// One sentence after the other, in the form that was asked for.
class Reader {
 public:
  Reader(bool as_json, const Lexicon& lexicon, const DateContext& context, const TextStyle& style)
      : as_json_(as_json), lexicon_(lexicon), context_(context), style_(style) {}

  std::string read_argument(std::string_view sentence) {
    ++count_;
    return as_json_ ? answer_sentence(count_, sentence, lexicon_, context_) : explain(sentence);
  }

  std::string read_line(std::string_view line) {
    ++count_;
    if (line.find_first_not_of(" \t") == std::string_view::npos) return {};
    if (!as_json_) return explain(line);
    const auto answer = answer_request(line, lexicon_, context_);
    if (answer) return *answer;
    if (refused_++ == 0) first_refused_ = fmt::format("line {} of standard input: {}", count_, answer.error().message);
    return refuse_request(count_, answer.error());
  }

  /// What to say of requests that were none; nothing when all were answered.
  Outcome refusals() const {
    if (refused_ == 0) return std::nullopt;
    if (refused_ == 1) return Error{first_refused_, request_help};
    return Error{fmt::format("{}; {} lines in all could not be answered", first_refused_, refused_), request_help};
  }

 private:
  static constexpr const char* request_help =
      R"(write one object a line, such as {"id": 1, "text": "Reach 40 members"})";

  std::string explain(std::string_view sentence) {
    const bool first = !explained_;
    explained_ = true;
    return (first ? "" : "\n") + explain_sentence(sentence, lexicon_, context_, style_);
  }

  bool as_json_;
  const Lexicon& lexicon_;
  const DateContext& context_;
  TextStyle style_;
  std::size_t count_ = 0;
  std::size_t refused_ = 0;
  bool explained_ = false;
  std::string first_refused_;
};

ExitCode read_input(Reader& reader, Console& console) {
  LineReader input(STDIN_FILENO);
  std::vector<std::string_view> lines;
  auto more = input.next(lines);
  for (; more && *more && console.can_print(); more = input.next(lines)) {
    std::string out;
    for (const std::string_view line : lines) out += reader.read_line(line);
    console.print(out);
  }
  if (!more) return console.fail(more.error());
  if (const Outcome error = reader.refusals()) return console.fail(*error);
  return ExitCode::nothing_to_report;
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto settings = read_settings(arguments, console);
  if (!settings) return ExitCode::failed;
  const auto context = read_context(arguments, *settings);
  if (!context) return console.fail(context.error());
  const auto color = options::read_color(arguments);
  if (!color) return console.fail(color.error());
  const std::string name = arguments.has(format) ? arguments.value(format) : "human";
  if (name != "human" && name != "ndjson") return console.fail(options::unknown_word("format", name, format_names));
  Reader reader(name == "ndjson", settings->lexicon(), *context, console.style(*color));
  if (arguments.words().empty()) return read_input(reader, console);
  for (const std::string& sentence : arguments.words()) console.print(reader.read_argument(sentence));
  return ExitCode::nothing_to_report;
}

}  // namespace

extern constinit const Command read{
    .name = "read",
    .alias = "",
    .arguments = "SENTENCE",
    .arguments_summary =
        "a goal as a sentence, in quotes, or a whole line of a document (`KR nps: …`). Default: each line of standard "
        "input",
    .summary = "Say what is understood of a sentence",
    .notes =
        "Sentences are read as in a document of the workspace around this directory: with the words and the fiscal "
        "year that its goals.toml sets.\n"
        "`--format ndjson` takes one object a line, {\"id\": …, \"text\": …} with or without \"cycle_start\", "
        "\"cycle_end\" and \"fiscal_year_start\", and answers each with one object a line. A line that is no such "
        "object is answered by what is wrong with it, and makes the exit code 2.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands

// Splits a case page into headings, options and fenced blocks, line by line.
#include "support/case_file.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "text/utf8.hpp"

namespace goals::testing {

namespace {

constexpr std::string_view default_path = "x.goals";

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::size_t fence_length(std::string_view line) {
  const std::size_t length = std::min(line.find_first_not_of('`'), line.size());
  return length >= 3 ? length : 0;
}

/// `name: value` inside `<!-- -->`; an ordinary comment, whose first word has no colon, gives nothing.
std::optional<std::pair<std::string, std::string>> parse_option(std::string_view line) {
  line = trim(line);
  if (!starts_with(line, "<!-- ") || line.size() < 9 || line.substr(line.size() - 4) != " -->") return std::nullopt;
  line = line.substr(5, line.size() - 9);
  const std::size_t colon = line.find(':');
  const std::string_view name = line.substr(0, colon);
  if (colon == std::string_view::npos || name.empty() || name.find(' ') != std::string_view::npos) return std::nullopt;
  return std::pair{std::string(name), std::string(trim(line.substr(colon + 1)))};
}

std::optional<std::uint32_t> hex_value(std::string_view digits) {
  if (digits.empty() || digits.size() > 6) return std::nullopt;
  std::uint32_t value = 0;
  for (const char digit : digits) {
    constexpr std::string_view all = "0123456789abcdef";
    const std::size_t at = all.find(digit);
    if (at == std::string_view::npos) return std::nullopt;
    value = value * 16 + static_cast<std::uint32_t>(at);
  }
  return value;
}

/// Reads one escape at the front of `text` and removes it; a backslash that begins none stands for itself.
std::string take_escape(std::string_view& text) {
  constexpr std::string_view plain = "\\rt";
  constexpr std::string_view meant = "\\\r\t";
  const std::size_t at = text.size() < 2 ? std::string_view::npos : plain.find(text[1]);
  if (at != std::string_view::npos) {
    text.remove_prefix(2);
    return std::string(1, meant[at]);
  }
  const std::size_t brace = starts_with(text, "\\u{") ? text.find('}') : std::string_view::npos;
  if (const auto value = brace == std::string_view::npos ? std::nullopt : hex_value(text.substr(3, brace - 3))) {
    text.remove_prefix(brace + 1);
    return encode(static_cast<char32_t>(*value));
  }
  if (const auto value = starts_with(text, "\\x") && text.size() >= 4 ? hex_value(text.substr(2, 2)) : std::nullopt) {
    text.remove_prefix(4);
    return std::string(1, static_cast<char>(*value));
  }
  text.remove_prefix(1);
  return "\\";
}

std::string unescaped(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    if (text.front() == '\\') {
      result += take_escape(text);
    } else {
      result += text.front();
      text.remove_prefix(1);
    }
  }
  return result;
}

class PageReader {
 public:
  explicit PageReader(CaseFile& file) : file_(file) {}

  void read() {
    while (next_line()) {
      if (fence_length(line_) > 0) {
        read_block();
      } else if (starts_with(line_, "#")) {
        read_heading();
      } else if (auto option = parse_option(line_)) {
        (in_title_ ? page_options_ : heading_options_)[option->first] = option->second;
      }
    }
    finish_case();
    if (file_.cases.empty()) file_.errors.push_back({1, "the page holds no case"});
  }

 private:
  bool next_line() {
    if (next_ >= file_.text.size()) return false;
    begin_ = next_;
    const std::size_t end = file_.text.find('\n', begin_);
    next_ = end == std::string::npos ? file_.text.size() : end + 1;
    line_ = std::string_view(file_.text).substr(begin_, (end == std::string::npos ? next_ : end) - begin_);
    ++line_number_;
    return true;
  }

  void read_heading() {
    finish_case();
    const std::size_t level = line_.find_first_not_of('#');
    heading_ = level == std::string_view::npos ? std::string() : std::string(trim(line_.substr(level)));
    in_title_ = level == 1;
    heading_options_.clear();
  }

  void read_block() {
    const std::size_t fence = fence_length(line_);
    const std::string_view info = trim(line_.substr(fence));
    const std::size_t space = std::min(info.find(' '), info.size());
    Block block{std::string(info.substr(0, space)), line_number_, {}, begin_, 0};
    const std::string path(trim(info.substr(space)));
    const std::size_t text_begin = next_;
    while (next_line()) {
      if (fence_length(line_) < fence || line_.find_first_not_of("` \r") != std::string_view::npos) continue;
      block.text = file_.text.substr(text_begin, begin_ - text_begin);
      block.end = next_;
      place(std::move(block), path);
      return;
    }
    file_.errors.push_back({block.line, "the block `" + block.name + "` is never closed"});
  }

  void place(Block block, const std::string& path) {
    if (block.name == "text") return;
    const bool is_input = block.name == "goals" || !path.empty();
    if (block.name.empty()) {
      file_.errors.push_back({block.line, "a block needs a name; prose is named `text`"});
    } else if (is_input) {
      place_input(std::move(block), path);
    } else {
      if (current_.line == 0) current_.line = block.line;
      current_.expectations.push_back(std::move(block));
    }
  }

  void place_input(Block block, const std::string& path) {
    if (!current_.expectations.empty() || (path.empty() && !current_.files.empty())) finish_case();
    if (current_.line == 0) current_.line = block.line;
    current_.files.push_back({path.empty() ? std::string(default_path) : path, std::move(block.text)});
  }

  void finish_case() {
    if (current_.line != 0) {
      current_.heading = heading_;
      current_.options = page_options_;
      for (const auto& [name, value] : heading_options_) current_.options[name] = value;
      if (current_.option("escapes") == "on") {
        for (SourceFile& file : current_.files) file.text = unescaped(file.text);
      }
      file_.cases.push_back(std::move(current_));
    }
    current_ = {};
  }

  CaseFile& file_;
  std::size_t next_ = 0;
  std::size_t begin_ = 0;
  std::string_view line_;
  std::uint32_t line_number_ = 0;

  std::string heading_;
  bool in_title_ = true;
  std::map<std::string, std::string> page_options_;
  std::map<std::string, std::string> heading_options_;
  Case current_;
};

/// A fence longer than any that begins a line of the text.
std::string fence_around(std::string_view text) {
  std::size_t longest = 2;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1) {
    longest = std::max(longest, fence_length(text.substr(at)));
  }
  return std::string(longest + 1, '`');
}

}  // namespace

std::string Case::option(const std::string& name, std::string_view otherwise) const {
  const auto found = options.find(name);
  return found == options.end() ? std::string(otherwise) : found->second;
}

CaseFile parse_case_file(std::string path, std::string text) {
  CaseFile file{std::move(path), std::move(text), {}, {}};
  PageReader(file).read();
  return file;
}

std::string rewritten(const CaseFile& file, const std::vector<Replacement>& replacements) {
  std::string text = file.text;
  std::vector<Replacement> backwards = replacements;
  std::sort(backwards.begin(), backwards.end(),
            [](const Replacement& a, const Replacement& b) { return a.block->begin > b.block->begin; });
  for (const Replacement& replacement : backwards) {
    const Block& block = *replacement.block;
    const std::string fence = fence_around(replacement.text);
    text.replace(block.begin, block.end - block.begin, fence + block.name + "\n" + replacement.text + fence + "\n");
  }
  return text;
}

}  // namespace goals::testing

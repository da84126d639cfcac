// Holds the words that each editor highlights against the label table, both ways. Runs in the root of the project.
#include <algorithm>
#include <regex>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "syntax/labels.hpp"

namespace goals::testing {
namespace {

using Words = std::vector<std::string>;

/// The four ways in which a label is coloured.
struct Keywords {
  Words sections;
  Words declarations;
  Words headings;
  Words fields;
};

std::string editor_file(const std::string& path) { return read_file("editors/" + path); }

Words sorted(Words words) {
  std::sort(words.begin(), words.end());
  return words;
}

Words all_matches(const std::string& text, const std::regex& pattern) {
  Words words;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) words.push_back((*at)[1]);
  return words;
}

/// The first group of a pattern that must occur exactly once.
std::string only_match(const std::string& text, const std::string& pattern) {
  const Words found = all_matches(text, std::regex(pattern));
  INFO("`" << pattern << "` occurs " << found.size() << " times");
  REQUIRE(found.size() == 1);
  return found.front();
}

/// `key[ \t]+result|kr`, with backslashes as JSON doubles them or not, as the words it stands for.
Words alternatives(std::string pattern) {
  pattern = std::regex_replace(pattern, std::regex(R"(\[ \\+t\]\+|\\+s\+)"), " ");
  Words words;
  for (std::size_t begin = 0; begin <= pattern.size();) {
    const std::size_t end = std::min(pattern.find('|', begin), pattern.size());
    words.push_back(pattern.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

/// What the parser accepts, sorted into the same four ways.
Keywords table() {
  Keywords keywords;
  for (const LabelSpelling& spelling : label_spellings()) {
    Words& words = is_section(spelling.kind)       ? keywords.sections
                   : is_declaration(spelling.kind) ? keywords.declarations
                   : is_heading(spelling.kind)     ? keywords.headings
                                                   : keywords.fields;
    words.emplace_back(spelling.text);
  }
  return keywords;
}

/// The labels in the rules of the TextMate grammar whose names begin with `rule`.
Words grammar_labels(const std::string& grammar, const std::string& rule) {
  const std::regex pattern("\"" + rule + R"([a-z-]*": \{[^{}]*"begin": "[^"]*?\(\?i:\(([^()]*)\)\))");
  Words words;
  for (const std::string& labels : all_matches(grammar, pattern)) {
    const Words more = alternatives(labels);
    words.insert(words.end(), more.begin(), more.end());
  }
  return words;
}

void require_table(const Keywords& keywords) {
  const Keywords expected = table();
  CHECK(sorted(keywords.sections) == sorted(expected.sections));
  CHECK(sorted(keywords.declarations) == sorted(expected.declarations));
  CHECK(sorted(keywords.headings) == sorted(expected.headings));
  CHECK(sorted(keywords.fields) == sorted(expected.fields));
}

TEST_CASE("the TextMate grammar knows the labels of the language and no others") {
  const std::string grammar = editor_file("vscode/syntaxes/goals.tmLanguage.json");
  require_table({.sections = grammar_labels(grammar, "section-"),
                 .declarations = grammar_labels(grammar, "declaration"),
                 .headings = grammar_labels(grammar, "heading"),
                 .fields = grammar_labels(grammar, "field-")});
}

TEST_CASE("VS Code indents below the declarations and headings of the language and no others") {
  const std::string configuration = editor_file("vscode/language-configuration.json");
  CHECK(sorted(alternatives(only_match(configuration, R"("\^\\\\s\*\(\?:(objective[^()]*)\))"))) ==
        sorted(table().declarations));
  CHECK(sorted(alternatives(only_match(configuration, R"("\^\\\\s\*\(\?:(key[^()]*krs[^()]*)\))"))) ==
        sorted(table().headings));
}

TEST_CASE("the Vim plugin knows the labels of the language and no others") {
  const std::string plugin = editor_file("vim/autoload/goals.vim");
  const auto list = [&plugin](const std::string& name) {
    return all_matches(only_match(plugin, "let goals#" + name + R"(_labels = \[([^\]]*)\])"), std::regex("'([^']*)'"));
  };
  require_table({.sections = list("section"),
                 .declarations = list("declaration"),
                 .headings = list("heading"),
                 .fields = list("field")});
}

TEST_CASE("the Emacs mode knows the labels of the language and no others") {
  const std::string mode = editor_file("emacs/goals-mode.el");
  const auto list = [&mode](const std::string& name) {
    return all_matches(only_match(mode, R"(\(defconst goals-mode-)" + name + R"(-labels\s+'\(([^()]*)\))"),
                       std::regex("\"([^\"]*)\""));
  };
  require_table({.sections = list("section"),
                 .declarations = list("declaration"),
                 .headings = list("heading"),
                 .fields = list("field")});
}

}  // namespace
}  // namespace goals::testing

// `[[rule]]`: rules that users state, read key by key.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lint/rule.hpp"
#include "workspace/configuration/settings_reader.hpp"

namespace goals {
namespace {

constexpr std::array<std::string_view, 5> kinds{"objective", "key-result", "goal", "kpi", "initiative"};
constexpr std::size_t longest_pattern = 200;

bool is_rule_name(std::string_view name) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && std::all_of(name.begin(), name.end(), fits);
}

class CustomRuleReader {
 public:
  CustomRuleReader(SettingsReader& reader, const TomlNode& node) : reader_(reader), node_(node) {}

  /// Nothing where the table lacks what a rule needs; all that is wrong with it is reported.
  std::shared_ptr<const CustomRule> run() {
    for (const TomlNode& child : node_.children) read(child);
    if (!has_what_it_needs()) return nullptr;
    return std::make_shared<const CustomRule>(std::move(rule_));
  }

 private:
  struct Key {
    std::string_view name;
    void (CustomRuleReader::*read)(const TomlNode& node);
  };

  static std::span<const Key> keys() {
    static constexpr std::array<Key, 12> all{{{"name", &CustomRuleReader::read_name},
                                              {"message", &CustomRuleReader::read_message},
                                              {"help", &CustomRuleReader::read_help},
                                              {"severity", &CustomRuleReader::read_severity},
                                              {"on", &CustomRuleReader::read_kinds},
                                              {"in", &CustomRuleReader::read_field},
                                              {"words", &CustomRuleReader::read_words},
                                              {"must-match", &CustomRuleReader::read_match},
                                              {"must-not-match", &CustomRuleReader::read_no_match},
                                              {"max-words", &CustomRuleReader::read_most_words},
                                              {"require", &CustomRuleReader::read_required},
                                              {"when", &CustomRuleReader::read_conditions}}};
    return all;
  }

  void read(const TomlNode& node) {
    std::vector<std::string_view> known;
    for (const Key& key : keys()) {
      known.push_back(key.name);
      if (key.name == node.key) return (this->*key.read)(node);
    }
    reader_.unknown_key(node, "rule", known);
  }

  void read_message(const TomlNode& node) { rule_.message = reader_.text(node).value_or(""); }
  void read_help(const TomlNode& node) { rule_.help = reader_.text(node).value_or(""); }
  void read_severity(const TomlNode& node) { rule_.severity = reader_.severity(node).value_or(rule_.severity); }
  void read_match(const TomlNode& node) { rule_.must_match = pattern(node); }
  void read_no_match(const TomlNode& node) { rule_.must_not_match = pattern(node); }

  void read_name(const TomlNode& node) {
    const auto name = reader_.text(node);
    if (!name) return;
    const auto& own = reader_.file().custom_rules;
    const bool taken = std::any_of(own.begin(), own.end(), [&](const auto& r) { return r->problem().name == *name; });
    if (!is_rule_name(*name))
      reader_.wrong_value(node.range, quoted(*name) + " is no name for a rule",
                          "write letters a-z, digits and hyphens");
    else if (find_problem(*name) != nullptr || taken)
      reader_.wrong_value(node.range, "there is already a rule " + quoted(*name));
    else
      rule_.name = *name;
    named_ = true;
  }

  void read_kinds(const TomlNode& node) {
    const auto read_one = [this](const std::string& word, TextRange range) {
      const auto kind = std::find(kinds.begin(), kinds.end(), word);
      if (kind == kinds.end()) return reader_.unknown_word(range, "kind of goal", word, kinds);
      rule_.on.push_back(static_cast<ItemKind>(kind - kinds.begin()));
    };
    if (node.kind == TomlKind::text) return read_one(node.text, node.range);
    for (const auto& [word, range] : reader_.texts(node)) read_one(word, range);
  }

  std::optional<FieldName> field(const std::string& label, TextRange range) {
    auto name = find_field_name(label);
    if (name) return name;
    std::vector<std::string_view> known;
    for (const LabelSpelling& spelling : label_spellings()) {
      if (is_field(spelling.kind)) known.push_back(spelling.text);
    }
    reader_.unknown_word(range, "field", label, known);
    return std::nullopt;
  }

  void read_field(const TomlNode& node) {
    const auto label = reader_.text(node);
    if (label && *label != "statement") rule_.in = field(*label, node.range);
  }

  void read_words(const TomlNode& node) {
    for (auto& [word, range] : reader_.texts(node)) rule_.words.push_back(std::move(word));
    if (!rule_.words.empty()) has_condition_ = true;
  }

  std::string pattern(const TomlNode& node) {
    has_condition_ = true;
    std::string text = reader_.text(node).value_or("");
    if (text.size() > longest_pattern) {
      reader_.wrong_value(node.range, fmt::format("a pattern has at most {} bytes", longest_pattern));
      return {};
    }
    return text;
  }

  void read_most_words(const TomlNode& node) {
    has_condition_ = true;
    const Option option{.name = "max-words", .value = 1, .least = 1};
    if (const auto number = reader_.value(node, option)) rule_.most_words = std::get<int>(*number);
  }

  void read_required(const TomlNode& node) {
    has_condition_ = true;
    const auto add = [this](const std::string& label, TextRange range) {
      if (auto name = field(label, range)) rule_.required.push_back(std::move(*name));
    };
    if (node.kind == TomlKind::text) return add(node.text, node.range);
    for (const auto& [label, range] : reader_.texts(node)) add(label, range);
  }

  void read_conditions(const TomlNode& node) {
    if (!reader_.is(node, TomlKind::table)) return;
    for (const TomlNode& child : node.children) {
      auto name = field(child.key, child.key_range);
      const auto text = reader_.text(child);
      if (name && text) rule_.when.push_back({std::move(*name), *text});
    }
  }

  bool has_what_it_needs() {
    const TextRange head{node_.range.begin, node_.range.begin + 1};
    if (!named_) reader_.wrong_value(head, "this rule has no name", "add a line such as `name = \"source-needed\"`");
    if (rule_.message.empty()) reader_.wrong_value(head, "this rule has no message", "add what it is to say");
    if (!has_condition_) {
      reader_.wrong_value(head, "this rule looks for nothing",
                          "add `words`, `must-match`, `must-not-match`, `max-words` or `require`");
    }
    return !rule_.name.empty() && !rule_.message.empty() && has_condition_;
  }

  SettingsReader& reader_;
  const TomlNode& node_;
  CustomRuleText rule_;
  bool named_ = false;
  bool has_condition_ = false;
};

}  // namespace

std::span<const std::string_view> custom_rule_kinds() { return kinds; }

void SettingsReader::read_custom_rules(const TomlNode& node) {
  if (!is(node, TomlKind::list)) return;
  for (const TomlNode& child : node.children) {
    if (!is(child, TomlKind::table)) continue;
    if (auto rule = CustomRuleReader(*this, child).run()) file_.custom_rules.push_back(std::move(rule));
  }
}

}  // namespace goals

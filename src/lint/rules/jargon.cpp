// Words of business talk that say nothing a reader could check. Words that also have a plain meaning are left out of
// the list, or counted only in the forms that have none.
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 48> list{"synergy",           "synergies",
                                                "synergise",         "synergize",
                                                "synergistic",       "leverage our",
                                                "leverage the",      "leverage existing",
                                                "leveraging",        "move the needle",
                                                "moves the needle",  "moving the needle",
                                                "low hanging fruit", "low hanging fruits",
                                                "paradigm shift",    "best of breed",
                                                "best in class",     "world class",
                                                "cutting edge",      "bleeding edge",
                                                "game changer",      "game changing",
                                                "holistic",          "holistically",
                                                "boil the ocean",    "thought leader",
                                                "thought leaders",   "thought leadership",
                                                "blue sky thinking", "think outside the box",
                                                "value add",         "win win",
                                                "next level",        "mission critical",
                                                "disruptive",        "seamless",
                                                "seamlessly",        "frictionless",
                                                "hyper growth",      "circle back",
                                                "core competency",   "core competencies",
                                                "turnkey",           "rockstar",
                                                "push the envelope", "value proposition",
                                                "supercharge",       "10x our"};
constexpr Phrases jargon_words{list};

constexpr std::array options{
    Option{.name = "words", .value = Words{}, .summary = "words and phrases to report beside those of the list"}};

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const auto word = find_phrase(document.statement_of(item), jargon_words, findings.option<Words>(id.file, options[0]));
  if (!word || !item.open) return;
  const TextRange place = item.in_document(*word);
  findings.add({.file = id.file,
                .range = place,
                .message = quoted(document.text(place)) + " in " + called(findings.workspace(), id) +
                           " is a word that everybody reads differently",
                .help = "say what one would see, in words that a new colleague knows"});
}

}  // namespace

extern constinit const Rule jargon{
    .problem =
        {
            .name = "jargon",
            .severity = Severity::info,
            .category = Category::style,
            .summary = "a word of business talk, such as synergy or game changer",
            .why = "Plain-language guides (plainlanguage.gov, GOV.UK) ban these words because they stand where a "
                   "thought is missing. In a goal they do harm: everybody agrees to it, and each to something else.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Offer «world-class» support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Offer support that customers tell their friends about
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules

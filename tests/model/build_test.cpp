// What holds for the model of any pages: random ones made of the language's own pieces, and examples with bytes
// changed.
#include "model/build.hpp"

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "text/utf8.hpp"

using goals::Diagnostic;
using goals::Document;
using goals::FileId;
using goals::Item;
using goals::SourceFile;
using goals::Span;
using goals::TextRange;
using goals::Workspace;

namespace {

constexpr std::string_view pieces[]{"Objective a: Increase NPS from 45 to 70\n",
                                    "Objective b: b\n",
                                    "  KR a: Reduce churn from 8% to 4% by Aug 15\n",
                                    "  KR 1: Grow revenue by 20%\n",
                                    "Goal c: Win 10 customers within 60 days\n",
                                    "KPI d: At least 99.9%\n",
                                    "    Initiative e: Ask\n",
                                    "Cycle: 2026-Q3\n",
                                    "Cycle: 2026-Q4\n",
                                    "Cycle: FY27\n",
                                    "Team: A / B\n",
                                    "Team: A\n",
                                    "Owner: @ada, @grace\n",
                                    "    owner: @mary\n",
                                    "    supports: a, b\n",
                                    "  supports: a.a, A:c, b@2026-Q3:a\n",
                                    "  guards: a\n",
                                    "    from: 3,9\n",
                                    "    from: $40K\n",
                                    "    to: 70\n",
                                    "    to: 60%\n",
                                    "    by: 03/04/2026\n",
                                    "    by: end of Q3\n",
                                    "    start: 2026-07-15\n",
                                    "    weight: 0\n",
                                    "    measurable: from 1 to 2\n",
                                    "    time-bound: August 31\n",
                                    "    2026-08-01: 53 (confidence 60%) note\n",
                                    "    2026-08-01: target 1 -> 2 because x\n",
                                    "    2026-02-30: done\n",
                                    "    2026-08-01: deferred to 2027\n",
                                    "    > note\n",
                                    "# goals: allow(x)\n",
                                    "nonsense\n",
                                    "Objectiv a: lost\n",
                                    "    type: commited\n",
                                    "  Key Results:\n",
                                    "  - bullet 5 times\n",
                                    "KR: misplaced\n",
                                    "\xFF\n"};

std::string random_page(std::mt19937& random) {
  std::string text;
  for (auto count = random() % 40; count > 0; --count) text += pieces[random() % std::size(pieces)];
  return text;
}

bool is_boundary(std::string_view text, std::uint32_t at) {
  for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
    const goals::CodePoint point = goals::decode(text, at - back);
    if (point.valid && point.size > back) return false;
  }
  return true;
}

bool is_place(const Workspace& workspace, FileId file, TextRange range) {
  if (file.index >= workspace.documents.size()) return false;
  const std::string& text = workspace.documents[file].source.text;
  return range.begin <= range.end && range.end <= text.size() && is_boundary(text, range.begin) &&
         is_boundary(text, range.end);
}

std::string diagnostic_fault(const Workspace& workspace, const Diagnostic& diagnostic) {
  if (!is_place(workspace, diagnostic.file, diagnostic.range)) return "a finding at no place";
  for (const goals::Label& label : diagnostic.labels) {
    if (!is_place(workspace, label.file, label.range)) return "a label at no place";
  }
  const std::string words = diagnostic.message + diagnostic.help;
  if (goals::find_invalid(words) != words.size()) return "raw bytes in a message";
  const std::string& text = workspace.documents[diagnostic.file].source.text;
  for (const goals::Fix& fix : diagnostic.fixes) {
    for (const goals::TextEdit& edit : fix.edits) {
      if (!is_place(workspace, diagnostic.file, edit.range)) return "an edit at no place";
      if (edit.range.of(text) == edit.text) return "a fix that changes nothing";
    }
  }
  return "";
}

template <class Entry>
bool fits(Span span, const std::vector<Entry>& entries) {
  return span.count == 0 || span.first + span.count <= entries.size();
}

std::string item_fault(const Document& document, std::size_t index) {
  const Item& item = document.items[index];
  if (item.subtree_size < 1 || index + item.subtree_size > document.items.size()) return "a subtree past the end";
  if (item.section >= document.sections.size()) return "an item of no section";
  const bool spans = fits(item.fields, document.fields) && fits(item.log, document.log) &&
                     fits(item.notes, document.notes) && fits(item.references, document.references) &&
                     fits(item.owners, document.owners);
  if (!spans) return "a span past the end";
  for (const goals::Field& field : document.fields_of(item)) {
    if (field.label_range.begin < item.line.end) return "a field above its item";
  }
  for (const goals::LogEntry& entry : document.log_of(item)) {
    if (entry.line.begin < item.line.end) return "a log line above its item";
  }
  if (item.parent == Item::no_parent) return "";
  const std::size_t end = item.parent + document.items[item.parent].subtree_size;
  return item.parent < index && index + item.subtree_size <= end ? "" : "an item outside of its parent";
}

/// Each field and each log line belongs to one item, and they follow each other as their items do.
template <class Entry>
bool is_shared_out(const Document& document, const std::vector<Entry>& entries, Span Item::*span) {
  std::size_t next = 0;
  for (const Item& item : document.items) {
    const Span run = item.*span;
    if (run.count > 0 && run.first != next) return false;
    next += run.count;
  }
  return next == entries.size();
}

std::string fault(const Workspace& workspace) {
  for (const Document& document : workspace.documents) {
    if (!is_shared_out(document, document.fields, &Item::fields)) return "fields of no item, or of two";
    if (!is_shared_out(document, document.log, &Item::log)) return "log lines of no item, or of two";
    for (std::size_t i = 0; i < document.items.size(); ++i) {
      if (std::string found = item_fault(document, i); !found.empty()) return found;
    }
    for (std::size_t i = 0; i < document.diagnostics.size(); ++i) {
      if (std::string found = diagnostic_fault(workspace, document.diagnostics[i]); !found.empty())
        return found + ": " + document.diagnostics[i].message;
      if (i > 0 && goals::comes_before(document.diagnostics[i], document.diagnostics[i - 1]))
        return "findings out of order";
    }
  }
  return "";
}

/// All findings and all names, as one text to compare.
std::string summary(const Workspace& workspace) {
  std::string text;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    for (std::uint32_t at = 0; at < workspace.documents[file].items.size(); ++at)
      text += full_name(workspace, {file, at}) + "\n";
    for (const Diagnostic& found : workspace.documents[file].diagnostics)
      text += std::to_string(found.range.begin) + found.message + found.help + "\n";
  }
  for (const goals::Page& page : workspace.pages) text += "page of " + std::to_string(page.items.size()) + "\n";
  return text;
}

void check(const std::vector<SourceFile>& files) {
  const Workspace workspace = goals::build_workspace(files, {});
  const std::vector<SourceFile> backwards(files.rbegin(), files.rend());
  std::string found = fault(workspace);
  if (found.empty() && summary(goals::build_workspace(backwards, {})) != summary(workspace))
    found = "another model when the files come in another order";
  for (const SourceFile& file : files) UNSCOPED_INFO("== " << file.path << "\n" << goals::printable(file.text));
  REQUIRE(found == "");
}

}  // namespace

TEST_CASE("the model of random pages holds together, whatever the order of the files") {
  std::mt19937 random(47);
  for (int i = 0; i < 1500; ++i) check({{"a.goals", random_page(random)}, {"2026-q3/b.goals", random_page(random)}});
}

TEST_CASE("the model of examples with bytes changed holds together") {
  std::mt19937 random(53);
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    if (entry.path().extension() == ".goals") paths.push_back(entry.path().generic_string());
  }
  REQUIRE(!paths.empty());
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) {
    const std::string text = goals::testing::read_file(path);
    for (int i = 0; i < 15; ++i) {
      std::string changed = text;
      for (auto count = 1 + random() % 20; count > 0; --count) {
        const std::size_t at = random() % changed.size();
        if (random() % 2 == 0) {
          changed[at] = static_cast<char>(random() % 256);
        } else {
          changed.insert(at, pieces[random() % std::size(pieces)]);
        }
      }
      check({{path, changed}});
    }
  }
}

TEST_CASE("documents that were read apart link to the same workspace as together") {
  std::mt19937 random(59);
  for (int i = 0; i < 300; ++i) {
    const std::vector<SourceFile> files{{"a.goals", random_page(random)}, {"b.goals", random_page(random)}};
    std::vector<Document> documents;
    for (const SourceFile& file : files) {
      goals::Tree scratch;
      documents.push_back(goals::read_document(file, {}, scratch));
    }
    INFO(files[0].text << "==\n" << files[1].text);
    REQUIRE(summary(goals::link(std::move(documents), {})) == summary(goals::build_workspace(files, {})));
  }
}

TEST_CASE("an item is found by every shorter form of its name") {
  const Workspace workspace = goals::build_workspace(
      {{"a.goals", "Cycle: 2026-Q3\nTeam: Company / Support\nObjective trust: a\n  KR nps: Increase NPS from 1 to 2\n"},
       {"b.goals", "Cycle: 2026-Q4\nTeam: Company / Sales\nObjective reach: a\n  KR nps: Increase NPS from 1 to 2\n"}},
      {});
  const auto found = [&workspace](std::string_view reference) {
    return goals::find_items(workspace, reference).size();
  };
  CHECK(found("company/support@2026-Q3:trust.nps") == 1);
  CHECK(found("support:trust.nps") == 1);
  CHECK(found("@2026-Q3:nps") == 1);
  CHECK(found("trust.nps") == 1);
  CHECK(found("nps") == 2);
  CHECK(found("sales:trust.nps") == 0);
  CHECK(found("") == 0);
}

TEST_CASE("a reference from outside names a fiscal cycle as the workspace counts it") {
  const Workspace workspace =
      goals::build_workspace({{"a.goals", "Cycle: FY27-Q1\nObjective trust: a\n  KR nps: Increase NPS from 1 to 2\n"}},
                             {.fiscal_year_start_month = 7});
  CHECK(goals::find_items(workspace, "@FY27-Q1:nps").size() == 1);
  CHECK(goals::find_items(workspace, "@2026-Q3:nps").size() == 1);
  CHECK(goals::find_items(workspace, "@2026-Q4:nps").empty());
}
